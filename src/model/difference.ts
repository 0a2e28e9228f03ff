import { sameValue } from './sameValue'
import {
  TABLE_NAMES,
  type About,
  type MapId,
  type RecordOf,
  type Session,
  type StageId,
  type StepId,
  type TableName,
} from './session'
import { withSoundReferences, type Soundness } from './soundReferences'
import { find, put, without, withRestored, type Placed } from './table'
import { tableChanges, type TableChange } from './tableChanges'

/** One record of a table added (`before` null), changed, or removed (`after` null). */
export interface RecordChange<T extends TableName> extends TableChange<RecordOf<T>> {
  readonly table: T
}

interface AboutChange {
  readonly table: 'about'
  readonly id: string
  readonly before: About
  readonly after: About
  readonly place: 0
}

/** The keys that this version does not know change as one record. */
interface UnknownChange {
  readonly table: 'unknown'
  readonly id: 'unknown'
  readonly before: Session['unknown']
  readonly after: Session['unknown']
  readonly place: 0
}

export type Change = { readonly [T in TableName]: RecordChange<T> }[TableName] | AboutChange | UnknownChange

/** What lies between two values of a session, table by table. Empty when they are the same. */
export type Difference = readonly Change[]

function changesOf<T extends TableName>(table: T, before: Session, after: Session): RecordChange<T>[] {
  const old = before[table] as readonly RecordOf<T>[]
  const changes = tableChanges<RecordOf<T>>(old, after[table])
  return changes.map((change) => ({ table, ...change }))
}

/** What changed from one value of a session to another, found by identity: the two share what did not change. */
export function difference(before: Session, after: Session): Difference {
  if (before === after) return []
  const changes: Change[] = []
  if (before.about !== after.about) {
    changes.push({ table: 'about', id: after.about.id, before: before.about, after: after.about, place: 0 })
  }
  for (const table of TABLE_NAMES) changes.push(...(changesOf(table, before, after) as Change[]))
  if (before.unknown !== after.unknown) {
    changes.push({ table: 'unknown', id: 'unknown', before: before.unknown, after: after.unknown, place: 0 })
  }
  return changes
}

/** The difference the other way round. */
export function invert(changes: Difference): Difference {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
}

/** Applies what still fits to one table: removals and changes first, then additions from the front. */
function applyToTable<T extends TableName>(
  session: Session,
  table: T,
  changes: readonly RecordChange<T>[],
  skip: (change: RecordChange<T>) => void,
): Session {
  const records = session[table] as readonly RecordOf<T>[]
  const edited: RecordOf<T>[] = []
  const gone: string[] = []
  const added: Placed<RecordOf<T>>[] = []
  for (const change of changes) {
    const now = find<RecordOf<T>>(records, change.id) ?? null
    if (!sameValue(now, change.before)) skip(change)
    else if (now !== null && change.after === null) gone.push(change.id)
    else if (now !== null && change.after !== null) edited.push(change.after)
    else if (change.after !== null) added.push({ place: change.place, record: change.after })
  }
  const left = without(put(records, edited), gone)
  return {
    ...session,
    [table]: withRestored(
      left,
      added.toSorted((a, b) => a.place - b.place),
    ),
  }
}

/**
 * Applies a difference to the session as it is now. A change whose record is no longer what `before` says is
 * skipped, and so is one that would leave a reference to something that is not there: the dangling record is
 * not added, or loses the reference. A record that comes back takes its old place, so that an exact undo gives
 * back the same tables in the same order.
 */
export function applyDifference(
  session: Session,
  changes: Difference,
): { readonly session: Session; readonly skipped: readonly Change[] } {
  const skipped = new Set<Change>()
  let { about, unknown } = session
  for (const change of changes) {
    if (change.table !== 'about' && change.table !== 'unknown') continue
    if (!sameValue(session[change.table], change.before)) skipped.add(change)
    else if (change.table === 'about') about = change.after
    else unknown = change.after
  }
  let next: Session = { ...session, about, unknown }
  for (const table of TABLE_NAMES) {
    const own = changes.filter((change) => change.table === table)
    if (own.length === 0) continue
    next = applyToTable(next, table, own as RecordChange<typeof table>[], (change) =>
      skipped.add(change as Change),
    )
  }
  const sound = withSoundReferences(next, dropping(session), session)
  for (const change of changes) {
    if (change.table === 'about' || change.table === 'unknown') continue
    if (
      find<{ readonly id: string }>(sound[change.table], change.id) !==
      find<{ readonly id: string }>(next[change.table], change.id)
    )
      skipped.add(change)
  }
  return { session: sound, skipped: changes.filter((change) => skipped.has(change)) }
}

/** Nothing is moved elsewhere: what lost its ground goes, and cards fall back to where their step was. */
function dropping(before: Session): Soundness {
  return {
    homeMap: null as MapId | null,
    strandedFindings: 'drop',
    stageOfLost: (step: StepId): StageId | null => find(before.steps, step)?.stage ?? null,
    lost: () => {},
  }
}
