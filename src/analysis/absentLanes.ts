import type { Group } from '../model/kinds'
import type { Attendance, Lane } from '../model/session'

/** They speak for the citizen's own lane, whatever lane they were counted under. */
const OF_THE_CITIZEN: ReadonlySet<Group> = new Set(['service-user', 'family'])

/** The lanes with nobody in the room. Empty while nobody is counted for any lane: then it is not known. */
export function absentLanes(lanes: readonly Lane[], attendance: readonly Attendance[]): readonly Lane[] {
  const counted = attendance.filter(({ count }) => count > 0)
  const present = new Set(counted.flatMap(({ lane }) => lane ?? []))
  if (present.size === 0) return []
  const hasCitizens = counted.some(({ group }) => OF_THE_CITIZEN.has(group))
  return lanes.filter(({ id, sector }) => !present.has(id) && !(sector === 'citizen' && hasCitizens))
}
