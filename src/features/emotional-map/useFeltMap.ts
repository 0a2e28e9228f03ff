import { useState } from 'react'
import { asIsMap } from '../../model/mapOf'
import type { MapId } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession } from '../../store/useSession'

/** Whose feelings are drawn: of what happens now, until another map is chosen. */
export function useFeltMap(): readonly [MapId, (map: MapId) => void] {
  const [asked, setAsked] = useState<MapId | null>(null)
  const map = useOpenSession((session) => find(session.maps, asked)?.id ?? asIsMap(session).id)
  return [map, setAsked]
}
