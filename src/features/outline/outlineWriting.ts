import { addStep } from '../../commands/addStep'
import { agencyIn } from '../../commands/agencyIn'
import { all } from '../../commands/all'
import { deleteSteps } from '../../commands/deleteSteps'
import { editStep } from '../../commands/editStep'
import { placeSteps } from '../../commands/placeSteps'
import { newId } from '../../model/newId'
import type { Step, StepId } from '../../model/session'
import { find } from '../../model/table'
import type { useSessionStore } from '../../store/useSession'
import { placeInCell } from './placeInOutline'

type Store = ReturnType<typeof useSessionStore>

/** A step being written in the outline, from the moment that the cursor is in it: one undo step in the end, or none. */
export interface OutlineWriting {
  readonly step: StepId
  readonly isNew: boolean
  /** What it was written after: where the hands go back to when nothing is written. */
  readonly after: StepId | null
  readonly textBefore: string
  readonly mark: ReturnType<ReturnType<Store['getState']>['mark']>
}

/** Adds an empty step to be written at once, joined to `after`. Null when it cannot be added. */
export function beginNew(
  store: Store,
  place: Pick<Step, 'lane' | 'stage' | 'x' | 'y'>,
  after: StepId | null,
): OutlineWriting | null {
  const { view, mark, run } = store.getState()
  const begun = mark()
  const step = newId()
  const joined = after === null ? null : { step: after, flow: newId() }
  const { lane, stage, x, y } = place
  const command = addStep({ id: step, map: view.map, text: '', lane, stage, x, y, after: joined })
  if (!run(command, { selection: [step] })) return null
  return { step, isNew: true, after, textBefore: '', mark: begun }
}

/** Begins to change the words of a step that is there. */
export function beginEdit(store: Store, step: StepId): OutlineWriting {
  const textBefore = find(store.getState().session?.steps ?? [], step)?.text ?? ''
  return { step, isNew: false, after: null, textBefore, mark: store.getState().mark() }
}

/** Puts what is in the box into the session, letter by letter. */
export function writeStep(store: Store, step: StepId, text: string): void {
  store.getState().run(editStep(step, { text }), { coalesce: `outline ${step}` })
}

/**
 * Ends the writing. `Agency: text` goes to that lane. A new step with no words is gone without a trace, one whose
 * words were all taken away is deleted. Gives whether the step is still there.
 */
export function endWriting(store: Store, writing: OutlineWriting): boolean {
  const { session, run, backTo, joinSince } = store.getState()
  const step = find(session?.steps ?? [], writing.step)
  if (step === undefined) return false
  if (step.text.trim() !== '') {
    sendToAgency(store, step, writing)
    joinSince(writing.mark)
    return true
  }
  if (writing.isNew) {
    backTo(writing.mark)
    return false
  }
  if (writing.textBefore.trim() === '') return true
  run(deleteSteps([step.id], newId))
  joinSince(writing.mark)
  return false
}

function sendToAgency(store: Store, step: Step, { after, textBefore }: OutlineWriting): void {
  const { session, run } = store.getState()
  if (session === null || step.text === textBefore) return
  const addressed = agencyIn(session, step.text)
  if (addressed === null || addressed.text === '') return
  const place =
    addressed.lane.id === step.lane
      ? step
      : placeInCell(session, step.map, addressed.lane.id, step.stage, after)
  run(all(editStep(step.id, { text: addressed.text }), placeSteps([{ ...place, id: step.id }])))
}
