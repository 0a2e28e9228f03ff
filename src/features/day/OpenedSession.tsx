import { type ReactNode, useEffect, useState } from 'react'
import { takeInCards } from '../../commands/takeInCards'
import { newId } from '../../model/newId'
import { find } from '../../model/table'
import type { Session } from '../../model/session'
import { addressOf, VIEWS, type ViewName } from '../../routes'
import type { Locks } from '../../storage/claimWriting'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library, SavedView } from '../../storage/library'
import { openSessionWindow, type SessionWindow } from '../../storage/sessionWindow'
import { thisWindow } from '../../storage/thisWindow'
import type { OpenStore } from '../../store/createSessionStore'
import { useSession, useSessionStore } from '../../store/useSession'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { keepingSentence } from '../../words/keepingSentence'
import { Opening } from './Opening'
import { Page } from './Page'
import { wakings } from './wakings'

type OpeningState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly place: SavedView | null; readonly window: SessionWindow }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unread'; readonly why: KeepingTroubleKind }

/** The parts that open the session: giving a card does not. */
export type OpenedView = Exclude<ViewName, 'feedback'>

export interface OpenedSessionProps {
  readonly library: Library
  /** Give the component this as its key too, and whether it is the projector: that is another opening. */
  readonly id: string
  /** The part that the address names; null: the one where this session was left. */
  readonly view: OpenedView | null
  /** What is drawn once it is open; `place` is where this session was left. */
  readonly children: (view: OpenedView, place: SavedView | null, window: SessionWindow) => ReactNode
  /** Writes what waits. */
  readonly flush: () => Promise<void>
  /** The browser's, where left out. */
  readonly locks?: Locks
}

/**
 * Opens a kept session for as long as it is drawn, only to be looked at while another window writes it, and says
 * so honestly when it is not there.
 */
export function OpenedSession({ library, id, view, children, flush, locks }: OpenedSessionProps) {
  const store = useSessionStore()
  const openId = useSession(({ session }) => session?.about.id ?? null)
  const [opening, setOpening] = useState<OpeningState>({ kind: 'opening' })
  const writes = view === 'projector' ? 'never' : 'if-free'

  useEffect(() => {
    let isLeft = false
    const window = openSessionWindow({
      id,
      library,
      writes,
      me: thisWindow,
      hands: handsOf(store, library, flush),
      ...(locks !== undefined && { locks }),
    })
    async function open(): Promise<OpeningState> {
      const [place, isThere] = await Promise.all([library.view(id), window.begin()])
      if (!isThere) return { kind: 'gone' }
      if (place !== null && !isLeft) lookAgain(store, place)
      return { kind: 'open', place, window }
    }
    const settle = (next: OpeningState): void => {
      if (!isLeft) setOpening(next)
    }
    open().then(settle, (error: unknown) => settle({ kind: 'unread', why: kindOfTrouble(error) }))
    const stopWaking = wakings(() => void window.wake())
    return () => {
      isLeft = true
      stopWaking()
      store.getState().close()
      void window.leave()
    }
  }, [library, id, store, writes, flush, locks])

  if (opening.kind === 'opening') return <Opening />
  if (opening.kind === 'gone') return <Page title={words.shellLostTitle()}>{words.shellLostText()}</Page>
  if (opening.kind === 'open') {
    if (openId !== id) return null
    return view === null ? (
      <GoTo id={id} view={leftAt(opening.place)} />
    ) : (
      children(view, opening.place, opening.window)
    )
  }
  return (
    <Page title={words.shellUnreadTitle()}>
      {words.shellUnreadText({ reason: keepingSentence(opening.why) })}
    </Page>
  )
}

/** What is done in this window as it comes to write or to follow. */
function handsOf(store: OpenStore, library: Library, flush: () => Promise<void>) {
  return {
    open: (session: Session, access: 'write' | 'read') => {
      store.getState().open(session, access)
      if (access === 'write') void forgetAgain(library, session)
    },
    receive: (session: Session) => store.getState().receive(session),
    setAccess: (access: 'write' | 'read') => store.getState().setAccess(access),
    session: () => store.getState().session,
    takeIn: (cards: Session['cards']) => {
      if (!store.getState().takeIn(takeInCards(cards))) return
      const withdrawn = cards.filter((card) => card.withdrawn).map((card) => card.id)
      const count = cards.length - withdrawn.length
      if (count > 0) tell({ text: words.windowsTookIn({ count }) })
      if (withdrawn.length > 0) void forgetWords(library, store, withdrawn, flush)
    },
    flush,
    isSaved: () => store.getState().saving.state === 'saved',
    rescue: (left: Session) => void keepRescued(library, left),
  }
}

/** Takes the words of cards that were taken back out of what was kept of them besides, once they are out of the session. */
async function forgetWords(
  library: Library,
  store: OpenStore,
  cards: readonly string[],
  flush: () => Promise<void>,
): Promise<void> {
  const id = store.getState().session?.about.id ?? ''
  try {
    await flush()
    const isReached = await (await library.feedback()).forgetWords(id, cards)
    tell({
      text: isReached ? words.windowsTakenBack() : words.windowsPartTakenBack(),
      kind: isReached ? 'done' : 'danger',
    })
  } catch {
    tell({ text: words.windowsPartTakenBack(), kind: 'danger' })
  }
}

/** Once more, for a window that ended before it was done, or could not reach a copy: else it finds nothing to do. */
async function forgetAgain(library: Library, { about, cards }: Session): Promise<void> {
  const withdrawn = cards.filter((card) => card.withdrawn).map((card) => card.id)
  if (withdrawn.length === 0) return
  try {
    await (await library.feedback()).forgetWords(about.id, withdrawn)
  } catch {
    // The person was told when it failed first; it is tried again at every start.
  }
}

/** Keeps what could not be written where it belongs as a session of its own. */
async function keepRescued(library: Library, left: Session): Promise<void> {
  const time = new Intl.DateTimeFormat(formatLocale(), { timeStyle: 'short' }).format(Date.now())
  const title = words.windowsRescuedTitle({ title: left.about.title.trim() || words.dayUntitled(), time })
  try {
    await library.create({ ...left, about: { ...left.about, id: newId(), title } })
    tell({ text: words.windowsRescued({ title }), kind: 'danger' })
  } catch (error) {
    tell({ text: words.windowsNotRescued({ reason: keepingSentence(kindOfTrouble(error)) }), kind: 'danger' })
  }
}

/** Shows what stood beside the wall when the session was left. */
function lookAgain(store: OpenStore, { map, outline = false, findingsList = false }: SavedView): void {
  const { session, setView } = store.getState()
  if (session === null) return
  setView({ outline, findingsList, ...(find(session.maps, map) !== undefined && { map }) })
}

/** The part of the day where a session was left; the map when it was never opened. */
function leftAt(place: SavedView | null): OpenedView {
  return VIEWS.find((view): view is OpenedView => view !== 'feedback' && view === place?.view) ?? 'map'
}

/** Puts the part into the address, in place of the address without one. */
function GoTo({ id, view }: { readonly id: string; readonly view: OpenedView }) {
  useEffect(() => location.replace(addressOf(id, view)), [id, view])
  return null
}
