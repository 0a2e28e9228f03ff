import { useSyncExternalStore } from 'react'
import type { OfflineProgram, OfflineState } from '../../offline/offlineProgram'

/** What is known of the program's own files on this device, drawn again when that changes. */
export function useOffline(offline: OfflineProgram): OfflineState {
  return useSyncExternalStore(offline.subscribe, offline.state)
}
