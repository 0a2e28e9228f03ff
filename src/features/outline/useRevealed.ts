import { type RefObject, useEffect, useRef, useState } from 'react'
import { find } from '../../model/table'
import { useSession, useSessionStore } from '../../store/useSession'
import type { View } from '../../store/view'
import type { OutlineActs } from './OutlineContext'
import { addKey } from './outlineRows'

/**
 * Follows what is to be brought into view: scrolls to its line, and puts the focus there when the person was in
 * the outline before asking (a dialog in between does not count). Gives the line to be shown.
 */
export function useRevealed(region: RefObject<HTMLElement | null>, acts: OutlineActs) {
  const store = useSessionStore()
  const reveal = useSession(({ view }) => view.reveal)
  const wasHere = useWasHere(region)
  const [seen, setSeen] = useState<View['reveal']>(reveal)
  const [shown, setShown] = useState<{ readonly key: string; readonly serial: number } | null>(null)

  if (reveal !== seen) {
    setSeen(reveal)
    const { session } = store.getState()
    if (reveal !== null && session !== null && find(session.lanes, reveal.id) === undefined) {
      const isStage = find(session.stages, reveal.id) !== undefined
      setShown({ key: isStage ? addKey(reveal.id) : reveal.id, serial: reveal.serial })
    }
  }

  useEffect(() => {
    if (shown === null || !wasHere.current) return undefined
    // After the wall and after a closing dialog, which both put the focus somewhere in this same moment.
    const timer = setTimeout(() => acts.goTo(shown.key), AFTER_OTHERS_MS)
    return () => clearTimeout(timer)
  }, [shown, acts, wasHere])

  return shown
}

const AFTER_OTHERS_MS = 60

/** Whether the focus was in the region last, dialogs and menus over the page left out. */
function useWasHere(region: RefObject<HTMLElement | null>): RefObject<boolean> {
  const wasHere = useRef(false)
  useEffect(() => {
    function look({ target }: FocusEvent): void {
      if (!(target instanceof Element) || target.closest('[role="dialog"], [role="menu"]') !== null) return
      wasHere.current = region.current?.contains(target) ?? false
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [region])
  return wasHere
}
