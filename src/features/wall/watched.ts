import { useSyncExternalStore } from 'react'

/** A value of the wall's own (camera, gesture, tab stop) that changes many times a second, outside React's state. */
export interface Watched<T> {
  get(): T
  /** Tells everybody who watches, at once; the identical value tells nobody. */
  set(next: T): void
  watch(listener: () => void): () => void
}

/** A watched value that begins as given. */
export function createWatched<T>(first: T): Watched<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** What a component needs of a watched value; it is drawn again only when that part changes. */
export function useWatched<T, Part>(watched: Watched<T>, part: (value: T) => Part): Part {
  return useSyncExternalStore(watched.watch, () => part(watched.get()))
}
