import { type ReactNode, useEffect, useState } from 'react'
import type { Session } from '../../model/session'
import { kindOfTrouble } from '../../storage/keepingTrouble'
import type { SessionSummary } from '../../storage/library'
import { fetchAhead } from '../../ui/fetchAhead'
import { late } from '../../ui/late'
import { LateMenuList } from '../../ui/Menu'
import { Notice } from '../../ui/Notice'
import { LateMessageBar, tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { asOwnSession } from './asOwnSession'
import { Hero } from './Hero'
import type { Importing } from './importFiles'
import { ImportScreen } from './ImportScreen'
import { SessionList } from './SessionList'
import styles from './Start.module.css'
import { useAfter } from './useAfter'
import { useImport } from './useImport'
import { useSummaries } from './useSummaries'

/** The dialog is fetched when it is asked for, or before in idle time. */
const NewSession = late(async () => (await import('./NewSession')).NewSession)

/** Reading that is over by then is never spoken of. */
const SLOW_MS = 300

export interface StartProps extends Importing {
  /** Goes to a session. */
  readonly onOpen: (id: string) => void
  /** The worked example, as it is shipped. */
  readonly openExample: () => Promise<Session>
  /** Stands above the sessions: what is to be said of the program itself. */
  readonly standing?: ReactNode
  /** Stands there too, once the sessions are read: what is to be said of them. */
  readonly saidOfSessions?: (sessions: readonly SessionSummary[]) => ReactNode
  /** Asks whether this session is to be deleted for good. */
  readonly onErase: (session: SessionSummary) => void
}

/** The first screen: what this is, three ways to begin, and the sessions on this device. */
export function Start(props: StartProps) {
  const { library, readFile, onOpen, openExample, standing, saidOfSessions, onErase } = props
  const [isNew, setNew] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const summaries = useSummaries(library)
  const isSlow = useAfter(summaries.kind === 'reading', SLOW_MS)
  const importing = useImport({ library, readFile }, onOpen)
  useEffect(() => {
    document.title = words.shellProduct()
  }, [])

  useEffect(() => fetchAhead(NewSession, [LateMenuList, LateMessageBar]), [])

  async function openCopy(shipped: Session): Promise<void> {
    const session = asOwnSession(shipped)
    await library.create(session)
    onOpen(session.about.id)
  }

  async function example(): Promise<void> {
    if (isOpening) return
    setOpening(true)
    const shipped = await openExample().catch(() => null)
    try {
      if (shipped === null) tell({ text: words.startExampleUnread(), kind: 'danger' })
      else await openCopy(shipped)
    } catch (error) {
      const reason = keepingSentence(kindOfTrouble(error))
      tell({ text: words.startNotDone({ reason }), kind: 'danger' })
    } finally {
      setOpening(false)
    }
  }

  return (
    <div className={styles['screen']}>
      <Hero
        onNew={() => setNew(true)}
        onExample={() => void example()}
        onFiles={(files) => importing.take({ files, folders: [] })}
      />
      <main className={styles['page']}>
        {standing}
        {library.keeps === 'memory' && <Notice kind="warning">{words.startForgets()}</Notice>}
        {isSlow && <output className={styles['reading']}>{words.startReading()}</output>}
        {summaries.kind === 'trouble' && (
          <Notice kind="danger">{words.startNotRead({ reason: keepingSentence(summaries.why) })}</Notice>
        )}
        {summaries.kind === 'read' && (
          <>
            {saidOfSessions?.(summaries.sessions)}
            <SessionList library={library} sessions={summaries.sessions} onOpen={onOpen} onErase={onErase} />
          </>
        )}
      </main>
      {isNew && <NewSession library={library} onClose={() => setNew(false)} onOpen={onOpen} />}
      <ImportScreen importing={importing} onOpen={onOpen} />
    </div>
  )
}
