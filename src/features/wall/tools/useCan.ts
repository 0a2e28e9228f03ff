import { useSyncExternalStore } from 'react'
import type { ActName } from '../../../store/acts'
import { useActs, useSession } from '../../../store/useSession'

/** Asks what can be done now; the component is drawn again whenever the answer may have changed. */
export function useCan(): (act: ActName) => boolean {
  const acts = useActs()
  useSyncExternalStore(acts.subscribe, acts.names)
  useSession((store) => store.session)
  useSession((store) => store.selection)
  useSession((store) => store.readOnly)
  return acts.can
}
