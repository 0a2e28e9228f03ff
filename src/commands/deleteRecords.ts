import type { Session, StageId, StepId, TableName } from '../model/session'
import { withSoundReferences, type Soundness } from '../model/soundReferences'
import { find, withoutRecords } from '../model/table'
import type { Command } from './command'

/**
 * What a deletion leaves standing: references to what is gone are dropped, cards fall back to their step's
 * stage, else to no place; a finding left without steps goes, and a duplication left with one.
 */
export function soundAfter(before: Session, after: Session): Session {
  const soundness: Soundness = {
    homeMap: null,
    strandedFindings: 'drop',
    stageOfLost: (step: StepId): StageId | null => find(before.steps, step)?.stage ?? null,
    lost: () => {},
  }
  return withSoundReferences(after, soundness, before)
}

/** Deletes records of a table, and what cannot stand without them. Null when none of them is there. */
export function deleteRecords(table: TableName, ids: readonly string[]): Command {
  return (session) => {
    const next = withoutRecords(session, table, ids)
    return next === session ? null : soundAfter(session, next)
  }
}
