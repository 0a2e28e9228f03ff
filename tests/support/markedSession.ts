import { ABOUT_POLICY, TABLE_POLICIES } from '../../src/analysis/sharePolicy'
import { publishedSchema } from '../../src/model/gate/publishedSchema'
import { TABLE_NAMES, type Session } from '../../src/model/session'

/** A node of the published JSON Schema. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly maximum?: number
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly propertyNames?: Shape
  readonly additionalProperties?: Shape
  readonly pattern?: string
}

const root = publishedSchema() as Shape

const within = (shape: Shape): Shape => shape.anyOf?.find(({ type }) => type !== 'null') ?? shape

/** Every field that the gate lets through, as `steps.workMinutes.low`; what is counted by group is one field. */
export function schemaFields(): readonly string[] {
  const fields = (shape: Shape, path: string): readonly string[] => {
    const node = within(shape)
    if (node.items !== undefined) return fields(node.items, path)
    if (node.properties === undefined) return [path]
    return Object.entries(node.properties).flatMap(([name, inner]) => fields(inner, `${path}.${name}`))
  }
  return ['session', ...TABLE_NAMES].flatMap((part) => fields(root.properties?.[part] ?? {}, part))
}

/** Every field that the policy decides on, in the same words. */
export function policyFields(): readonly string[] {
  const fields = (policy: unknown, path: string): readonly string[] =>
    typeof policy === 'string'
      ? [path]
      : Object.entries(policy as object).flatMap(([name, inner]) => fields(inner, `${path}.${name}`))
  return [
    ...fields(ABOUT_POLICY, 'session'),
    ...TABLE_NAMES.flatMap((table) => fields(TABLE_POLICIES[table], table)),
  ]
}

/** What the fields hold that say which record is meant, so that the session hangs together. */
const REFERENCES: Readonly<Record<string, string>> = {
  map: 'maps0',
  lane: 'lanes0',
  stage: 'stages0',
  step: 'steps0',
  from: 'steps0',
  to: 'steps1',
  steps: 'steps0',
  answers: 'findings0',
  changes: 'steps0',
  lead: 'lanes0',
  actions: 'actions0',
  design: 'lanes0',
  deliver: 'lanes0',
  test: 'lanes0',
  order: 'a0',
}

const DAY = '2010-01-15'

/** The marker that stands in a field of words: `«steps.text»`, and for what no version knows, `«steps.unknown»`. */
export const marker = (path: string): string => `«${path}»`

/**
 * A session in which every field of the schema is filled, with a marker in each field of words and one in a field
 * that no version knows in every record and in the file. Two records a table; the second card may not leave.
 */
export function markedSession(): Session {
  const value = (shape: Shape, path: string, place: number): unknown => {
    const node = within(shape)
    const name = path.split('.').at(-1) ?? ''
    if (node.const !== undefined) return node.const
    if (node.enum !== undefined) return node.enum[0]
    if (node.items !== undefined) return [value(node.items, path, place)]
    if (node.propertyNames !== undefined) return { 'service-user': 40, frontline: 60 }
    if (node.properties !== undefined) {
      const known = Object.entries(node.properties).map(([key, inner]) => [
        key,
        value(inner, `${path}.${key}`, place),
      ])
      return { ...Object.fromEntries(known), unknown: marker(`${path}.unknown`) }
    }
    if (name === 'id') return `${path.split('.')[0]}${place}`
    const type = typeof node.type === 'string' ? node.type : node.type?.[0]
    if (type === 'boolean') return true
    if (type === 'number' || type === 'integer') return node.maximum === 1 ? 0.5 : 50
    if (node.pattern !== undefined) return DAY
    const reference = REFERENCES[name]
    if (reference !== undefined && typeof policyOf(path) === 'string' && policyOf(path) !== 'words')
      return reference
    return marker(path)
  }
  const record = (part: string, place: number): object => {
    const shape = root.properties?.[part] ?? {}
    return value(shape.items ?? shape, part, place) as object
  }
  const tables = TABLE_NAMES.map((table) => [table, [record(table, 0), record(table, 1)]])
  const session = {
    ...Object.fromEntries(tables),
    about: { ...record('session', 0), smallestGroup: 10 },
    unknown: { later: marker('file.unknown') },
  } as Session
  const [first, second] = session.cards
  if (first === undefined || second === undefined) throw new Error('no cards')
  return {
    ...session,
    maps: session.maps.map((map) => ({ ...map, from: null })),
    cards: [
      { ...first, share: true, withdrawn: false },
      { ...second, share: false, withdrawn: false, text: marker('cards.stays') },
      { ...second, id: 'cards2', share: true, withdrawn: true, text: marker('cards.withdrawn') },
    ],
    findings: session.findings.map((finding) => ({ ...finding, steps: ['steps0', 'steps1'] })),
  }
}

function policyOf(path: string): unknown {
  const [part = '', ...rest] = path.split('.')
  const policies: Readonly<Record<string, unknown>> = { session: ABOUT_POLICY, ...TABLE_POLICIES }
  return rest.reduce<unknown>(
    (policy, name) => (typeof policy === 'object' && policy !== null ? Reflect.get(policy, name) : undefined),
    policies[part],
  )
}

/** The markers in a text, each once. */
export function markersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/«([\w.]+)»/g), ([, path]) => path ?? ''))].toSorted()
}
