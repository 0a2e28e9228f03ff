import { unusedColour } from '../unusedColour'
import { COLOURS, type Colour } from '../kinds'
import { TABLE_NAMES } from '../session'
import { mendOf } from './fields'
import { schema, type SessionFile } from './schema'
import { isBranch, setAt, valueAt, type Branch } from './tree'
import { nameOfRecord, type Report } from './trouble'
import { z } from './zod'

/** Where the records lie in the file, before what is no record was taken out, by table. */
export type FilePlaces = ReadonlyMap<string, readonly number[]>

/**
 * Each round mends every field that the schema refuses. What was hidden behind a broken field shows in the
 * next round, so as many are needed as fields can lie inside each other.
 */
const MOST_ROUNDS = 8

/** Takes out of the tables what is no record, and reports it. Returns where in the file the others lie. */
function dropStrays(file: Branch, report: Report): FilePlaces {
  const places = new Map<string, readonly number[]>()
  for (const table of TABLE_NAMES) {
    const records = file[table]
    if (!Array.isArray(records)) continue
    const kept: number[] = []
    for (const [place, record] of records.entries()) {
      if (isBranch(record)) kept.push(place)
      else report.add('record-dropped', `${table}[${place}]`)
    }
    places.set(table, kept)
    file[table] = records.filter(isBranch)
  }
  return places
}

/** Fills what, when left out, depends on the rest: a lane's colour, and what a card is about. */
function fillFromContext(file: Branch): void {
  const lanes = Array.isArray(file['lanes']) ? file['lanes'].filter(isBranch) : []
  const colours = COLOURS as readonly unknown[]
  for (const lane of lanes) {
    if (lane['colour'] !== undefined) continue
    const taken = lanes.filter(({ colour }) => colours.includes(colour)) as unknown as { colour: Colour }[]
    lane['colour'] = unusedColour(taken)
  }
  const cards = Array.isArray(file['cards']) ? file['cards'].filter(isBranch) : []
  for (const card of cards) {
    if (card['about'] !== undefined) continue
    const aboutStage = (card['stage'] ?? null) === null ? 'unplaced' : 'stage'
    card['about'] = (card['step'] ?? null) === null ? aboutStage : 'step'
  }
}

/** The schema of what lies under a key of this schema's values. */
function childOf(node: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  if (node instanceof z.ZodDefault || node instanceof z.ZodNullable || node instanceof z.ZodPrefault) {
    return childOf(node.unwrap(), key)
  }
  if (node instanceof z.ZodArray) return node.element
  if (node instanceof z.ZodObject) return (node.shape as Record<PropertyKey, z.core.$ZodType>)[key] ?? null
  return null
}

/** How deep along a path the innermost field lies that knows how to be mended; 0 when none does. */
function mendableDepth(path: readonly PropertyKey[]): { depth: number; node: z.core.$ZodType } {
  let node: z.core.$ZodType | null = schema
  let found: { depth: number; node: z.core.$ZodType } = { depth: 0, node: schema }
  for (const [place, key] of path.entries()) {
    node = childOf(node, key)
    if (node === null) break
    if (mendOf(node) !== undefined) found = { depth: place + 1, node }
  }
  return found
}

/** A path as the report says it: `steps[3].text`, counted as in the file. */
function pathInFile(path: readonly PropertyKey[], places: FilePlaces): string {
  return path.reduce<string>((said, key, depth) => {
    if (typeof key !== 'number') return said === '' ? String(key) : `${said}.${String(key)}`
    const place = depth === 1 ? (places.get(said)?.[key] ?? key) : key
    return `${said}[${place}]`
  }, '')
}

/** Mends one field. False when nothing along the path knows how. */
function mendField(file: Branch, path: readonly PropertyKey[], places: FilePlaces, report: Report): boolean {
  const { depth, node } = mendableDepth(path)
  const mend = mendOf(node)
  if (mend === undefined) return false
  const field = path.slice(0, depth)
  const { value, kind, values } = mend(valueAt(file, field))
  const record = valueAt(file, field.slice(0, 2))
  const name = isBranch(record) ? nameOfRecord(record) : ''
  report.add(kind, pathInFile(field, places), { ...values, name, field: String(field.at(-1)) })
  setAt(file, field, value)
  return true
}

/**
 * Brings a file into the shape of the schema: the schema judges, and each field that it refuses is mended and
 * reported. Null when it cannot be brought there (which no JSON is known to achieve).
 */
export function readStructure(
  file: Branch,
  report: Report,
): { readonly file: SessionFile; readonly places: FilePlaces } | null {
  if (!isBranch(file['session'])) {
    if (file['session'] !== undefined) report.add('object-mended', 'session')
    file['session'] = {}
  }
  const places = dropStrays(file, report)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    fillFromContext(file)
    const judged = schema.safeParse(file)
    if (judged.success) return { file: judged.data, places }
    const mended: (readonly PropertyKey[])[] = []
    for (const { path } of judged.error.issues) {
      const field = path.slice(0, mendableDepth(path).depth)
      // In a list that was mended, what comes after may lie elsewhere now: the next round looks at it.
      if (mended.some((done) => done.every((key, depth) => key === field[depth]))) continue
      mended.push(field)
      if (!mendField(file, path, places, report)) return null
    }
  }
  return null
}
