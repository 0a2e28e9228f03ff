import { useEffect, useId, useState } from 'react'
import type { Session } from '../../model/session'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { CandidateRow } from './CandidateRow'
import type { Candidate, LostSession } from './candidates'
import styles from './Recovery.module.css'

/** So many states are read and shown at once; the older ones when asked. */
const SHOWN_FIRST = 5

const WHY = {
  missing: words.recoveryMissing,
  behind: words.recoveryBehind,
  damaged: words.recoveryDamaged,
  unread: words.recoveryUnread,
} as const

/** The title, from what is left or else from the newest state that can be read. */
function useTitle({ remains, candidates }: LostSession): string {
  const [title, setTitle] = useState(remains?.about.title ?? '')
  useEffect(() => {
    let isLeft = false
    async function look(states: readonly Candidate[]): Promise<void> {
      for (const state of states) {
        const session = await state.load().catch(() => null)
        if (isLeft || session === null) continue
        setTitle(session.about.title)
        return
      }
    }
    if (remains === null) void look(candidates)
    return () => {
      isLeft = true
    }
  }, [remains, candidates])
  return title.trim() || words.recoveryUnnamed()
}

export interface LostSessionPartProps {
  readonly lost: LostSession
  readonly onRestore: (session: Session) => void
  /** Asks no more about this session. */
  readonly onLeave: () => void
  /** Deletes what is left of it for good. */
  readonly onForget: () => void
}

/** Asks a second time before the last copies go. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const [state, setState] = useState<'offered' | 'asked'>('offered')
  if (state === 'offered') {
    return (
      <Button variant="quiet" onPress={() => setState('asked')}>
        {words.recoveryForget()}
      </Button>
    )
  }
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button variant="danger" onPress={onForget}>
            {words.recoveryForgetYes()}
          </Button>
          <Button onPress={() => setState('offered')}>{words.recoveryForgetNo()}</Button>
        </>
      }
    >
      {words.recoveryForgetSure()}
    </Notice>
  )
}

/** One lost session: what happened, and every state that it can be restored from. */
export function LostSessionPart({ lost, onRestore, onLeave, onForget }: LostSessionPartProps) {
  const [shown, setShown] = useState<'newest' | 'all'>('newest')
  const heading = useId()
  const title = useTitle(lost)
  const { candidates, remains, loss } = lost
  const visible = shown === 'all' ? candidates : candidates.slice(0, SHOWN_FIRST)
  const older = candidates.length - visible.length
  return (
    <section aria-labelledby={heading} className={styles['lost']}>
      <h2 id={heading} className={styles['title']} dir="auto">
        {title}
      </h2>
      <p>{WHY[loss.why]()}</p>
      {candidates.length === 0 ? (
        <Notice kind="warning">{words.recoveryNothing()}</Notice>
      ) : (
        <ul aria-labelledby={heading} className={styles['candidates']}>
          {visible.map((candidate) => (
            <CandidateRow key={candidate.key} candidate={candidate} remains={remains} onRestore={onRestore} />
          ))}
        </ul>
      )}
      <div className={styles['acts']}>
        {older > 0 && (
          <Button variant="quiet" onPress={() => setShown('all')}>
            {words.recoveryOlder({ count: older })}
          </Button>
        )}
        {loss.why !== 'unread' && (
          <Button variant="quiet" onPress={onLeave}>
            {words.recoveryLeave()}
          </Button>
        )}
        {loss.why === 'missing' && <Forget onForget={onForget} />}
      </div>
      {loss.why !== 'unread' && <p className={styles['soft']}>{words.recoveryLeaveHint()}</p>}
    </section>
  )
}
