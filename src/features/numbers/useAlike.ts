import { useEffect, useMemo, useState } from 'react'
import { stepsToCompare, type AlikeSteps } from '../../analysis/likeness'
import { findAlike } from '../../exchange/findAlike'
import type { MapId, Session } from '../../model/session'
import { useOpenSession } from '../../store/useSession'

/** While people write, it is not looked after each letter, ms. */
const RESTS_MS = 400

/** What is compared, as one text: another edit of the session asks for nothing new. */
const keyOf = (session: Session, map: MapId): string => JSON.stringify(stepsToCompare(session, map))

/** The steps of different agencies that are worded alike, likest first; null until they were looked for. */
export function useAlike(map: MapId): readonly AlikeSteps[] | null {
  const session = useOpenSession((open) => open)
  const key = useMemo(() => keyOf(session, map), [session, map])
  const [found, setFound] = useState<readonly AlikeSteps[] | null>(null)
  useEffect(() => {
    const over = new AbortController()
    const look = async (): Promise<void> => {
      try {
        setFound(await findAlike(JSON.parse(key) as ReturnType<typeof stepsToCompare>, over.signal))
      } catch (trouble) {
        // Stopped because the steps are others now: then they are looked through again.
        if (!over.signal.aborted) throw trouble
      }
    }
    const timer = setTimeout(() => void look(), RESTS_MS)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [key])
  return found
}
