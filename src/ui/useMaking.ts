import { type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'

/** One thing on its way. What it shows once it was stopped, or the next was begun, is not shown. */
export interface Begun<T> {
  readonly signal: AbortSignal
  readonly show: (making: SetStateAction<T | null>) => void
  /** It is there, or will not be. */
  readonly end: () => void
}

/** Makes things one at a time; one that is being made stops when the next begins, and when its screen goes. */
export function useMaking<T>() {
  const [making, setMaking] = useState<T | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const stop = useCallback(() => {
    stopper.current?.abort()
    stopper.current = null
    setMaking(null)
  }, [])
  useEffect(() => () => stopper.current?.abort(), [])

  function begin(): Begun<T> {
    stop()
    const own = new AbortController()
    stopper.current = own
    return {
      signal: own.signal,
      show: (next) => {
        if (!own.signal.aborted) setMaking(next)
      },
      end: () => {
        if (stopper.current === own) stop()
      },
    }
  }

  return { making, begin, stop }
}
