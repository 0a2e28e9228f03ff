import * as words from './compiled/messages.js'

/** One key of a chord: as it is printed on a keyboard, and as it is said. */
export interface KeyWord {
  readonly shown: string
  readonly said: string
}

const SHOWN: Readonly<Record<string, () => string>> = {
  Shift: words.keysNameShift,
  Enter: words.keysNameEnter,
  Tab: words.keysNameTab,
  Escape: words.keysNameEscape,
  Delete: words.keysNameDelete,
  Backspace: words.keysNameBackspace,
  ArrowLeft: words.keysNameArrowLeft,
  ArrowRight: words.keysNameArrowRight,
  ArrowUp: words.keysNameArrowUp,
  ArrowDown: words.keysNameArrowDown,
}

const SAID: Readonly<Record<string, () => string>> = {
  ArrowLeft: words.keysSpokenArrowLeft,
  ArrowRight: words.keysSpokenArrowRight,
  ArrowUp: words.keysSpokenArrowUp,
  ArrowDown: words.keysSpokenArrowDown,
}

function wordOf(key: string, hasCommandKey: boolean): KeyWord {
  if (key === 'Mod') {
    const shown = hasCommandKey ? words.keysNameCommand() : words.keysNameCtrl()
    return { shown, said: shown }
  }
  if (key === 'Alt') {
    const shown = hasCommandKey ? words.keysNameOption() : words.keysNameAlt()
    return { shown, said: shown }
  }
  const shown = SHOWN[key]?.() ?? key
  return { shown, said: SAID[key]?.() ?? shown }
}

/**
 * A chord of the key table in words: key presses one after the other, in each the keys held together.
 * `hasCommandKey`: ⌘ and ⌥ instead of Ctrl and Alt.
 */
export function wordsOfChord(chord: string, device: { readonly hasCommandKey: boolean }): KeyWord[][] {
  return chord
    .split(' ')
    .map((press) => press.split(/\+(?!$)/).map((key) => wordOf(key, device.hasCommandKey)))
}

/** A chord as one text, for menus: "Ctrl+Shift+Z", "X, L". */
export function chordText(chord: string, device: { readonly hasCommandKey: boolean }): string {
  return wordsOfChord(chord, device)
    .map((press) => press.map(({ shown }) => shown).join('+'))
    .join(', ')
}
