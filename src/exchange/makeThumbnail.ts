import type { Session } from '../model/session'
import { ownWorkers } from './ownWorkers'
import { subjectOf, type WallAsked } from './workOrder'

/** Painting more than this in the page itself would be felt in the middle of work. */
const MOST_STEPS_HERE = 2_000

/**
 * A small picture (PNG) of a session's map, for the start screen, made beside the page from the scene that it shows.
 * Null while nothing is on the wall, and where it would have to be painted in the page and would be felt.
 */
export async function makeThumbnail(
  session: Session,
  map: WallAsked['map'],
  direction: WallAsked['direction'],
): Promise<Blob | null> {
  const subject = subjectOf(session, { map, direction, handoffs: 'plain' })
  const never = new AbortController().signal
  const delivery = await ownWorkers.ask({ work: 'thumbnail', subject }, never, () => undefined)
  if (delivery !== null) return delivery.kind === 'made' ? delivery.blob : null
  if (session.steps.length > MOST_STEPS_HERE) return null
  const { paintThumbnail } = await import('./thumbnail')
  return paintThumbnail(subject)
}
