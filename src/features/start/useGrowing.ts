import { useEffect, useState, type RefObject } from 'react'

/** A list that is drawn as far as somebody has come. */
export interface Growing {
  readonly shown: number
  readonly more: () => void
}

/**
 * How many of a long list are drawn: a first part, and as much again each time that its end comes near the screen
 * or somebody asks. `what` names the list: another one begins again.
 */
export function useGrowing(part: number, what: string, end: RefObject<Element | null>): Growing {
  const [grown, setGrown] = useState({ what, parts: 1 })
  const parts = grown.what === what ? grown.parts : 1
  const more = (): void => setGrown({ what, parts: parts + 1 })
  useEffect(() => {
    const element = end.current
    if (element === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setGrown({ what, parts: parts + 1 })
      },
      // Before it is seen, so that somebody who scrolls does not come to an end.
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [end, parts, what])
  return { shown: parts * part, more }
}
