import { useEffect } from 'react'
import { useWallParts } from './wallParts'

/** While Space is held and no control has the focus, the mouse pans the wall. */
export function useSpaceHeld(): void {
  const { spaceHeld } = useWallParts()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || !isFree(event.target)) return
      // Space scrolls a page otherwise.
      event.preventDefault()
      spaceHeld.set(true)
    }
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') spaceHeld.set(false)
    }
    const onBlur = (): void => spaceHeld.set(false)
    addEventListener('keydown', onKeyDown)
    addEventListener('keyup', onKeyUp)
    addEventListener('blur', onBlur)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('keyup', onKeyUp)
      removeEventListener('blur', onBlur)
    }
  }, [spaceHeld])
}

/** The page itself, or the wall's inner element and its notes: nothing that Space would press or write into. */
function isFree(target: EventTarget | null): boolean {
  if (target === document.body) return true
  if (!(target instanceof Element)) return false
  return (
    target.closest('[role="application"]') !== null &&
    target.closest('button, a, input, textarea, select') === null
  )
}
