import { type ReactNode, useEffect, useState } from 'react'
import { find } from '../../model/table'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SavedView } from '../../storage/library'
import { useSession, useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from './keepingSentence'
import styles from './OpenedSession.module.css'
import { Page } from './Page'

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly place: SavedView | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unread'; readonly why: KeepingTroubleKind }

export interface OpenedSessionProps {
  readonly library: Library
  /** Give the component this as its key too: another session is another opening. */
  readonly id: string
  /** What is drawn once it is open; `place` is where this session was left. */
  readonly children: (place: SavedView | null) => ReactNode
}

/** Opens a kept session for as long as it is drawn, and says so honestly when it is not there. */
export function OpenedSession({ library, id, children }: OpenedSessionProps) {
  const store = useSessionStore()
  const openId = useSession(({ session }) => session?.about.id ?? null)
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })

  useEffect(() => {
    let isLeft = false
    async function open(): Promise<Opening> {
      const [session, place] = await Promise.all([library.load(id), library.view(id)])
      if (session === null) return { kind: 'gone' }
      if (isLeft) return { kind: 'opening' }
      store.getState().open(session)
      if (place !== null && find(session.maps, place.map)) store.getState().setView({ map: place.map })
      return { kind: 'open', place }
    }
    const settle = (next: Opening): void => {
      if (!isLeft) setOpening(next)
    }
    open().then(settle, (error: unknown) => settle({ kind: 'unread', why: kindOfTrouble(error) }))
    return () => {
      isLeft = true
      store.getState().close()
    }
  }, [library, id, store])

  if (opening.kind === 'opening') return <p className={styles['opening']}>{words.shellOpening()}</p>
  if (opening.kind === 'gone') return <Page title={words.shellLostTitle()}>{words.shellLostText()}</Page>
  if (opening.kind === 'open') return openId === id ? children(opening.place) : null
  return (
    <Page title={words.shellUnreadTitle()}>
      {words.shellUnreadText({ reason: keepingSentence(opening.why) })}
    </Page>
  )
}
