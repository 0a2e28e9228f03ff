import { type ReactNode, useEffect } from 'react'
import { START_ADDRESS, type ViewName } from '../../routes'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { Banner } from './Banner'
import styles from './Day.module.css'
import { DayActs } from './DayActs'
import { DayAnnouncer } from './DayAnnouncer'
import { DayPath } from './DayPath'
import { NotSaved } from './NotSaved'
import { SavingStatus } from './SavingStatus'
import { useDayKeys } from './useDayKeys'
import { useDayPlaces } from './useDayPlaces'

export interface DayProps {
  readonly sessionId: string
  readonly view: ViewName
  /** The button "Export" with its menu. */
  readonly exportMenu: ReactNode
  /** What must be known of how the session is kept, and of who writes it. */
  readonly notices?: ReactNode
  readonly children: ReactNode
}

/** The frame of an open session: the day along the top, what must be known under it, and the part shown. */
export function Day({ sessionId, view, exportMenu, notices, children }: DayProps) {
  const title = useOpenSession((session) => session.about.title).trim() || words.dayUntitled()
  useDayKeys()
  useDayPlaces(sessionId, view)
  useEffect(() => {
    document.title = words.dayPageTitle({ title })
  }, [title])
  return (
    <div className={styles['day']}>
      <header className={styles['bar']}>
        <a href={START_ADDRESS} aria-label={words.dayAllSessions()} className={styles['mark']}>
          <img src="./icon.svg" alt="" width={36} height={36} />
        </a>
        <div className={styles['session']}>
          <h1 className={styles['title']} dir="auto" title={title}>
            {title}
          </h1>
          <SavingStatus />
        </div>
        <DayPath sessionId={sessionId} view={view} />
        <DayActs exportMenu={exportMenu} />
      </header>
      <div className={styles['notices']}>
        <Banner />
        <NotSaved />
        {notices}
      </div>
      <main className={styles['part']}>{children}</main>
      <DayAnnouncer />
    </div>
  )
}
