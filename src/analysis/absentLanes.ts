import type { Group } from '../model/kinds'
import type { Attendance, Lane } from '../model/session'

/** They speak for the citizen's own lane, whatever lane they were counted under. */
const OF_THE_CITIZEN: ReadonlySet<Group> = new Set(['service-user', 'family'])

/**
 * The lanes with nobody in the room. Empty while it is not known: nobody is counted at all, or workers are and none of
 * them for a lane.
 */
export function absentLanes(lanes: readonly Lane[], attendance: readonly Attendance[]): readonly Lane[] {
  const counted = attendance.filter(({ count }) => count > 0)
  const present = new Set(counted.flatMap(({ lane }) => lane ?? []))
  const hasCitizens = counted.some(({ group }) => OF_THE_CITIZEN.has(group))
  const hasWorkers = counted.some(({ group }) => !OF_THE_CITIZEN.has(group))
  if (present.size === 0 && (hasWorkers || !hasCitizens)) return []
  return lanes.filter(({ id, sector }) => !present.has(id) && !(sector === 'citizen' && hasCitizens))
}
