import { feelingsOn } from '../model/byStep'
import type { FeelingMark } from '../model/session'
import { find, withoutRecords, withRecords } from '../model/table'
import type { Command } from './command'

/**
 * A group in the room raises or lowers a step by hand. One mark for each step and group: the one that is there is
 * changed and keeps its id, and what a merged file brought beside it goes. Null when the step is not on the map, or
 * the group says so already.
 */
export function setFeeling(given: FeelingMark): Command {
  return (session) => {
    const { map, step, group, feeling } = given
    if (find(session.steps, step)?.map !== map) return null
    const own = feelingsOn(session, step).filter((mark) => mark.group === group)
    const last = own.at(-1)
    if (last === undefined) {
      return find(session.feelings, given.id) === undefined
        ? withRecords(session, 'feelings', [{ id: given.id, map, step, group, feeling }])
        : null
    }
    if (own.length === 1 && last.feeling === feeling) return null
    const others = own.filter((mark) => mark !== last).map(({ id }) => id)
    return withRecords(withoutRecords(session, 'feelings', others), 'feelings', [{ ...last, map, feeling }])
  }
}
