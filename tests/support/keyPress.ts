import type { KeyPress } from '../../src/store/chord'

/** A key press: by its key, with what differs from a plain one. */
export function keyPress(key: string, differing: Partial<KeyPress> = {}): KeyPress {
  const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : ''
  return {
    key,
    code: letter,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    timeStamp: 0,
    target: null,
    getModifierState: () => false,
    ...differing,
  }
}

/** Something on the page that a key is pressed in. */
export function target(tagName: string, type = ''): EventTarget {
  return { tagName, type } as unknown as EventTarget
}
