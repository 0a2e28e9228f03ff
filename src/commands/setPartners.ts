import type { ActionId, Partners, Session, StepId } from '../model/session'
import { findAll, withRecords } from '../model/table'
import { isPartner } from './cleanAction'
import type { Command } from './command'
import { edited } from './editRecord'

/** Who designs, who delivers, or who tests. */
export type Part = keyof Partners

/** Which actions and steps, which part in them, and who: groups and lanes. */
export interface PartnersToSet {
  readonly actions?: readonly ActionId[]
  readonly steps?: readonly StepId[]
  readonly part: Part
  readonly who: readonly string[]
  /** `set`: these and nobody else. */
  readonly change: 'set' | 'add' | 'take-out'
}

/**
 * Says who designs, delivers or tests some actions and steps. Null when nobody's part changes, or somebody named is
 * neither a group nor a lane.
 */
export function setPartners({ actions = [], steps = [], part, who, change }: PartnersToSet): Command {
  const next = (before: readonly string[]): readonly string[] => {
    if (change === 'set') return who
    const left = before.filter((id) => !who.includes(id))
    return change === 'take-out' ? left : [...before, ...who.filter((id) => !before.includes(id))]
  }
  const changed = <T extends { readonly partners: Partners }>(record: T): readonly T[] => {
    const { partners } = record
    const after: Partial<{ readonly partners: Partners }> = {
      partners: { ...partners, [part]: next(partners[part]) },
    }
    return edited<{ readonly partners: Partners }>(record, after) === null ? [] : [{ ...record, ...after }]
  }
  return (session: Session) => {
    if (!who.every((id) => isPartner(session, id))) return null
    const withActions = withRecords(session, 'actions', findAll(session.actions, actions).flatMap(changed))
    const after = withRecords(withActions, 'steps', findAll(session.steps, steps).flatMap(changed))
    return after === session ? null : after
  }
}
