import { TABLE_NAMES, type Flow, type Session, type Step, type TableName } from '../../model/session'
import { withSoundReferences } from '../../model/soundReferences'
import { find, withoutRecords, withRecords } from '../../model/table'
import type { Command } from '../command'
import { soundAfter } from '../deleteRecords'
import type { Choices, ClashChoice } from './choices'
import { compareTable, isNothingNew, type Comparison } from './compareTable'
import type { Clash } from './decide'
import { placedInOrder, withOwnOrders } from './ownOrders'
import type { AnyRecord, Fresh } from './pairRows'
import { placeBeside, type Pitch } from './placeBeside'
import { remembered, type Arrival } from './remembered'
import { withUnits, type Row } from './units'

/** A table's file, what somebody decided on it, and where its notes are to lie. */
export interface Bringing {
  readonly theirs: Session
  readonly choices: Choices
  readonly arrival: Arrival
  readonly pitch: Pitch
  readonly newId: () => string
}

/** What comes of bringing a file in. */
export interface Outcome {
  readonly session: Session
  readonly comparison: Comparison
  /** Records that cannot come along: what they join or stand on is left out, or became one. */
  readonly fallen: readonly Fresh[]
}

/** Brings a table's work into the session. Null when the file brings nothing and asks nothing. */
export function bringTogether(bringing: Bringing): Command {
  return (session) => {
    const { comparison, session: next } = outcomeOf(session, bringing)
    return isNothingNew(comparison) ? null : next
  }
}

/** The session with a table's work in it, and what did not come. */
export function outcomeOf(ours: Session, { theirs, choices, arrival, pitch, newId }: Bringing): Outcome {
  const comparison = compareTable(ours, theirs, choices, newId)
  const edited = withEdits(ours, comparison, choices)
  const grown = withFresh(edited, comparison, pitch)
  const left = withoutDeleted(grown, comparison)
  const ordered = withOwnOrders(placedInOrder(left, theirs, comparison))
  const sound = withSoundReferences(withoutNeedlessFlows(ordered), {
    homeMap: null,
    strandedFindings: 'keep',
    stageOfLost: () => null,
    lost: () => {},
  })
  const coming = [
    ...comparison.pairs.map(({ table, raw, ours: record }) => ({ table, raw, record })),
    ...comparison.fresh,
  ]
  const fallen = coming.filter(({ table, record }) => find<AnyRecord>(sound[table], record.id) === undefined)
  return { session: remembered(sound, ours, theirs, comparison, choices, arrival), comparison, fallen }
}

function withoutDeleted(session: Session, { deleted }: Comparison): Session {
  const going = deleted.filter(({ choice }) => choice === 'delete')
  const next = TABLE_NAMES.reduce(
    (left, table) =>
      withoutRecords(
        left,
        table,
        going.filter((each) => each.table === table).map((each) => each.ours.id),
      ),
    session,
  )
  return next === session ? session : soundAfter(session, next)
}

/** What a clash comes to. Two texts of a note that are one go on the note and into its details. */
export function choiceOn({ key, isMerged, unit, table }: Clash, choices: Choices): ClashChoice {
  const usual = isMerged && table === 'steps' && unit === 'text' ? 'both' : 'ours'
  return choices.clashes.get(key) ?? usual
}

function withEdits(session: Session, { taken, clashes }: Comparison, choices: Choices): Session {
  let next = session
  const edit = (table: TableName | 'about', { id }: Row, change: (row: Row) => Row): void => {
    if (table === 'about') {
      next = { ...next, about: change(next.about) as Session['about'] }
      return
    }
    const record = find<AnyRecord>(next[table], id)
    if (record !== undefined) next = withRecords(next, table, [change(record)] as never)
  }
  for (const { table, ours, unit, after } of taken) {
    edit(table, ours, (row) => withUnits(table, row, { [unit]: after }))
  }
  for (const clash of clashes) {
    const choice = choiceOn(clash, choices)
    if (choice !== 'ours') edit(clash.table, clash.ours, (row) => settled(row, clash, choice))
  }
  return next
}

/** A row after somebody chose on one unit of it. */
function settled(row: Row, { table, unit, there, both }: Clash, choice: ClashChoice): Row {
  if (choice === 'theirs') return withUnits(table, row, { [unit]: there })
  if (both === undefined) return row
  if (table === 'steps' && unit === 'text') return withTextKept(row as Step, String(there))
  return withUnits(table, row, { [unit]: both })
}

/** The step with another text of it at the foot of its details. */
export function withTextKept(step: Step, text: string): Step {
  return { ...step, detail: step.detail === '' ? text : `${step.detail}\n\n${text}` }
}

function withFresh(session: Session, { fresh }: Comparison, pitch: Pitch): Session {
  return TABLE_NAMES.reduce((next, table) => {
    const records = fresh.filter((each) => each.table === table).map(({ record }) => record)
    const placed = table === 'steps' ? placeBeside(next, records as readonly Step[], pitch) : records
    return withRecords(next, table, placed as never)
  }, session)
}

/** Steps that became one leave flows that lead back to where they begin, and two of the same. */
export function withoutNeedlessFlows(session: Session): Session {
  const seen = new Set<string>()
  const needless = session.flows.filter(({ from, to }: Flow) => {
    const way = JSON.stringify([from, to])
    const isNeedless = from === to || seen.has(way)
    seen.add(way)
    return isNeedless
  })
  return withoutRecords(
    session,
    'flows',
    needless.map(({ id }) => id),
  )
}
