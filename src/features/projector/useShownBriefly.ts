import { useEffect, useState } from 'react'

/** Long enough to reach a button; then nothing but the wall is left. */
const SHOWN_MS = 4000

/** Whether somebody has just moved, touched or pressed something in this window. */
export function useShownBriefly(): boolean {
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (): void => {
      setIsShown(true)
      clearTimeout(timer)
      timer = setTimeout(() => setIsShown(false), SHOWN_MS)
    }
    show()
    const events = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const event of events) addEventListener(event, show)
    return () => {
      clearTimeout(timer)
      for (const event of events) removeEventListener(event, show)
    }
  }, [])
  return isShown
}
