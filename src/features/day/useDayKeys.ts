import { useEffect } from 'react'
import type { Acts } from '../../store/acts'
import { chordOf, isComposing, isInTextBox } from '../../store/chord'
import type { OpenStore } from '../../store/createSessionStore'
import type { Mark } from '../../store/history'
import { actFor } from '../../store/keyTable'
import { useActs, useDeviceSettings, useSessionStore } from '../../store/useSession'

/** What a text box takes back by itself first, and what then becomes of the session. */
const AFTER_TYPING = new Map([
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Mod+Y', 'redo'],
] as const)

/** The keys that work everywhere in a session. A part that took a key for itself has prevented its default. */
export function useDayKeys(): void {
  const store = useSessionStore()
  const acts = useActs()
  const settings = useDeviceSettings()
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented) return
      const act = actFor(event, 'everywhere', settings)
      if (act !== null && acts.run(act)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [acts, settings])
  useEffect(() => undoAfterTyping(store, acts), [store, acts])
}

/**
 * Undo in a text box takes back its typing first, then the session. The browser tells that it took something
 * back by an input event; when none follows the key, it is the session's turn. Typing that was taken back
 * letter by letter is joined first, so that it does not come back as the first thing undone.
 */
function undoAfterTyping(store: OpenStore, acts: Acts): () => void {
  let sinceFocus: Mark | null = null

  function begin(): void {
    sinceFocus = store.getState().session === null ? null : store.getState().mark()
  }

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event) || !isInTextBox(event)) return
    const act = AFTER_TYPING.get(chordOf(event) as 'Mod+Z')
    const box = event.target
    if (act === undefined || box === null) return
    let tookBack = false
    const listen = (): void => {
      tookBack = true
    }
    box.addEventListener('input', listen)
    setTimeout(() => {
      box.removeEventListener('input', listen)
      if (tookBack) return
      if (sinceFocus !== null && act === 'undo') store.getState().joinSince(sinceFocus)
      acts.run(act)
      begin()
    })
  }

  addEventListener('focusin', begin)
  addEventListener('keydown', press)
  return () => {
    removeEventListener('focusin', begin)
    removeEventListener('keydown', press)
  }
}
