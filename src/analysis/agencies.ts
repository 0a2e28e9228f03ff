import { sortedLanes } from '../model/order'
import { stepsOfMap } from '../model/mapOf'
import type { Lane, MapId, Session } from '../model/session'
import { keptLast } from './keptLast'

/** The agencies of a map, from top to bottom: lanes with a step on it that are not the citizen's. */
export const agenciesOf: (session: Session, map: MapId) => readonly Lane[] = keptLast(
  ({ lanes, steps }: Session, map: MapId) => [lanes, steps, map],
  (session, map) => {
    const busy = new Set(stepsOfMap(session, map).map(({ lane }) => lane))
    return sortedLanes(session).filter(({ id, sector }) => sector !== 'citizen' && busy.has(id))
  },
)
