import { useEffect, useState } from 'react'
import type { Session } from '../../model/session'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { settingsPlace } from '../../store/deviceSettings'
import { putOffIn } from '../../store/putOff'
import { Button } from '../../ui/Button'
import { Notice, type NoticeKind } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import type { LostSession } from './candidates'
import { LostSessionPart } from './LostSessionPart'
import styles from './Recovery.module.css'
import { restore } from './restore'

export interface RecoveryProps {
  readonly library: Library
  readonly lost: readonly LostSession[]
  /** Goes on without deciding: it is asked again at the next start. */
  readonly onLater: () => void
}

/** Stands before the start screen when less came back than was saved: what there is, and how to restore it. */
export function Recovery({ library, lost, onLater }: RecoveryProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState<{ readonly kind: NoticeKind; readonly text: string } | null>(null)
  const shown = lost.filter(({ loss }) => !left.has(loss.session))
  useEffect(() => {
    document.title = words.dayPageTitle({ title: words.recoveryTitle() })
  }, [])
  useEffect(() => {
    if (shown.length === 0) onLater()
  }, [shown.length, onLater])

  async function attempt(work: () => Promise<string | null>): Promise<void> {
    setSaid(null)
    try {
      const text = await work()
      if (text !== null) setSaid({ kind: 'done', text })
    } catch (error) {
      const reason = keepingSentence(kindOfTrouble(error))
      setSaid({ kind: 'danger', text: words.recoveryTrouble({ reason }) })
    }
  }

  const restored = (state: Session): Promise<void> =>
    attempt(async () => words.recoveryRestored({ title: await restore(library, state) }))

  const leave = (session: string, how: (session: string) => Promise<unknown>): Promise<void> =>
    attempt(async () => {
      await how(session)
      setLeft((before) => new Set([...before, session]))
      return null
    })

  async function erase(session: string): Promise<void> {
    await library.erase(session)
    putOffIn(session, settingsPlace()).clear()
  }

  return (
    <main className={styles['page']}>
      <h1 className={styles['pageTitle']}>{words.recoveryTitle()}</h1>
      <p>{words.recoveryHint()}</p>
      <output>{said !== null && <Notice kind={said.kind}>{said.text}</Notice>}</output>
      {shown.map((each) => (
        <LostSessionPart
          key={each.loss.session}
          lost={each}
          onRestore={(state) => void restored(state)}
          onLeave={() => void leave(each.loss.session, library.acceptLoss)}
          onForget={() => void leave(each.loss.session, erase)}
        />
      ))}
      <div className={styles['acts']}>
        <Button variant="primary" onPress={onLater}>
          {words.recoveryLater()}
        </Button>
      </div>
    </main>
  )
}
