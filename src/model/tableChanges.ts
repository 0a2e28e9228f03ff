import { find } from './table'
import { placeOf, type Identified } from './tableIndex'

/** One record that came (`before` null), changed, or went (`after` null). */
export interface TableChange<R extends Identified> {
  readonly id: string
  readonly before: R | null
  readonly after: R | null
  /** Where it lies in its table: afterwards, or before when it went. */
  readonly place: number
}

type Changes = readonly TableChange<Identified>[]

/** By the later table, then by the earlier one: undo, references and groups ask for the same. Holds no table. */
const remembered = new WeakMap<readonly Identified[], WeakMap<readonly Identified[], Changes>>()

/**
 * What lies between two values of a table: first what came or changed, then what went, each in the table's order.
 * What both share is passed over by identity: no record that stayed is looked into.
 */
export function tableChanges<R extends Identified>(
  old: readonly R[],
  now: readonly R[],
): readonly TableChange<R>[] {
  if (old === now) return []
  let changes = remembered.get(now)?.get(old)
  if (changes === undefined) {
    changes = changesBetween(old, now)
    const after = remembered.get(now) ?? new WeakMap<readonly Identified[], Changes>()
    remembered.set(now, after.set(old, changes))
  }
  return changes as readonly TableChange<R>[]
}

function changesBetween<R extends Identified>(
  old: readonly R[],
  now: readonly R[],
): readonly TableChange<R>[] {
  const came: TableChange<R>[] = []
  const went: TableChange<R>[] = []
  let was = 0
  let is = 0
  const see = (record: R): void => {
    const known = find(old, record.id) ?? null
    if (known !== record) came.push({ id: record.id, before: known, after: record, place: is })
    is += 1
  }
  const miss = (record: R): void => {
    if (placeOf(now, record.id) < 0) went.push({ id: record.id, before: record, after: null, place: was })
    was += 1
  }
  let isInStep = true
  while (was < old.length || is < now.length) {
    const earlier = old[was]
    const record = now[is]
    if (isInStep && earlier === record) {
      was += 1
      is += 1
    } else if (isInStep && record !== undefined && earlier?.id === record.id) {
      see(record)
      was += 1
    } else if (earlier !== undefined && (!isInStep || placeOf(now, earlier.id) < 0)) miss(earlier)
    else if (record !== undefined && (!isInStep || placeOf(old, record.id) < 0)) see(record)
    // Records that changed places among themselves: from here on each side is looked through by itself.
    else isInStep = false
  }
  return [...came, ...went]
}
