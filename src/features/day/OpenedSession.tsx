import { type ReactNode, useEffect, useState } from 'react'
import { addressOf, VIEWS, type ViewName } from '../../routes'
import { find } from '../../model/table'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SavedView } from '../../storage/library'
import { useSession, useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { keepingSentence } from '../../words/keepingSentence'
import { Opening } from './Opening'
import { Page } from './Page'

type OpeningState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly place: SavedView | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unread'; readonly why: KeepingTroubleKind }

export interface OpenedSessionProps {
  readonly library: Library
  /** Give the component this as its key too: another session is another opening. */
  readonly id: string
  /** The part that the address names; null: the one where this session was left. */
  readonly view: ViewName | null
  /** What is drawn once it is open; `place` is where this session was left. */
  readonly children: (view: ViewName, place: SavedView | null) => ReactNode
}

/** Opens a kept session for as long as it is drawn, and says so honestly when it is not there. */
export function OpenedSession({ library, id, view, children }: OpenedSessionProps) {
  const store = useSessionStore()
  const openId = useSession(({ session }) => session?.about.id ?? null)
  const [opening, setOpening] = useState<OpeningState>({ kind: 'opening' })

  useEffect(() => {
    let isLeft = false
    async function open(): Promise<OpeningState> {
      const [session, place] = await Promise.all([library.load(id), library.view(id)])
      if (session === null) return { kind: 'gone' }
      if (isLeft) return { kind: 'opening' }
      store.getState().open(session)
      if (place !== null && find(session.maps, place.map)) store.getState().setView({ map: place.map })
      return { kind: 'open', place }
    }
    const settle = (next: OpeningState): void => {
      if (!isLeft) setOpening(next)
    }
    open().then(settle, (error: unknown) => settle({ kind: 'unread', why: kindOfTrouble(error) }))
    return () => {
      isLeft = true
      store.getState().close()
    }
  }, [library, id, store])

  if (opening.kind === 'opening') return <Opening />
  if (opening.kind === 'gone') return <Page title={words.shellLostTitle()}>{words.shellLostText()}</Page>
  if (opening.kind === 'open') {
    if (openId !== id) return null
    return view === null ? <GoTo id={id} view={leftAt(opening.place)} /> : children(view, opening.place)
  }
  return (
    <Page title={words.shellUnreadTitle()}>
      {words.shellUnreadText({ reason: keepingSentence(opening.why) })}
    </Page>
  )
}

/** The part of the day where a session was left; the map when it was never opened. */
function leftAt(place: SavedView | null): ViewName {
  return VIEWS.find((view) => view === place?.view) ?? 'map'
}

/** Puts the part into the address, in place of the address without one. */
function GoTo({ id, view }: { readonly id: string; readonly view: ViewName }) {
  useEffect(() => location.replace(addressOf(id, view)), [id, view])
  return null
}
