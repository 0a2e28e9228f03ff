import type { Library, SavedView } from '../../storage/library'

/** A camera that moves is kept once it has rested this long. */
const REST_MS = 400

/** Keeps where somebody is in a session: the last place given is written when it has rested, or on `write`. */
export function createPlaceKeeper(library: Library, id: string) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: SavedView | null = null

  function write(): void {
    clearTimeout(timer)
    if (waiting === null) return
    const now = waiting
    waiting = null
    // Where somebody looked is worth no message: the session itself is kept elsewhere.
    library.saveView(id, now).catch(() => undefined)
  }

  function keep(next: SavedView): void {
    waiting = next
    clearTimeout(timer)
    timer = setTimeout(write, REST_MS)
  }

  return { keep, write }
}
