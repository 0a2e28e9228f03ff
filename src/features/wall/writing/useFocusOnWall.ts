import { useEffect } from 'react'
import { focusWall } from './focusWall'

/**
 * A wall that has just been opened takes the focus, so that the scribe can begin at once: when nothing else has it,
 * or the link has it that led here. Anything else (a panel, a dialog) keeps it.
 */
export function useFocusOnWall(): void {
  useEffect(() => {
    const { activeElement } = document
    const isFree =
      activeElement === null || activeElement === document.body || activeElement.closest('nav') !== null
    if (isFree) focusWall()
  }, [])
}
