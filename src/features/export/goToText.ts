import type { TextPlace } from '../../analysis/freeTexts'
import type { Session } from '../../model/session'
import { find } from '../../model/table'
import { addressOf, type ViewName } from '../../routes'
import type { SessionStore } from '../../store/createSessionStore'
import type { CardsAbout, View } from '../../store/view'

interface Way {
  readonly view: ViewName
  readonly shown: Partial<View>
}

/** The screen on which a free text is written, or null while no screen writes it. */
function wayTo({ table, id }: TextPlace, session: Session): Way | null {
  if (table === 'about' || table === 'lanes' || table === 'stages' || table === 'attendance')
    return { view: 'set-up', shown: {} }
  if (table === 'actions') return { view: 'redesign', shown: { panel: { kind: 'action', id } } }
  if (table === 'meetings') return { view: 'board-pack', shown: {} }
  if (table === 'steps') return onMap(find(session.steps, id)?.map, { kind: 'step', id })
  if (table === 'flows') return onMap(find(session.flows, id)?.map, { kind: 'flow', id })
  if (table === 'findings') return onMap(find(session.findings, id)?.map, { kind: 'finding', id })
  if (table !== 'cards') return null
  const card = find(session.cards, id)
  const about = card === undefined ? null : cardsWith(card)
  return about === null ? null : onMap(card?.map, { kind: 'cards', about })
}

function onMap(map: string | undefined, panel: View['panel']): Way | null {
  return map === undefined ? null : { view: 'map', shown: { map, panel } }
}

function cardsWith(card: Session['cards'][number]): CardsAbout | null {
  const { about, step, stage } = card
  if (about === 'step' && step !== null) return { about, step }
  if (about === 'stage' && stage !== null) return { about, stage }
  return about === 'journey' ? { about } : null
}

/** Whether there is a screen to write it on. */
export function canGoToText(place: TextPlace, session: Session): boolean {
  return wayTo(place, session) !== null
}

/** Goes to where a free text is written, to mend it there. */
export function goToText(place: TextPlace, store: () => SessionStore): void {
  const { session, setView } = store()
  const way = session === null ? null : wayTo(place, session)
  if (session === null || way === null) return
  const address = addressOf(session.about.id, way.view)
  if (window.location.hash !== address) window.location.hash = address
  setView(way.shown)
}
