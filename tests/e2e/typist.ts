import type { Locator, Page } from 'playwright/test'

/** What a key was sent for. `lanes` and `steps`: the first letters by which one of them is meant. */
type Purpose = 'words' | 'lanes' | 'steps' | 'chords' | 'preparing'

/** Two hands on a keyboard, which count what they send. No mouse, no shortcut past the keyboard. */
export interface Typist {
  /** The words' own characters. */
  words(text: string): Promise<void>
  /** The first letters of a lane's or a step's name. */
  name(what: 'lanes' | 'steps', letters: string): Promise<void>
  /** Chords, one after the other: a key, alone or with others held. */
  press(...chords: readonly string[]): Promise<void>
  /** As often as it takes to come there. */
  tabTo(way: 'Tab' | 'Shift+Tab', wanted: Locator): Promise<void>
  /** Text and chords that make the room ready: lanes and stages. */
  prepare(text: string, ...chords: readonly string[]): Promise<void>
  sent(purpose: Purpose): number
}

/** Nothing on a page is further away than this many presses of Tab. */
const FURTHEST = 120

export function typistAt(page: Page): Typist {
  const { keyboard } = page
  const counts = new Map<Purpose, number>()

  async function send(purpose: Purpose, key: string): Promise<void> {
    counts.set(purpose, (counts.get(purpose) ?? 0) + 1)
    await keyboard.press(key)
  }

  async function type(purpose: Purpose, text: string): Promise<void> {
    counts.set(purpose, (counts.get(purpose) ?? 0) + text.length)
    await keyboard.type(text)
  }

  return {
    words: (text) => type('words', text),
    name: (what, letters) => type(what, letters),
    async press(...chords) {
      for (const chord of chords) await send('chords', chord)
    },
    async tabTo(way, wanted) {
      for (let presses = 0; presses < FURTHEST; presses++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return
        await send('preparing', way)
      }
      throw new Error(`${String(wanted)} is not reached by ${way}`)
    },
    async prepare(text, ...chords) {
      await type('preparing', text)
      for (const chord of chords) await send('preparing', chord)
    },
    sent: (purpose) => counts.get(purpose) ?? 0,
  }
}
