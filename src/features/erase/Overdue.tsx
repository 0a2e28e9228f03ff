import { CalendarClock, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addressOf } from '../../routes'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import styles from './Erase.module.css'
import type { Promised } from './overdue'

/** So many are shown at first. */
const SHOWN_FIRST = 3

export interface OverdueProps {
  /** The sessions past their day, the longest overdue first; at least one. */
  readonly sessions: readonly Promised[]
  readonly onErase: (session: Promised) => void
  readonly onLater: (session: Promised) => void
}

/** The sessions that should have been deleted by now. Nothing is deleted by itself. */
export function Overdue({ sessions, onErase, onLater }: OverdueProps) {
  const [shown, setShown] = useState<'first' | 'all'>('first')
  const visible = shown === 'all' ? sessions : sessions.slice(0, SHOWN_FIRST)
  return (
    <section aria-labelledby="overdue" className={styles['overdue']}>
      <h2 id="overdue" className={styles['heading']}>
        <CalendarClock aria-hidden />
        {words.eraseOverdue({ count: sessions.length })}
      </h2>
      <p className={styles['soft']}>{words.eraseOverdueHint()}</p>
      <ul className={styles['list']}>
        {visible.map((session) => (
          <OverdueRow
            key={session.id}
            session={session}
            onErase={() => onErase(session)}
            onLater={() => onLater(session)}
          />
        ))}
      </ul>
      {visible.length < sessions.length && (
        <Button variant="quiet" onPress={() => setShown('all')}>
          {words.eraseMore({ count: sessions.length - visible.length })}
        </Button>
      )}
    </section>
  )
}

interface OverdueRowProps {
  readonly session: Promised
  readonly onErase: () => void
  readonly onLater: () => void
}

function OverdueRow({ session, onErase, onLater }: OverdueRowProps) {
  const title = session.title.trim() || words.dayUntitled()
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <a href={addressOf(session.id)} dir="auto" className={styles['title']}>
          {title}
        </a>
        <span className={styles['soft']}>{words.erasePromised({ day: dayInWords(session.deleteBy) })}</span>
      </div>
      <div className={styles['acts']}>
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden />}
          aria-label={words.eraseOf({ title })}
          onPress={onErase}
        >
          {words.eraseMenu()}
        </Button>
        <Button aria-label={words.eraseLaterOf({ title })} onPress={onLater}>
          {words.eraseLater()}
        </Button>
      </div>
    </li>
  )
}
