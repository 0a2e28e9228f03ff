import { useEffect, useRef } from 'react'
import { useAct, useActs, useSession, useSessionStore } from '../../store/useSession'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { FindBox } from './FindBox'
import { goTo } from './goTo'
import type { Thing } from './things'

/** Finds any step, card, finding, lane, stage or command by a few letters, and goes there. */
export function FindDialog() {
  const store = useSessionStore()
  const acts = useActs()
  const isOpen = useSession(({ view, session }) => view.dialog === 'find' && session !== null)
  const chosen = useRef<Thing | null>(null)
  useAct('find', {
    run() {
      store.getState().setView({ dialog: 'find' })
      return true
    },
    can: () => store.getState().session !== null,
  })
  const close = (): void => store.getState().setView({ dialog: null })

  // The dialog gives the focus back to where it was in the frame after it closed; only then may it move on.
  useEffect(() => {
    const thing = chosen.current
    if (isOpen || thing === null) return
    chosen.current = null
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(thing, store.getState, acts)))
  }, [isOpen, store, acts])

  return (
    <Dialog title={words.findTitle()} isOpen={isOpen} onClose={close}>
      <FindBox
        onChoose={(thing) => {
          chosen.current = thing
          close()
        }}
      />
    </Dialog>
  )
}
