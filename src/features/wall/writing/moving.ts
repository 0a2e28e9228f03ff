import { placeSteps, type StepPlace } from '../../../commands/placeSteps'
import { shiftSteps } from '../../../commands/shiftSteps'
import { sortedLanes, sortedStages } from '../../../model/order'
import type { Session, Step, StepId } from '../../../model/session'
import { find, findAll } from '../../../model/table'
import { nextPlace } from '../../../scene/nextPlace'
import type { Scene } from '../../../scene/scene'
import { NOTE_PITCH_X, NOTE_PITCH_Y } from '../../../scene/sizes'
import * as words from '../../../words/compiled/messages.js'
import { notPlacedYet } from '../../../words/names'
import { leaveMode, modeOf } from './mode'
import { saysLane, saysStage } from './saysPlace'
import { meantSteps, reveal } from './selected'
import type { Store } from './writing'

/** As it is seen: on a wall from right to left, left is onwards. */
export type Arrow = 'left' | 'right' | 'up' | 'down'

const ARROWS: ReadonlyMap<string, Arrow> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])

/** The arrow of a key, or null. */
export function arrowOf(key: string): Arrow | null {
  return ARROWS.get(key) ?? null
}

/** M: from now on the arrow keys move what is selected, until Enter or Escape. False when nothing is. */
export function beginMoving(store: Store): boolean {
  const state = store.getState()
  const ids = meantSteps(state)
  if (ids.length === 0 || state.readOnly) return false
  state.select(ids)
  modeOf(store).set({ kind: 'moving', ids, mark: state.mark() })
  state.announce(words.scribeMoving())
  return true
}

/** What a key means while moving: true when it was for that. Any other key puts down first and then acts. */
export function movingKey(
  store: Store,
  scene: Scene,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): boolean {
  const mode = modeOf(store).get()
  if (mode.kind !== 'moving' || key === 'Shift') return mode.kind === 'moving'
  const arrow = arrowOf(key)
  if (arrow !== null) {
    if (shiftKey) nudge(store, scene, mode.ids, arrow)
    else move(store, scene, mode.ids, arrow)
    return true
  }
  if (key === 'Escape') {
    leaveMode(store)
    store.getState().backTo(mode.mark)
    store.getState().announce(words.scribePutBack())
    revealFirst(store, mode.ids)
    return true
  }
  putDown(store)
  return key === 'Enter'
}

/** Ends moving where things lie now: one undo step for all of it. */
export function putDown(store: Store): void {
  const mode = modeOf(store).get()
  if (mode.kind !== 'moving') return
  leaveMode(store)
  if (store.getState().session === null) return
  store.getState().joinSince(mode.mark)
  const state = store.getState()
  const [first] = findAll(state.session?.steps ?? [], mode.ids)
  if (state.session === null || first === undefined) return
  state.announce(words.scribePutDown(cellNames(state.session, first)))
}

/** By one lane or one stage, each step keeping its distance to the others. */
function move(store: Store, scene: Scene, ids: readonly StepId[], arrow: Arrow): void {
  const { session } = store.getState()
  if (session === null) return
  const moving = findAll(session.steps, ids)
  const across = arrow === 'up' || arrow === 'down'
  const on = across ? arrow === 'down' : (arrow === 'right') === (scene.direction === 'ltr')
  const order = across ? sortedLanes(session) : sortedStages(session)
  const by = on ? 1 : -1
  const places = moving.map((step) => {
    const here = order.findIndex(({ id }) => id === (across ? step.lane : step.stage))
    // What is not placed yet lies below the last lane and before the first stage.
    const from = here < 0 && across ? order.length : here
    return { step, to: order[from + by]?.id }
  })
  const [first] = moving
  if (first === undefined) return
  if (places.some(({ to }) => to === undefined)) {
    store.getState().announce(across ? saysLane(session, first.lane) : saysStage(session, first.stage))
    return
  }
  const moved = places.map(({ step: { id, map, lane, stage, x, y }, to = null }) => {
    const cell = across ? { lane: to, stage } : { lane, stage: to }
    return { id, map, lane: cell.lane, stage: cell.stage, x, y }
  })
  store
    .getState()
    .run(placeSteps(moved.length === 1 ? moved.map((step) => free(scene, session, step)) : moved))
  revealFirst(store, ids)
  const now = store.getState().session
  const there = find(now?.steps ?? [], first.id)
  if (now === null || there === undefined) return
  store.getState().announce(across ? saysLane(now, there.lane) : saysStage(now, there.stage))
}

/** The place in its new cell where no note lies: in the same column when it may be. */
function free(scene: Scene, session: Session, moved: StepPlace & Pick<Step, 'map'>): StepPlace {
  const { id, map, lane, stage } = moved
  const after = find(session.steps, id)?.stage === stage ? id : null
  return { id, ...nextPlace(scene, session, { map, after, lane, stage }) }
}

/** Within its cell, by the room of a note. */
function nudge(store: Store, scene: Scene, ids: readonly StepId[], arrow: Arrow): void {
  const onwards = scene.direction === 'ltr' ? 1 : -1
  const dx = { left: -NOTE_PITCH_X * onwards, right: NOTE_PITCH_X * onwards, up: 0, down: 0 }[arrow]
  const dy = { left: 0, right: 0, up: -NOTE_PITCH_Y, down: NOTE_PITCH_Y }[arrow]
  if (store.getState().run(shiftSteps(ids, dx, dy))) revealFirst(store, ids)
}

function revealFirst(store: Store, ids: readonly StepId[]): void {
  const [first] = ids
  if (first !== undefined) reveal(store, first)
}

function cellNames(session: Session, { lane, stage }: Step): { lane: string; stage: string } {
  return {
    lane: find(session.lanes, lane)?.name ?? notPlacedYet(),
    stage: find(session.stages, stage)?.name ?? notPlacedYet(),
  }
}
