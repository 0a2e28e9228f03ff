/** What is read of a key press: a browser's event, or React's over it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly repeat: boolean
  /** In milliseconds. */
  readonly timeStamp: number
  readonly target: EventTarget | null
  readonly isComposing?: boolean
  readonly keyCode?: number
  readonly nativeEvent?: { readonly isComposing?: boolean }
  getModifierState(key: 'AltGraph'): boolean
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Unidentified'])

/** Characters that are keys in their own right, wherever a keyboard has them; some stand for another. */
const CHARACTERS = new Map([
  ['?', '?'],
  ['+', '+'],
  ['=', '+'],
  ['-', '-'],
  ['_', '-'],
])

/** `keyCode` of a key that an input method took: the only sign that older Safari gives. */
const TAKEN_BY_INPUT_METHOD = 229

/** Whether the device has ⌘ where others have Ctrl. */
export function hasCommandKey(platform: string = globalThis.navigator.platform): boolean {
  return /Mac|iPhone|iPad/.test(platform)
}

/**
 * A key press in words: `Mod+K`, `Shift+Tab`, `N`, `ArrowLeft`, `?`. `Mod` is ⌘ on a Mac, else Ctrl; modifiers
 * come in the order Mod, Alt, Shift. Letters follow the keyboard's layout, and on one without Latin letters the
 * key's place. Empty for a modifier pressed alone, and on a Mac for chords with Ctrl, which are the system's.
 */
export function chordOf(event: KeyPress): string {
  if (MODIFIERS.has(event.key)) return ''
  const isMac = hasCommandKey()
  if (isMac ? event.ctrlKey : event.metaKey) return ''
  const altGraph = event.getModifierState('AltGraph')
  const mod = (isMac ? event.metaKey : event.ctrlKey && !altGraph) ? 'Mod+' : ''
  const alt = event.altKey && !altGraph ? 'Alt+' : ''
  const shift = event.shiftKey ? 'Shift+' : ''
  const character = CHARACTERS.get(event.key)
  if (character !== undefined) return mod + alt + character
  return mod + alt + shiftFor(event.key, mod, shift) + nameOf(event)
}

/** A letter with Caps Lock or Shift is the same key as without; with a modifier, Shift counts. */
function shiftFor(key: string, mod: string, shift: string): string {
  return /^\p{L}$/u.test(key) && mod === '' ? '' : shift
}

function nameOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const byPlace = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  if (key.length === 1 && byPlace !== undefined) return byPlace
  if (key === 'Esc') return 'Escape'
  return key
}

/** Whether the key belongs to words being composed with an input method: nothing of ours may act then. */
export function isComposing(event: KeyPress): boolean {
  return (
    event.isComposing === true ||
    event.nativeEvent?.isComposing === true ||
    event.keyCode === TAKEN_BY_INPUT_METHOD
  )
}

/** Whether the key was pressed in something that takes typing. */
export function isInTextBox(event: KeyPress): boolean {
  const target = event.target as Partial<HTMLElement> | null
  if (target?.isContentEditable) return true
  if (target?.tagName === 'TEXTAREA' || target?.tagName === 'SELECT') return true
  if (target?.tagName !== 'INPUT') return false
  return !NOT_TYPED_IN.has((target as HTMLInputElement).type)
}

const NOT_TYPED_IN = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset'])
