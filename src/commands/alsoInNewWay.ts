import { stepsFrom } from '../model/byStep'
import { liesWith, saysTheSame } from '../model/sameStep'
import type { Session, Step } from '../model/session'
import { find, withRecords } from '../model/table'
import type { Command } from './command'

/**
 * The copies of a step in new ways that still are as it was before it was edited: they come from it alone and say, or
 * lie, where the edit changed it, as it did. None when nothing but its place within lane and stage was edited.
 */
export function copiesStillEqual(session: Session, before: Step, after: Step): readonly Step[] {
  const isSaid = !saysTheSame(before, after)
  const isMoved = !liesWith(before, after)
  if (!isSaid && !isMoved) return []
  return stepsFrom(session, before.id).filter(
    (copy) =>
      copy.from.length === 1 &&
      (!isSaid || saysTheSame(copy, before)) &&
      (!isMoved || liesWith(copy, before)),
  )
}

/** Makes the edit that a step had since in the copies that still are as it was. Null when there are none. */
export function alsoInNewWay(before: Step): Command {
  return (session) => {
    const after = find(session.steps, before.id)
    const copies = after === undefined ? [] : copiesStillEqual(session, before, after)
    if (after === undefined || copies.length === 0) return null
    return withRecords(
      session,
      'steps',
      copies.map((copy) => edited(copy, before, after)),
    )
  }
}

function edited(copy: Step, before: Step, after: Step): Step {
  const { id, map, from, partners } = copy
  const said = saysTheSame(before, after) ? copy : after
  const { lane, stage, x, y } = liesWith(before, after) ? copy : after
  return { ...said, id, map, from, partners, lane, stage, x, y }
}
