import { addStep, type StepToAdd } from '../../../commands/addStep'
import { all } from '../../../commands/all'
import type { Command } from '../../../commands/command'
import { deleteSteps } from '../../../commands/deleteSteps'
import { editStep } from '../../../commands/editStep'
import { placeSteps } from '../../../commands/placeSteps'
import { newId } from '../../../model/newId'
import type { StepId } from '../../../model/session'
import { find } from '../../../model/table'
import { nextPlace } from '../../../scene/nextPlace'
import type { Scene } from '../../../scene/scene'
import type { useSessionStore } from '../../../store/useSession'
import type { View } from '../../../store/view'
import * as words from '../../../words/compiled/messages.js'
import { addressedLane } from './agency'
import { saysLane } from './saysPlace'

/** The store of this window. */
export type Store = ReturnType<typeof useSessionStore>

/** Writing one note, from the moment that the cursor is in it: one undo step in the end, or none. */
interface Writing {
  readonly step: StepId
  /** What it was written after: where the hands go back to when it is dropped. */
  readonly after: StepId | null
  readonly isNew: boolean
  readonly textBefore: string
  readonly mark: ReturnType<ReturnType<Store['getState']>['mark']>
}

/** How writing ended: with a text, with none (so the note is gone), or there was none. */
export type WritingEnd = 'kept' | 'dropped' | 'none'

/** A window writes one note at a time. */
const writings = new WeakMap<Store, Writing>()

/** The note being written, or null. */
export function writingNow(store: Store): Writing | null {
  return writings.get(store) ?? null
}

/** Opens an empty note, with what must be there before it (a new stage). Null when it cannot be added. */
export function openNewNote(store: Store, step: StepToAdd, prepare?: Command): StepId | null {
  const state = store.getState()
  const writing = {
    step: step.id,
    after: step.after?.step ?? null,
    isNew: true,
    textBefore: '',
    mark: state.mark(),
  }
  const command: Command = (session) => addStep(step)(prepare?.(session) ?? session)
  // Its place, its flow, the selection and the cursor come in one change of the store, and so in one layout.
  writings.set(store, writing)
  if (state.run(command, { selection: [step.id], view: cursorIn(store, step.id) })) return step.id
  writings.delete(store)
  if (state.view.editing !== null) state.setView({ editing: null })
  if (state.readOnly) state.announce(words.scribeReadOnly())
  return null
}

/** Opens a note that is there already. */
export function openNote(store: Store, id: StepId): void {
  const state = store.getState()
  if (state.readOnly) {
    state.announce(words.scribeReadOnly())
    return
  }
  state.select([id])
  state.setView(cursorIn(store, id))
}

function cursorIn(store: Store, step: StepId): Partial<View> {
  const serial = (store.getState().view.reveal?.serial ?? 0) + 1
  return { editing: { step }, reveal: { id: step, serial } }
}

/** Notes that a note has the cursor in it now, however it came there. */
export function beginGesture(store: Store, scene: Scene, id: StepId): void {
  const now = writings.get(store)
  if (now?.step === id) return
  if (now !== undefined) endWriting(store, scene)
  const state = store.getState()
  const textBefore = find(state.session?.steps ?? [], id)?.text ?? ''
  writings.set(store, { step: id, after: null, isNew: false, textBefore, mark: state.mark() })
}

/** Puts what is in the box into the session, letter by letter. */
export function write(store: Store, id: StepId, text: string): void {
  store.getState().run(editStep(id, { text }), { coalesce: `writing ${id}` })
}

/**
 * Ends the note being written (`next`: and another one is opened at once, which takes the cursor): an addressed text goes to its lane, and all that was done since the cursor was
 * in it becomes one undo step. A new note with no words is gone without a trace; one whose words were all taken
 * away is removed as by Delete.
 */
export function endWriting(store: Store, scene: Scene, then: 'rest' | 'next' = 'rest'): WritingEnd {
  const writing = writings.get(store)
  writings.delete(store)
  if (writing === undefined) return 'none'
  const state = store.getState()
  const step = find(state.session?.steps ?? [], writing.step)
  const goesOn = then === 'next' && step !== undefined && step.text.trim() !== ''
  if (!goesOn && state.view.editing?.step === writing.step) state.setView({ editing: null })
  if (step === undefined) return 'none'
  if (step.text.trim() !== '') {
    sendToAgency(store, scene, writing)
    state.joinSince(writing.mark)
    return 'kept'
  }
  if (writing.isNew) {
    state.backTo(writing.mark)
    state.select(writing.after === null ? [] : [writing.after])
    return 'dropped'
  }
  if (writing.textBefore.trim() === '') return 'kept'
  state.run(deleteSteps([writing.step], newId))
  state.joinSince(writing.mark)
  state.announce(words.scribeRemoved({ count: 1 }))
  return 'dropped'
}

/** `Agency: text` goes to that agency's lane, unless it stood there so before. */
function sendToAgency(store: Store, scene: Scene, { step: id, after, textBefore }: Writing): void {
  const state = store.getState()
  const { session } = state
  const step = find(session?.steps ?? [], id)
  if (session === null || step === undefined || step.text === textBefore) return
  const addressed = addressedLane(session, step.text)
  if (addressed === null) return
  const { lane, text } = addressed
  if (lane.id === step.lane) {
    state.run(editStep(id, { text }))
    return
  }
  const where = { map: step.map, after, lane: lane.id, stage: step.stage }
  const place = nextPlace(scene, session, where)
  state.run(all(editStep(id, { text }), placeSteps([{ id, ...place }])))
  state.announce(saysLane(session, lane.id))
}
