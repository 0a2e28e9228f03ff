import { type ReactNode, useState } from 'react'
import type { Library, SessionSummary } from '../../storage/library'
import { late } from '../../ui/late'
import { overdueSessions, type Promised, todayHere } from './overdue'

const EraseDialog = late(async () => (await import('./EraseDialog')).EraseDialog)
const LaterDayDialog = late(async () => (await import('./LaterDayDialog')).LaterDayDialog)
const Overdue = late(async () => (await import('./Overdue')).Overdue)

type Asked =
  | { readonly about: 'erasing'; readonly session: SessionSummary }
  | { readonly about: 'day'; readonly session: Promised }

/** The heading over the sessions, where one goes on once the card or row that was pressed is gone. */
const SESSIONS_HEADING = 'your-sessions'

function toSessions(): void {
  // Once the dialog has tried to give the focus back.
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(SESSIONS_HEADING)?.focus()))
}

/** What the start screen is given of deleting for good. */
export interface ErasingGiven {
  /** Asks whether this session is to be deleted for good. */
  readonly onErase: (session: SessionSummary) => void
  /** What is to be said of sessions past their day. */
  readonly saidOfSessions: (sessions: readonly SessionSummary[]) => ReactNode
}

export interface ErasingProps {
  readonly library: Library
  /** The screen on which sessions can be deleted for good. */
  readonly children: (given: ErasingGiven) => ReactNode
}

/** Deleting for good, and the days by which it was promised. All of it is fetched when it is asked for. */
export function Erasing({ library, children }: ErasingProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const onErase = (session: SessionSummary): void => setAsked({ about: 'erasing', session })
  const close = (): void => setAsked(null)
  const done = (): void => {
    close()
    toSessions()
  }

  function saidOfSessions(sessions: readonly SessionSummary[]): ReactNode {
    const overdue = overdueSessions(sessions, todayHere(Date.now()))
    if (overdue.length === 0) return null
    const onLater = (session: Promised): void => setAsked({ about: 'day', session })
    return <Overdue sessions={overdue} onErase={onErase} onLater={onLater} />
  }

  return (
    <>
      {children({ onErase, saidOfSessions })}
      {asked?.about === 'erasing' && (
        <EraseDialog library={library} session={asked.session} onClose={close} onDone={done} />
      )}
      {asked?.about === 'day' && (
        <LaterDayDialog library={library} session={asked.session} onClose={close} onDone={done} />
      )}
    </>
  )
}
