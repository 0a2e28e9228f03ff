import type { Late } from './late'
import { whenIdle } from './whenIdle'

type Fetched = Pick<Late<never>, 'fetch'>

/**
 * Fetches what will be asked for next, one after the other in the page's idle times, once `first` is there. What
 * cannot be had is tried again when it is asked for. Returns how to call it off.
 */
export function fetchAhead(first: Fetched, next: readonly Fetched[]): () => void {
  let stopWaiting = (): void => undefined
  let isStopped = false
  async function fetchNext(place: number): Promise<void> {
    await (place === 0 ? first : next[place - 1])?.fetch().catch(() => undefined)
    if (!isStopped && place < next.length) stopWaiting = whenIdle(() => void fetchNext(place + 1))
  }
  void fetchNext(0)
  return () => {
    isStopped = true
    stopWaiting()
  }
}
