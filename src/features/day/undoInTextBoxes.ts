import type { Acts } from '../../store/acts'
import { chordOf, isComposing, isInTextBox } from '../../store/chord'
import type { OpenStore } from '../../store/createSessionStore'

const ACTS = new Map<string, 'undo' | 'redo'>([
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Mod+Y', 'redo'],
])

/** What was typed in the text box that has the focus: a draft of its own, or straight into the session. */
interface Typed {
  readonly box: EventTarget
  readonly valueAtFocus: string
  readonly into: 'nothing' | 'draft' | 'session'
}

/**
 * Undo in a text box takes back its typing first, then the session. What is typed straight into the session is
 * in the session's own history, letter after letter in order, and taken back there: the browser's history runs
 * across all boxes of the page and would come back as new typing. Only a draft (a search, a name not added yet)
 * is left to the browser, while there is any of it. Returns how to stop.
 */
export function undoInTextBoxes(store: OpenStore, acts: Acts): () => void {
  let typed: Typed | null = null
  let before = store.getState().session

  function focus({ target }: FocusEvent): void {
    typed = target === null ? null : { box: target, valueAtFocus: valueOf(target), into: 'nothing' }
  }

  function begin(): void {
    before = store.getState().session
  }

  function end({ target }: Event): void {
    if (typed === null || target !== typed.box) return
    typed = { ...typed, into: store.getState().session === before ? 'draft' : 'session' }
  }

  function press(event: KeyboardEvent): void {
    const act = ACTS.get(chordOf(event))
    if (act === undefined || event.defaultPrevented || isComposing(event) || !isInTextBox(event)) return
    if (typed?.into === 'draft' && valueOf(typed.box) !== typed.valueAtFocus) return
    event.preventDefault()
    acts.run(act)
  }

  addEventListener('focusin', focus)
  addEventListener('input', begin, { capture: true })
  addEventListener('input', end)
  addEventListener('keydown', press)
  return () => {
    removeEventListener('focusin', focus)
    removeEventListener('input', begin, { capture: true })
    removeEventListener('input', end)
    removeEventListener('keydown', press)
  }
}

function valueOf(box: EventTarget): string {
  return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : ''
}
