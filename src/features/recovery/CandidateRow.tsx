import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Session } from '../../model/session'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { momentInWords } from '../../words/momentInWords'
import type { Candidate } from './candidates'
import { howTheyDiffer } from './howTheyDiffer'
import styles from './Recovery.module.css'

type Read = { readonly kind: 'reading' | 'unreadable' } | { readonly kind: 'read'; readonly session: Session }

function useCandidate(candidate: Candidate): Read {
  const [read, setRead] = useState<Read>({ kind: 'reading' })
  useEffect(() => {
    let isLeft = false
    const settle = (next: Read): void => {
      if (!isLeft) setRead(next)
    }
    candidate.load().then(
      (session) => settle(session === null ? { kind: 'unreadable' } : { kind: 'read', session }),
      () => settle({ kind: 'unreadable' }),
    )
    return () => {
      isLeft = true
    }
  }, [candidate])
  return read
}

function holds({ steps, flows, findings, cards }: Session): string {
  return words.recoveryHolds({
    size: words.copiesSize({ steps: steps.length, flows: flows.length }),
    more: words.copiesMore({ findings: findings.length, cards: cards.length }),
  })
}

function against(remains: Session, session: Session): string {
  const differences = howTheyDiffer(remains, session)
  if (differences.length === 0) return words.recoverySame()
  const list = new Intl.ListFormat(formatLocale(), { style: 'narrow', type: 'unit' }).format(differences)
  return words.recoveryAgainst({ differences: list })
}

export interface CandidateRowProps {
  readonly candidate: Candidate
  /** What the database still gives, to hold this against. */
  readonly remains: Session | null
  readonly onRestore: (session: Session) => void
}

/** One state of a lost session: when it was taken, what it holds, how it differs from what is left. */
export function CandidateRow({ candidate, remains, onRestore }: CandidateRowProps) {
  const read = useCandidate(candidate)
  const { name, takenAt, isExact } = candidate
  const when = takenAt === null ? '' : momentInWords(takenAt)
  const what = [name, when].filter((part) => part !== '').join(', ')
  return (
    <li className={styles['candidate']}>
      <div className={styles['words']}>
        <span className={styles['name']} dir="auto">
          {what}
        </span>
        {isExact && <span>{words.recoveryExact()}</span>}
        {read.kind === 'reading' && <span className={styles['soft']}>{words.recoveryLooking()}</span>}
        {read.kind === 'unreadable' && <span className={styles['soft']}>{words.recoveryUnreadable()}</span>}
        {read.kind === 'read' && (
          <>
            <span className={styles['soft']}>{holds(read.session)}</span>
            {remains !== null && takenAt !== null && (
              <span className={styles['soft']}>{against(remains, read.session)}</span>
            )}
          </>
        )}
      </div>
      {read.kind === 'read' && (
        <Button
          icon={<RotateCcw aria-hidden />}
          aria-label={words.recoveryRestoreOf({ what })}
          onPress={() => onRestore(read.session)}
        >
          {words.recoveryRestore()}
        </Button>
      )}
    </li>
  )
}
