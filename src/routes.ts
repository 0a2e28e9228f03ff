/** The parts of a session's screen, as they stand in the address. The first six are the day, in its order. */
export const VIEWS = [
  'set-up',
  'map',
  'voices',
  'findings',
  'redesign',
  'board-pack',
  'feedback',
  'projector',
] as const
export type ViewName = (typeof VIEWS)[number]

/** The six parts of the day, from first to last. */
export const DAY_VIEWS = VIEWS.slice(0, 6)

export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'check' }
  /** `view` null: wherever this session was left. */
  | { readonly kind: 'session'; readonly id: string; readonly view: ViewName | null }
  | { readonly kind: 'lost' }

/** Reads what stands behind the `#`: `/`, `/check`, or `/session/<id>/<view>`. Anything else is `lost`. */
export function parseRoute(path: string): Route {
  const [first, id, view, ...rest] = path.split('/').filter((part) => part !== '')
  if (first === undefined) return { kind: 'start' }
  if (first === 'check' && id === undefined) return { kind: 'check' }
  if (first !== 'session' || id === undefined || rest.length > 0) return { kind: 'lost' }
  if (view === undefined) return { kind: 'session', id: decoded(id), view: null }
  const known = VIEWS.find((name) => name === view)
  return known === undefined ? { kind: 'lost' } : { kind: 'session', id: decoded(id), view: known }
}

/** The address of a part of a session, from the `#` on. Without a view: wherever it was left. */
export function addressOf(id: string, view?: ViewName): string {
  const session = `#/session/${encodeURIComponent(id)}`
  return view === undefined ? session : `${session}/${view}`
}

/** The address of the start screen. */
export const START_ADDRESS = '#/'

/** The address of the screen that says whether this computer is ready. */
export const CHECK_ADDRESS = '#/check'

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A broken escape is nobody's id; the text as it stands will not be found, and the page says so.
    return part
  }
}
