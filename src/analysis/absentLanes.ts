import type { Group } from '../model/kinds'
import type { Attendance, Lane } from '../model/session'

/** They speak for the citizen's own lane, whatever lane they were counted under. */
const OF_THE_CITIZEN: ReadonlySet<Group> = new Set(['service-user', 'family'])

/** The lanes with nobody in the room. Empty while nobody is counted at all: then it is not known. */
export function absentLanes(lanes: readonly Lane[], attendance: readonly Attendance[]): readonly Lane[] {
  const counted = attendance.filter(({ count }) => count > 0)
  if (counted.length === 0) return []
  const present = new Set(counted.map(({ lane }) => lane))
  const hasCitizens = counted.some(({ group }) => OF_THE_CITIZEN.has(group))
  return lanes.filter(({ id, sector }) => !present.has(id) && !(sector === 'citizen' && hasCitizens))
}
