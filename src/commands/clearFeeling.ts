import { feelingsOn } from '../model/byStep'
import type { Group } from '../model/kinds'
import type { StepId } from '../model/session'
import { withoutRecords } from '../model/table'
import type { Command } from './command'

/** Takes away what a group set a step to by hand; its cards speak again. Null when it set nothing. */
export function clearFeeling(step: StepId, group: Group): Command {
  return (session) => {
    const own = feelingsOn(session, step).filter((mark) => mark.group === group)
    return own.length === 0
      ? null
      : withoutRecords(
          session,
          'feelings',
          own.map(({ id }) => id),
        )
  }
}
