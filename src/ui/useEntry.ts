import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a region that was asked for: takes the focus when it appears, and gives it back when it goes, unless
 * the person has moved on meanwhile. Put the ref on an element with `tabIndex={-1}`. One that came along with
 * something else leaves the focus where it `stays`.
 */
export function useEntry<T extends HTMLElement>(focus: 'takes' | 'stays' = 'takes'): RefObject<T | null> {
  const stays = useRef(focus === 'stays')
  const entry = useRef<T>(null)
  useEffect(() => {
    const element = entry.current
    const cameFrom = document.activeElement
    if (!stays.current) element?.focus({ preventScroll: true })
    return () => {
      const hadFocus =
        document.activeElement === document.body || (element?.contains(document.activeElement) ?? false)
      if (hadFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected)
        cameFrom.focus({ preventScroll: true })
    }
  }, [])
  return entry
}
