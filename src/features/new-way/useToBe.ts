import { useState } from 'react'
import { chosenToBe, toBeMaps } from '../../model/mapOf'
import type { JourneyMap, MapId } from '../../model/session'
import { useOpenSession, useSession } from '../../store/useSession'

/**
 * The new way that is spoken of: the one on the wall; while what happens now is there, the one that was there last,
 * else the one that counts. Null: there is none.
 */
export function useToBe(): JourneyMap | null {
  const session = useOpenSession((open) => open)
  const shown = useSession(({ view }) => view.map)
  const [last, setLast] = useState<MapId | null>(null)
  const maps = toBeMaps(session)
  const here = maps.find(({ id }) => id === shown)
  if (here !== undefined && here.id !== last) setLast(here.id)
  return here ?? maps.find(({ id }) => id === last) ?? chosenToBe(session)
}
