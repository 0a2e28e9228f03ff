import { useCallback, useSyncExternalStore } from 'react'
import type { ActName } from '../../../store/acts'
import { useActs, useSessionStore } from '../../../store/useSession'

/** Asks what of this can be done now; the component is drawn again only when one of the answers has changed. */
export function useCan(names: readonly ActName[]): (act: ActName) => boolean {
  const acts = useActs()
  const store = useSessionStore()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [acts.subscribe(listener), store.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [acts, store],
  )
  const able = useSyncExternalStore(subscribe, () => names.filter(acts.can).join(' '))
  return (act) => able.split(' ').includes(act)
}
