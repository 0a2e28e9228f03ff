import { all } from '../../../commands/all'
import { findingsLike, toggleMark } from '../../../commands/toggleMark'
import type { FindingKind } from '../../../model/kinds'
import { newId } from '../../../model/newId'
import type { FindingId, Session, StepId } from '../../../model/session'
import { inReadingOrder } from '../../../model/readingOrder'
import { findAll } from '../../../model/table'
import type { ActName } from '../../../store/acts'
import { tell } from '../../../ui/tell'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'
import { meantSteps } from './selected'
import type { Store } from './writing'

/** The marks that a key puts on each selected step by itself. */
export const MARK_ACTS: readonly { readonly act: ActName; readonly kind: FindingKind }[] = [
  { act: 'markCounterProductive', kind: 'counter-productive' },
  { act: 'markDelay', kind: 'delay' },
  { act: 'markHandoffRisk', kind: 'handoff-risk' },
  { act: 'markRework', kind: 'rework' },
  { act: 'markAskedAgain', kind: 'asked-again' },
  { act: 'markDeadEnd', kind: 'dead-end' },
  { act: 'markUnclearOwner', kind: 'unclear-owner' },
  { act: 'markFailureDemand', kind: 'failure-demand' },
  { act: 'markWorkaround', kind: 'workaround' },
  { act: 'markWorksWell', kind: 'works-well' },
]

/**
 * Puts a mark on each meant step that has it not, or takes it off all when all have it: one undo step, announced.
 * False when no step is meant.
 */
export function markEach(store: Store, kind: FindingKind): boolean {
  const state = store.getState()
  const { session, view } = state
  const steps = meantSteps(state)
  if (session === null || steps.length === 0) return saysNothingSelected(store)
  const marks = steps.map((step) => ({ id: newId(), map: view.map, kind, steps: [step] }))
  const bare = marks.filter((mark) => findingsLike(session, mark).length === 0)
  const changing = bare.length > 0 ? bare : marks
  if (!state.run(all(...changing.map(toggleMark)))) return false
  sayMarked(store, kind, bare)
  return true
}

/** One finding over these steps, or off again. False when it cannot be raised. */
export function markTogether(store: Store, kind: 'duplication' | 'gap', steps: readonly StepId[]): boolean {
  const { session, view } = store.getState()
  if (session === null) return false
  const mark = { id: newId(), map: view.map, kind, steps }
  const stood = findingsLike(session, mark).length > 0
  if (!store.getState().run(toggleMark(mark))) return false
  sayMarked(store, kind, stood ? [] : [mark])
  return true
}

/** G: a gap after the one meant step, or between the two. */
export function markGap(store: Store): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  if (state.session === null || steps.length === 0) return saysNothingSelected(store)
  if (steps.length > 2) {
    state.announce(words.scribeGapNeedsTwo())
    return true
  }
  return markTogether(store, 'gap', firstThenSecond(state.session, steps))
}

/** D: ties the meant steps; with one it asks for the other, as C does. */
export function markDuplication(store: Store): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  const [from] = steps
  if (from === undefined) return saysNothingSelected(store)
  if (steps.length > 1) return markTogether(store, 'duplication', steps)
  if (state.readOnly) return false
  state.setView({ connecting: { from, purpose: 'duplication' } })
  return true
}

/** The one before and the one after: as the flow between them runs, else as they are read. */
function firstThenSecond(session: Session, steps: readonly StepId[]): readonly StepId[] {
  const [a, b] = inReadingOrder(session, findAll(session.steps, steps)).map(({ id }) => id)
  if (a === undefined || b === undefined) return steps
  return session.flows.some(({ from, to }) => from === b && to === a) ? [b, a] : [a, b]
}

/** Says what was marked, or with nothing raised that marks went. The one finding raised waits to be put in words. */
function sayMarked(store: Store, kind: FindingKind, raised: readonly { readonly id: FindingId }[]): void {
  const name = nameOfFindingKind(kind)
  const [first, second] = raised
  const text = first ? words.scribeMarked({ kind: name }) : words.scribeUnmarked({ kind: name })
  const { announce, setView } = store.getState()
  announce(text)
  if (first && !second) {
    const onPress = (): void => setView({ panel: { kind: 'finding', id: first.id, focus: 'sentence' } })
    tell({ text, actions: [{ label: words.scribeSentence(), onPress }] })
  }
}

function saysNothingSelected(store: Store): boolean {
  store.getState().announce(words.scribeNothingSelected())
  return false
}
