import { useRef } from 'react'
import { useActs, useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { type Chosen, FindBox } from './FindBox'
import { goTo } from './goTo'

/** Finds any step, card, finding, lane, stage or command by a few letters, and goes there. */
export function FindDialog() {
  const store = useSessionStore()
  const acts = useActs()
  const isOpen = useSession(({ view, session }) => view.dialog === 'find' && session !== null)
  const chosen = useRef<Chosen | null>(null)
  const close = (): void => store.getState().setView({ dialog: null })

  // While the dialog stands, nothing behind it takes the focus; the moment it is gone is soon enough for the
  // next key, and later than that would lose it.
  function whenGone(): void {
    const choice = chosen.current
    chosen.current = null
    if (choice === null) return
    queueMicrotask(() => {
      goTo(choice.thing, store.getState, acts)
      if (choice.next === 'write') acts.run('writeStep')
    })
  }

  return (
    <Dialog title={words.findTitle()} isOpen={isOpen} onClose={close}>
      <FindBox
        onGone={whenGone}
        onChoose={(choice) => {
          chosen.current = choice
          close()
        }}
      />
    </Dialog>
  )
}
