import { type ReactNode, useEffect, useState } from 'react'
import { addressOf, VIEWS, type ViewName } from '../../routes'
import { find } from '../../model/table'
import { claimWriting, type Release } from '../../storage/claimWriting'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SavedView } from '../../storage/library'
import { useSession, useSessionStore } from '../../store/useSession'
import { useTell } from '../../ui/tell'
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
  /**
   * What is drawn once it is open; `place` is where this session was left. `tryAgain` opens it anew when no other
   * window writes it any more.
   */
  readonly children: (view: ViewName, place: SavedView | null, tryAgain: () => void) => ReactNode
  /** Asks to be the one window that writes the session; null: another is. */
  readonly claim?: (id: string) => Promise<Release | null>
}

/**
 * Opens a kept session for as long as it is drawn, only to be looked at while another window writes it, and says
 * so honestly when it is not there.
 */
export function OpenedSession(props: OpenedSessionProps) {
  const [attempt, setAttempt] = useState(0)
  return <Attempt key={attempt} {...props} onFree={() => setAttempt(attempt + 1)} />
}

interface AttemptProps extends OpenedSessionProps {
  /** No other window writes the session any more: it can be opened anew. */
  readonly onFree: () => void
}

function Attempt({ library, id, view, children, claim = claimWriting, onFree }: AttemptProps) {
  const store = useSessionStore()
  const openId = useSession(({ session }) => session?.about.id ?? null)
  const tell = useTell()
  const [opening, setOpening] = useState<OpeningState>({ kind: 'opening' })

  useEffect(() => {
    let isLeft = false
    let release: Release | null = null
    async function open(): Promise<OpeningState> {
      release = await claim(id)
      // Read after the claim: what the window before this one wrote last is in it.
      const [session, place] = isLeft ? [null, null] : await Promise.all([library.load(id), library.view(id)])
      if (isLeft) {
        release?.()
        return { kind: 'opening' }
      }
      if (session === null) return { kind: 'gone' }
      store.getState().open(session, release === null ? 'read' : 'write')
      if (place !== null) {
        const { map, outline = false, findingsList = false } = place
        store
          .getState()
          .setView({ outline, findingsList, ...(find(session.maps, map) !== undefined && { map }) })
      }
      return { kind: 'open', place }
    }
    const settle = (next: OpeningState): void => {
      if (!isLeft) setOpening(next)
    }
    open().then(settle, (error: unknown) => settle({ kind: 'unread', why: kindOfTrouble(error) }))
    return () => {
      isLeft = true
      store.getState().close()
      release?.()
    }
  }, [library, id, store, claim])

  async function tryAgain(): Promise<void> {
    const free = await claim(id)
    free?.()
    if (free === null) tell({ text: words.dayStillElsewhere() })
    else onFree()
  }

  if (opening.kind === 'opening') return <Opening />
  if (opening.kind === 'gone') return <Page title={words.shellLostTitle()}>{words.shellLostText()}</Page>
  if (opening.kind === 'open') {
    if (openId !== id) return null
    return view === null ? (
      <GoTo id={id} view={leftAt(opening.place)} />
    ) : (
      children(view, opening.place, () => void tryAgain())
    )
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
