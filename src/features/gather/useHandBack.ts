import { useEffect, useRef, useState } from 'react'
import type { Library } from '../../storage/library'

/**
 * How answers to the survey come back, as it was said last: kept with the session on this device, so that it is not
 * typed for every survey. Where nothing can be kept, it lasts as long as the part is shown.
 */
export function useHandBack(
  library: Pick<Library, 'feedback'>,
  session: string,
): readonly [said: string, change: (said: string) => void] {
  const [said, setSaid] = useState<string | null>(null)
  /** One after the other, so that the last letter is what is kept. */
  const keeping = useRef(Promise.resolve())

  useEffect(() => {
    let isLeft = false
    const read = async (): Promise<void> => {
      const kept = await (await library.feedback()).handBack(session)
      if (!isLeft) setSaid((typed) => typed ?? kept)
    }
    // Then the box is empty, as for a first survey.
    read().catch(() => undefined)
    return () => {
      isLeft = true
    }
  }, [library, session])

  function change(next: string): void {
    setSaid(next)
    const keep = async (): Promise<void> => (await library.feedback()).keepHandBack(session, next)
    // What is typed stands in the box all the same, and in the survey that is made of it.
    keeping.current = keeping.current.then(keep).catch(() => undefined)
  }

  return [said ?? '', change]
}
