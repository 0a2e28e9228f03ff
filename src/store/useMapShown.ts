import { find } from '../model/table'
import * as words from '../words/compiled/messages.js'
import { useOpenSession, useSession } from './useSession'

/** "Map: The new way": which map a list is of, where the session has more than one; else empty. */
export function useMapShown(): string {
  const shown = useSession(({ view }) => view.map)
  const maps = useOpenSession((session) => session.maps)
  const name = find(maps, shown)?.name.trim() ?? ''
  return maps.length < 2 || name === '' ? '' : words.newWayMapShown({ name })
}
