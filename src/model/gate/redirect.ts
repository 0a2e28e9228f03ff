import type { TableName } from '../session'

/** A field that holds ids of another table: its path, which goes through lists of its own accord. */
type ReferenceField = readonly [path: readonly string[], to: TableName]

const PARTNERS: readonly ReferenceField[] = [
  [['partners', 'design'], 'lanes'],
  [['partners', 'deliver'], 'lanes'],
  [['partners', 'test'], 'lanes'],
]

const REFERENCES: { readonly [T in TableName]: readonly ReferenceField[] } = {
  lanes: [],
  stages: [],
  maps: [[['from'], 'maps']],
  steps: [[['map'], 'maps'], [['lane'], 'lanes'], [['stage'], 'stages'], [['from'], 'steps'], ...PARTNERS],
  flows: [
    [['map'], 'maps'],
    [['from'], 'steps'],
    [['to'], 'steps'],
  ],
  findings: [
    [['map'], 'maps'],
    [['steps'], 'steps'],
  ],
  cards: [
    [['map'], 'maps'],
    [['step'], 'steps'],
    [['stage'], 'stages'],
  ],
  feelings: [
    [['map'], 'maps'],
    [['step'], 'steps'],
  ],
  actions: [[['answers'], 'findings'], [['changes'], 'steps'], [['lead'], 'lanes'], ...PARTNERS],
  ballots: [],
  decisionsAsked: [[['actions'], 'actions']],
  meetings: [[['decisions', 'answers'], 'actions']],
  attendance: [[['lane'], 'lanes']],
}

function redirected(value: unknown, path: readonly string[], idOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => redirected(entry, path, idOf))
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'string' ? idOf(value) : value
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [key]: redirected((value as Record<string, unknown>)[key], rest, idOf) }
}

/** The record with every reference said anew: `idOf` gives the id that a record of a table has now. */
export function redirect<T extends object>(
  table: TableName,
  record: T,
  idOf: (table: TableName, id: string) => string,
): T {
  return REFERENCES[table].reduce<T>(
    (next, [path, to]) => redirected(next, path, (id) => idOf(to, id)) as T,
    record,
  )
}
