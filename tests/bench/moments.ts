import type { OpenStore } from '../../src/store/createSessionStore'
import { painted, paintedCanvas, until } from './painted'

/** What the runner asks of the page from its beginning, in ms since it was asked for. */
export type Moments = ReturnType<typeof momentsOf>

declare global {
  // What the runner sees of the page at once.
  var __moments: Moments
}

/** When what is waited for first was on the screen. Little, as it comes with the program that is measured. */
export function momentsOf(store: OpenStore) {
  return {
    /** The start screen can be used: a new session can be asked for. */
    async startReadyAt(): Promise<number> {
      await until(() => document.querySelector('main button') !== null)
      await painted()
      return performance.now()
    },
    /** The sessions of the library are on it. */
    async listedAt(): Promise<number> {
      await until(() => document.querySelector('a[href*="#/session/"]') !== null)
      await painted()
      return performance.now()
    },
    /** The wall is painted whole. */
    async shownAt(): Promise<number> {
      await until(() => paintedCanvas() !== null && store.getState().session !== null)
      await painted()
      return performance.now()
    },
  }
}
