import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Library } from '../../storage/library'
import { late } from '../../ui/late'
import type { LostSession } from './candidates'

const Recovery = late(async () => (await import('./Recovery')).Recovery)

/** What is looked for is fetched only when something is missing, which is nearly never. */
async function findLost(library: Library): Promise<readonly LostSession[]> {
  const losses = await library.losses()
  if (losses.length === 0) return []
  const { findCandidates } = await import('./candidates')
  return Promise.all(losses.map((loss) => findCandidates(library, loss)))
}

export interface RecoveryFirstProps {
  readonly library: Library
  /** The start screen. */
  readonly children: ReactNode
}

/** Looks, while the start screen is drawn, whether all came back that was saved; what did not comes first. */
export function RecoveryFirst({ library, children }: RecoveryFirstProps) {
  const [lost, setLost] = useState<readonly LostSession[]>([])
  useEffect(() => {
    let isLeft = false
    const settle = (found: readonly LostSession[]): void => {
      if (!isLeft) setLost(found)
    }
    findLost(library).then(settle, () => undefined)
    return () => {
      isLeft = true
    }
  }, [library])
  const goOn = useCallback(() => setLost([]), [])
  return lost.length === 0 ? children : <Recovery library={library} lost={lost} onLater={goOn} />
}
