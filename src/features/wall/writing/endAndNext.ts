import { addStage } from '../../../commands/addStage'
import type { Command } from '../../../commands/command'
import { placeSteps } from '../../../commands/placeSteps'
import { newId } from '../../../model/newId'
import { sortedLanes, sortedStages } from '../../../model/order'
import type { Session, StageId, Step } from '../../../model/session'
import { find } from '../../../model/table'
import { nextPlace } from '../../../scene/nextPlace'
import type { Scene } from '../../../scene/scene'
import * as words from '../../../words/compiled/messages.js'
import { beginWriting } from './beginWriting'
import { saysLane, saysStage } from './saysPlace'
import { endWriting, openNewNote, writingNow, type Store, type WritingEnd } from './writing'

/** Enter: ends the note and opens the next one in the same lane, joined by a flow. A note with no words ends writing. */
export function endAndNext(store: Store, scene: Scene): WritingEnd {
  const id = writingNow(store)?.step
  const end = endWriting(store, scene, 'next')
  if (id !== undefined && end === 'kept') beginWriting(store, scene, { after: id })
  return end
}

/**
 * Ctrl+Enter: ends the note and opens the next one in the next stage, joined by a flow; after the last stage a
 * new one is made, which goes again when nothing is written in it. A note with no words moves there itself.
 */
export function endAndNextStage(store: Store, scene: Scene): void {
  const step = stepBeingWritten(store)
  if (step === undefined) return
  if (step.text.trim() === '') {
    moveToStage(store, scene, step)
    return
  }
  if (endWriting(store, scene, 'next') !== 'kept') return
  const { session } = store.getState()
  const ended = find(session?.steps ?? [], step.id)
  if (session === null || ended === undefined) return
  const { stage, prepare } = stageAfter(session, ended.stage)
  const withStage = prepare?.(session) ?? session
  const { lane, map } = ended
  const place = nextPlace(scene, withStage, { map, after: ended.id, lane, stage })
  const after = { step: ended.id, flow: newId() }
  openNewNote(store, { id: newId(), map, text: '', after, ...place }, prepare)
  store.getState().announce(saysStage(withStage, stage))
}

function moveToStage(store: Store, scene: Scene, step: Step): void {
  const state = store.getState()
  if (state.session === null) return
  const { stage, prepare } = stageAfter(state.session, step.stage)
  moveTo(store, scene, { ...step, stage }, prepare)
  const { session } = store.getState()
  if (session !== null) state.announce(saysStage(session, stage))
}

/** Tab and Shift+Tab: the note being written moves to the next lane down or up. The ends do not wrap. */
export function moveToLane(store: Store, scene: Scene, way: 'down' | 'up'): void {
  const state = store.getState()
  const step = stepBeingWritten(store)
  if (state.session === null || step === undefined) return
  const lanes = sortedLanes(state.session)
  const here = lanes.findIndex(({ id }) => id === step.lane)
  // "Not placed yet" lies below the last lane.
  const from = here < 0 ? lanes.length : here
  const lane = lanes[way === 'down' ? from + 1 : from - 1]
  if (lane !== undefined) moveTo(store, scene, { ...step, lane: lane.id })
  state.announce(saysLane(state.session, lane?.id ?? step.lane))
}

function moveTo(store: Store, scene: Scene, step: Step, prepare?: Command): void {
  const { session, view, run } = store.getState()
  if (session === null) return
  const { id, map, lane, stage } = step
  const after = writingNow(store)?.after ?? null
  const place = nextPlace(scene, session, { map, after, lane, stage })
  const command: Command = (now) => placeSteps([{ id, ...place }])(prepare?.(now) ?? now)
  const reveal = { id, serial: (view.reveal?.serial ?? 0) + 1 }
  if (!run(command, { view: { reveal } })) store.getState().setView({ reveal })
}

function stepBeingWritten(store: Store): Step | undefined {
  return find(store.getState().session?.steps ?? [], writingNow(store)?.step ?? null)
}

/** The stage after this one, and the command that makes it when there is none. */
function stageAfter(
  session: Session,
  stage: StageId | null,
): { readonly stage: StageId; readonly prepare: Command | undefined } {
  const stages = sortedStages(session)
  const next = stages[stages.findIndex(({ id }) => id === stage) + 1]
  if (next !== undefined) return { stage: next.id, prepare: undefined }
  const id = newId()
  return { stage: id, prepare: addStage({ id, name: newStageName(session) }) }
}

/** "Stage 5" for the fifth, or the next number that no stage has. */
function newStageName(session: Session): string {
  const names = new Set(session.stages.map(({ name }) => name))
  let number = session.stages.length + 1
  while (names.has(words.scribeStage({ number }))) number += 1
  return words.scribeStage({ number })
}
