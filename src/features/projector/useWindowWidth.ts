import { useSyncExternalStore } from 'react'

function watch(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** How wide this window is now, CSS px. */
export function useWindowWidth(): number {
  return useSyncExternalStore(watch, () => innerWidth)
}
