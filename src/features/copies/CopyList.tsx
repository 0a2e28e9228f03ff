import { useState } from 'react'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import type { CopySummary } from '../../storage/vault/vault'
import { Notice, type NoticeKind } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import styles from './Copies.module.css'
import { type CopyAct, CopyRow } from './CopyRow'
import { openCopy } from './openCopy'
import { useCopies } from './useCopies'

export interface CopyListProps {
  readonly library: Library
  readonly sessionId: string
  /** Goes to the session that a copy was opened as. */
  readonly onOpen: (id: string) => void
}

/** The copies of a session outside the database, counted, the last taken first. */
export function CopyList({ library, sessionId, onOpen }: CopyListProps) {
  const { copies, reread } = useCopies(library, sessionId)
  const [said, setSaid] = useState<{ readonly kind: NoticeKind; readonly text: string } | null>(null)

  async function act(copy: CopySummary, chosen: CopyAct): Promise<void> {
    setSaid(null)
    try {
      if (chosen === 'open') {
        onOpen(await openCopy(library, copy))
        return
      }
      if (chosen === 'delete') await library.deleteCopy(copy.id)
      else await library.lockCopy(copy.id, chosen)
      if (chosen === 'delete') setSaid({ kind: 'done', text: words.copiesDeleted() })
      await reread()
    } catch (error) {
      const reason = keepingSentence(kindOfTrouble(error))
      setSaid({ kind: 'danger', text: words.copiesTrouble({ reason }) })
    }
  }

  return (
    <section className={styles['part']} aria-labelledby="copies-here">
      <h3 id="copies-here" className={styles['heading']}>
        {words.copiesListTitle()}
      </h3>
      <p>{words.copiesListHint()}</p>
      <output>{said !== null && <Notice kind={said.kind}>{said.text}</Notice>}</output>
      {copies.kind === 'reading' && <p>{words.copiesReading()}</p>}
      {copies.kind === 'off' && <Notice kind="warning">{words.copiesOff()}</Notice>}
      {copies.kind === 'unread' && <Notice kind="danger">{words.copiesUnread()}</Notice>}
      {copies.kind === 'read' && (
        <>
          <p className={styles['soft']}>
            {copies.all.length === 0 ? words.copiesNone() : words.copiesCount({ count: copies.all.length })}
          </p>
          <ul aria-labelledby="copies-here" className={styles['copies']}>
            {copies.all.map((copy) => (
              <CopyRow key={copy.number} copy={copy} onAct={(chosen) => void act(copy, chosen)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
