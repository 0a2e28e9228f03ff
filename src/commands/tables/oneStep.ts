import { redirect } from '../../model/gate/redirect'
import { TABLE_NAMES, type RecordOf, type Session, type StepId, type TableName } from '../../model/session'
import { find, withoutRecords, withRecords } from '../../model/table'
import type { Command } from '../command'
import { soundAfter } from '../deleteRecords'
import { withoutNeedlessFlows, withTextKept } from './bringTogether'
import type { ClashChoice } from './choices'
import { decide, type Clash } from './decide'
import { withUnits } from './units'

type AnyRecord = RecordOf<TableName>

/** On what two steps that are to be one say something else. `here` is the step that stays. Empty when one is not there. */
export function stepsApart(session: Session, staying: StepId, going: StepId): readonly Clash[] {
  return decided(session, staying, going)?.clashes ?? []
}

function decided(session: Session, staying: StepId, going: StepId) {
  const ours = find(session.steps, staying)
  const theirs = find(session.steps, going)
  if (ours === undefined || theirs === undefined || ours === theirs || ours.map !== theirs.map) return null
  return decide({ table: 'steps', ours, raw: theirs, theirs, seen: null, isMerged: true })
}

/**
 * Makes two steps one: it lies where `staying` lies, says what either says, and has all that pointed at them. Where
 * they say something else, choices say which stands, by the keys of `stepsApart`: at first what stays, and both texts. Null when one is
 * not there, or they are of two maps.
 */
export function makeOneStep(
  staying: StepId,
  going: StepId,
  choices: ReadonlyMap<string, ClashChoice> = new Map(),
): Command {
  return (session) => {
    const step = find(session.steps, staying)
    const verdict = decided(session, staying, going)
    if (step === undefined || verdict === null) return null
    let merged = step
    for (const { unit, after } of verdict.taken) merged = withUnits('steps', merged, { [unit]: after })
    for (const { key, unit, there, both } of verdict.clashes) {
      const choice = choices.get(key) ?? (unit === 'text' ? 'both' : 'ours')
      if (choice === 'theirs') merged = withUnits('steps', merged, { [unit]: there })
      else if (choice === 'both' && unit === 'text') merged = withTextKept(merged, String(there))
      else if (choice === 'both' && both !== undefined) merged = withUnits('steps', merged, { [unit]: both })
    }
    const pointed = TABLE_NAMES.reduce(
      (next, table) => withPointed(next, table, going, staying),
      withRecords(session, 'steps', [merged]),
    )
    return withoutNeedlessFlows(soundAfter(session, withoutRecords(pointed, 'steps', [going])))
  }
}

/** The records of a table that point at one step pointing at the other, at each step once. */
function withPointed(session: Session, table: TableName, from: StepId, to: StepId): Session {
  const idOf = (_: TableName, id: string): string => (id === from ? to : id)
  const changed = (session[table] as readonly AnyRecord[]).flatMap((record) => {
    if (!JSON.stringify(record).includes(JSON.stringify(from)) || record.id === from) return []
    const next = redirect(table, record, idOf)
    const lists = Object.entries(next).filter(
      ([field, value]) => ['steps', 'changes', 'from'].includes(field) && Array.isArray(value),
    )
    const once = lists.map(([field, value]) => [field, [...new Set(value as readonly string[])]])
    return [{ ...next, ...Object.fromEntries(once) }]
  })
  return withRecords(session, table, changed as never)
}
