import type { Session } from '../../src/model/session'
import type { Library, SavedView } from '../../src/storage/library'

/** Sessions that a library hands out from memory, and where their walls are looked at first. */
export interface Held {
  readonly library: Library
  readonly sessions: Map<string, Session>
  readonly views: Map<string, SavedView>
}

/**
 * The library, but for sessions held in memory it reads nothing: other editors are measured from memory too. What
 * is written goes to the database as ever.
 */
export function answeringFromMemory(library: Library): Held {
  const sessions = new Map<string, Session>()
  const views = new Map<string, SavedView>()
  return {
    sessions,
    views,
    library: Object.defineProperties(
      {
        ...library,
        load: async (id: string) => sessions.get(id) ?? library.load(id),
        view: async (id: string) => {
          if (views.has(id) || sessions.has(id)) return views.get(id) ?? null
          return library.view(id)
        },
        saveView: async (id: string, view: SavedView) => {
          if (!sessions.has(id)) await library.saveView(id, view)
        },
      },
      { keeps: { get: () => library.keeps } },
    ),
  }
}
