import { useEffect } from 'react'

/**
 * For a region that does not take the focus when it appears: when it goes with the focus in it, gives the focus
 * back to what had it then, else to the first element that `otherwise` selects.
 */
export function useReturn(otherwise: string): void {
  useEffect(() => {
    const cameFrom = document.activeElement
    return () => {
      const { activeElement } = document
      if (activeElement !== null && activeElement !== document.body) return
      const isThere = cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body
      const back = isThere ? cameFrom : document.querySelector<HTMLElement>(otherwise)
      back?.focus({ preventScroll: true })
    }
  }, [otherwise])
}
