/** When this browser was first here, in epoch milliseconds. A device's own note: nothing of a session. */
const FIRST_VISIT = 'throughline.first-visit'
/** When a file of a session was last written, likewise. */
const LAST_FILE = 'throughline.last-file'

function read(place: Storage | null, key: string): number | null {
  try {
    const at = Number(place?.getItem(key) ?? Number.NaN)
    return Number.isFinite(at) && at > 0 ? at : null
  } catch {
    return null
  }
}

function write(place: Storage | null, key: string, at: number): void {
  try {
    place?.setItem(key, String(at))
  } catch {
    // Full or forbidden: then it is not known, and said so.
  }
}

/** When this browser was first here by what it remembers, `now` at the latest; noted for the next time. */
export function firstVisit(place: Storage | null, now: number): number {
  const first = read(place, FIRST_VISIT)
  if (first !== null) return first
  write(place, FIRST_VISIT, now)
  return now
}

/** Notes that a file of a session was written. */
export function noteFile(place: Storage | null, now: number): void {
  write(place, LAST_FILE, now)
}

/** When a file of a session was last written in this browser; null: never, or it is not known. */
export function lastFile(place: Storage | null): number | null {
  return read(place, LAST_FILE)
}

/** Whether this browser was given a journey to ask about: the start screen looks for it then. */
const TABLET = 'throughline.tablet'

/** Notes that this browser has, or no longer has, a journey to ask about without its session. */
export function noteTablet(place: Storage | null, has: 'some' | 'none'): void {
  try {
    if (has === 'some') place?.setItem(TABLET, '1')
    else place?.removeItem(TABLET)
  } catch {
    // Full or forbidden: then it is found by its address alone.
  }
}

/** Whether this browser has a journey to ask about. */
export function isTablet(place: Storage | null): boolean {
  return read(place, TABLET) !== null
}
