import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { late } from '../../ui/late'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import type { LostSession } from './candidates'
import styles from './RecoveryFirst.module.css'

const Recovery = late(async () => (await import('./Recovery')).Recovery)

/** What came back of what was saved. */
interface Looked {
  readonly lost: readonly LostSession[]
  /** Why nothing of it can be read at all; null: it can. */
  readonly unread: KeepingTroubleKind | null
}

/** What is looked for is fetched only when something is missing, which is nearly never. */
async function look(library: Library): Promise<Looked> {
  const losses = await library.losses()
  const unread = library.unread ?? null
  if (losses.length === 0) return { lost: [], unread }
  const { findCandidates } = await import('./candidates')
  return { lost: await Promise.all(losses.map((loss) => findCandidates(library, loss))), unread }
}

export interface RecoveryFirstProps {
  readonly library: Library
  /** The start screen. */
  readonly children: ReactNode
}

/** Looks, while the start screen is drawn, whether all came back that was saved; what did not comes first. */
export function RecoveryFirst({ library, children }: RecoveryFirstProps) {
  const [{ lost, unread }, setLooked] = useState<Looked>({ lost: [], unread: null })
  useEffect(() => {
    let isLeft = false
    look(library).then(
      (looked) => isLeft || setLooked(looked),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [library])
  const goOn = useCallback(() => setLooked((before) => ({ ...before, lost: [] })), [])
  if (lost.length > 0) return <Recovery library={library} lost={lost} onLater={goOn} />
  return (
    <>
      {unread !== null && (
        <div className={styles['above']}>
          <Notice kind="danger">{words.recoveryCannotRead({ reason: keepingSentence(unread) })}</Notice>
        </div>
      )}
      {children}
    </>
  )
}
