import { TABLE_NAMES, type Session, type TableName } from '../../model/session'
import { find } from '../../model/table'
import type { Base } from './baseOf'
import type { Choices, DeletedChoice } from './choices'
import type { AnyRecord, Pairing } from './pairRows'
import { printOf, samePrint } from './prints'

/** A record of ours that the table had and deleted. */
export interface DeletedThere {
  readonly table: TableName
  readonly ours: AnyRecord
  /** Whether it was changed here since. */
  readonly isChanged: boolean
  readonly choice: DeletedChoice
}

/**
 * What the table deleted, to be kept or deleted here. What cannot stand without a step is not asked about by itself:
 * it stays and goes with it.
 */
export function deletedThere(
  ours: Session,
  theirs: Session,
  base: Base,
  { pairs }: Pick<Pairing, 'pairs'>,
  choices: Choices,
): readonly DeletedThere[] {
  const alive = new Set(TABLE_NAMES.flatMap((table) => theirs[table].map(({ id }) => id)))
  const standing = new Set(pairs.map((pair) => pair.ours.id))
  const deleted = [...base.records.values()].filter(
    (seen) => seen.ours !== '' && !alive.has(seen.their) && !standing.has(seen.ours),
  )
  const going = new Set(deleted.map((seen) => seen.ours))
  return deleted.flatMap((seen): DeletedThere[] => {
    const table = TABLE_NAMES.find((name) => find<AnyRecord>(ours[name], seen.ours) !== undefined)
    const record = table === undefined ? undefined : find<AnyRecord>(ours[table], seen.ours)
    if (table === undefined || record === undefined || followsItsStep(table, record, going)) return []
    if ('kind' in record && record.kind === 'as-is') return []
    const isChanged = !samePrint(printOf(table, record), seen.own ?? seen.print)
    return [{ table, ours: record, isChanged, choice: choices.deleted.get(record.id) ?? 'keep' }]
  })
}

function followsItsStep(table: TableName, record: AnyRecord, going: ReadonlySet<string>): boolean {
  if (table === 'flows' && 'to' in record) return going.has(record.from) || going.has(record.to)
  if (table === 'feelings' && 'step' in record) return record.step !== null && going.has(record.step)
  if (table !== 'findings' || !('raisedBy' in record)) return false
  const staying = record.steps.filter((step) => !going.has(step)).length
  return record.steps.length > 0 && staying < (record.kind === 'duplication' ? 2 : 1)
}

/**
 * The table's record as it would be, had nothing been deleted there that is kept here: what it pointed at and lost by
 * that, it points at again.
 */
export function healed(theirs: AnyRecord, ours: AnyRecord, kept: ReadonlySet<string>): AnyRecord {
  if (kept.size === 0) return theirs
  if ('about' in ours && 'about' in theirs) {
    const isLost =
      (kept.has(ours.step ?? '') && theirs.step === null) ||
      (kept.has(ours.stage ?? '') && theirs.stage === null)
    if (isLost) return { ...theirs, about: ours.about, step: ours.step, stage: ours.stage }
  }
  return Object.fromEntries(
    Object.entries(theirs).map(([field, value]) => [
      field,
      healedValue(value, Reflect.get(ours, field) as unknown, kept),
    ]),
  ) as unknown as AnyRecord
}

function healedValue(theirs: unknown, ours: unknown, kept: ReadonlySet<string>): unknown {
  if (theirs === null && typeof ours === 'string' && kept.has(ours)) return ours
  if (!Array.isArray(theirs) || !Array.isArray(ours)) return theirs
  const lost = ours.filter((id) => typeof id === 'string' && kept.has(id) && !theirs.includes(id))
  if (lost.length === 0) return theirs
  const here = ours.filter((id) => theirs.includes(id) || lost.includes(id))
  return [...here, ...theirs.filter((id) => !here.includes(id))]
}
