import { useEffect, useRef, useState } from 'react'

/** After this long without a touch or a key the screen goes blank, and after as long again all that was said is gone. */
export const IDLE_MS = 60_000

const SIGNS = ['pointerdown', 'pointermove', 'click', 'keydown', 'input', 'wheel'] as const

/** Whether nobody has touched anything for a minute. `onForget` is called after one more. */
export function useIdle(onForget: () => void): 'awake' | 'blank' {
  const [state, setState] = useState<'awake' | 'blank'>('awake')
  const forget = useRef(onForget)
  useEffect(() => {
    forget.current = onForget
  })
  useEffect(() => {
    let blanking: ReturnType<typeof setTimeout> | undefined
    let forgetting: ReturnType<typeof setTimeout> | undefined
    const blank = (): void => {
      setState('blank')
      forgetting = setTimeout(() => forget.current(), IDLE_MS)
    }
    const begin = (): void => {
      clearTimeout(blanking)
      clearTimeout(forgetting)
      blanking = setTimeout(blank, IDLE_MS)
    }
    /** A blank screen is woken on purpose: a hand that passes by shows nothing. */
    const stir = (event: Event): void => {
      if (event.type === 'pointermove' && forgetting !== undefined) return
      begin()
      forgetting = undefined
      setState('awake')
    }
    begin()
    for (const sign of SIGNS) addEventListener(sign, stir)
    return () => {
      clearTimeout(blanking)
      clearTimeout(forgetting)
      for (const sign of SIGNS) removeEventListener(sign, stir)
    }
  }, [])
  return state
}
