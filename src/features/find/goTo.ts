import { addressOf } from '../../routes'
import type { Card, Session } from '../../model/session'
import { find } from '../../model/table'
import type { ActName, Acts } from '../../store/acts'
import type { SessionStore } from '../../store/createSessionStore'
import type { CardsAbout, View } from '../../store/view'
import type { Thing } from './things'

/** Goes to what was chosen: shows it on the wall and opens its panel, or does the command. */
export function goTo(thing: Thing, store: () => SessionStore, acts: Acts): void {
  if (thing.kind === 'command') {
    acts.run(thing.id as ActName)
    return
  }
  const { session, view, ...now } = store()
  if (session === null) return
  const map = addressOf(session.about.id, 'map')
  // Redesign has a wall of its own, where any map may be.
  const hasWall = acts.names().includes('zoomToFit')
  const isThere = hasWall && window.location.hash === addressOf(session.about.id, 'redesign')
  if (window.location.hash !== map && !isThere) window.location.hash = map
  const { id, panel } = placeOf(thing, session)
  if (thing.kind === 'step') now.select([thing.id])
  now.setView({
    ...(thing.map !== undefined && { map: thing.map, spotlight: null }),
    ...(id !== null && { reveal: { id, serial: (view.reveal?.serial ?? 0) + 1 } }),
    ...(panel !== null && { panel }),
  })
}

/** What on the wall is brought into view, and which panel opens. */
function placeOf(thing: Thing, session: Session): { id: string | null; panel: View['panel'] } {
  if (thing.kind === 'finding') {
    const finding = find(session.findings, thing.id)
    return { id: finding?.steps[0] ?? null, panel: { kind: 'finding', id: thing.id } }
  }
  if (thing.kind === 'card') {
    const card = find(session.cards, thing.id)
    return { id: card?.step ?? card?.stage ?? null, panel: { kind: 'cards', about: aboutOf(card) } }
  }
  return { id: thing.id, panel: null }
}

function aboutOf(card: Card | undefined): CardsAbout {
  if (card?.about === 'step' && card.step !== null) return { about: 'step', step: card.step }
  if (card?.about === 'stage' && card.stage !== null) return { about: 'stage', stage: card.stage }
  return { about: 'journey' }
}
