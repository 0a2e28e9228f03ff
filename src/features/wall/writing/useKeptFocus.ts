import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the cursor in a box whose element is moved about in the page: a note that goes to another lane changes
 * its place in the reading order, and a browser takes the focus from every element that is moved. Gives what to
 * call on blur; `left` is called when the person has gone elsewhere, and not when only the window was left.
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  left: () => void,
): (event: FocusEvent) => void {
  const latest = useRef(left)
  useEffect(() => {
    latest.current = left
  })

  useEffect(() => {
    const { current } = box
    const siblings = current?.closest('[data-id]')?.parentElement
    if (current === null || !siblings) return undefined
    const observer = new MutationObserver(() => {
      const nowhere = document.activeElement === null || document.activeElement === document.body
      if (nowhere && current.isConnected) current.focus({ preventScroll: true })
    })
    observer.observe(siblings, { childList: true })
    return () => observer.disconnect()
  }, [box])

  return (event) => {
    const { target } = event
    // The window lost the focus, not the box: it is still the one to come back to.
    if (document.activeElement === target) return
    setTimeout(() => {
      if (document.activeElement !== target && target.isConnected) latest.current()
    })
  }
}
