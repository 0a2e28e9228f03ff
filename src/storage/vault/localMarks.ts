import { markText, parseMark } from './markText'
import type { Mark } from './vault'

const PREFIX = 'throughline mark '

/** The small store of the browser in which marks lie beside the database. */
export interface LocalMarks {
  note(session: string, mark: Mark): void
  /** Null: it does not know the session. Undefined: it cannot be asked. */
  find(session: string): Mark | null | undefined
  all(): ReadonlyMap<string, Mark>
  forget(session: string): void
}

/** Where a browser refuses the store, its `localStorage` throws already when it is named. */
function browsersOwn(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** Marks in `localStorage`, an entry a session, so that windows do not write over each other. Never throws. */
export function localMarks(place: Storage | null = browsersOwn()): LocalMarks {
  const quietly = <T>(work: (place: Storage) => T): T | undefined => {
    try {
      return place === null ? undefined : work(place)
    } catch {
      // Full or forbidden: the other store of marks stays, and the work itself is in the database.
      return undefined
    }
  }
  return {
    note: (session, mark) => quietly((store) => store.setItem(PREFIX + session, markText(mark))),
    find: (session) => quietly((store) => parseMark(store.getItem(PREFIX + session) ?? '')),
    all: () => {
      const found = quietly((store) => {
        const marks = new Map<string, Mark>()
        for (let place = 0; place < store.length; place++) {
          const key = store.key(place)
          const mark = key?.startsWith(PREFIX) === true ? parseMark(store.getItem(key) ?? '') : null
          if (key !== null && mark !== null) marks.set(key.slice(PREFIX.length), mark)
        }
        return marks
      })
      return found ?? new Map()
    },
    forget: (session) => quietly((store) => store.removeItem(PREFIX + session)),
  }
}
