import { newId } from '../../../model/newId'
import { stepsOfMap } from '../../../model/mapOf'
import { sortedLanes, sortedStages } from '../../../model/order'
import type { Session, Step, StepId } from '../../../model/session'
import { find } from '../../../model/table'
import { nextPlace } from '../../../scene/nextPlace'
import type { Scene } from '../../../scene/scene'
import type { SessionStore } from '../../../store/createSessionStore'
import { endWriting, openNewNote, type Store } from './writing'

/** Where a new note is to lie; all left out: where the next step belongs. */
export interface WhereToWrite {
  /** A place somebody pointed at, in px from the top left of its cell. */
  readonly at?: Pick<Step, 'lane' | 'stage' | 'x' | 'y'>
  /** The step that leads to it. */
  readonly after?: StepId
}

/**
 * Opens an empty note with the cursor in it. It is joined to `after`, else to the one selected step when nobody
 * pointed at a place; with nothing selected it lies after the step written last and stands alone, else in the
 * first cell. Null when nothing may be written.
 */
export function beginWriting(store: Store, scene: Scene, where: WhereToWrite = {}): StepId | null {
  endWriting(store, scene)
  const { session, view, selection } = store.getState()
  if (session === null) return null
  const joined = where.after ?? (where.at === undefined ? theSelectedStep({ session, selection }) : null)
  const place = where.at ?? placeAfter(scene, session, view.map, joined)
  const after = joined === null ? null : { step: joined, flow: newId() }
  return openNewNote(store, { id: newId(), map: view.map, text: '', after, ...placeOnly(place) })
}

/** The selected step when there is exactly one. */
export function theSelectedStep({
  session,
  selection,
}: Pick<SessionStore, 'session' | 'selection'>): StepId | null {
  const steps = [...selection].filter((id) => find(session?.steps ?? [], id) !== undefined)
  return steps.length === 1 ? (steps[0] ?? null) : null
}

/** Where the next step belongs: after this one, else after the one written last, else in the first cell. */
export function placeAfter(
  scene: Scene,
  session: Session,
  map: string,
  joined: StepId | null,
): Pick<Step, 'lane' | 'stage' | 'x' | 'y'> {
  const before = find(session.steps, joined) ?? stepsOfMap(session, map).at(-1)
  const lane = before === undefined ? (sortedLanes(session)[0]?.id ?? null) : before.lane
  const stage = before === undefined ? (sortedStages(session)[0]?.id ?? null) : before.stage
  return nextPlace(scene, session, { map, after: before?.id ?? null, lane, stage })
}

function placeOnly({
  lane,
  stage,
  x,
  y,
}: Pick<Step, 'lane' | 'stage' | 'x' | 'y'>): Pick<Step, 'lane' | 'stage' | 'x' | 'y'> {
  return { lane, stage, x, y }
}
