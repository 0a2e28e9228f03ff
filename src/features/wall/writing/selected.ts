import type { FlowId, StepId } from '../../../model/session'
import { find } from '../../../model/table'
import { neighbour } from '../../../scene/neighbour'
import type { Scene } from '../../../scene/scene'
import type { SessionStore } from '../../../store/createSessionStore'
import type { Store } from './writing'

type Selecting = Pick<SessionStore, 'session' | 'selection'>

/** The selected steps, in the order in which they were selected. */
export function selectedSteps({ session, selection }: Selecting): readonly StepId[] {
  return [...selection].filter((id) => find(session?.steps ?? [], id) !== undefined)
}

/** The selected flows, in the order in which they were selected. */
export function selectedFlows({ session, selection }: Selecting): readonly FlowId[] {
  return [...selection].filter((id) => find(session?.flows ?? [], id) !== undefined)
}

/** The steps that a key means: those selected, else the one with the focus. */
export function meantSteps(state: Selecting): readonly StepId[] {
  const selected = selectedSteps(state)
  if (selected.length > 0 || state.selection.size > 0) return selected
  const focused = document.activeElement?.closest('[data-step]')?.getAttribute('data-step') ?? null
  return find(state.session?.steps ?? [], focused) === undefined || focused === null ? [] : [focused]
}

/** The one step that a key means, or null when it means none or several. */
export function meantStep(state: Selecting): StepId | null {
  const steps = meantSteps(state)
  return steps.length === 1 ? (steps[0] ?? null) : null
}

/** The step that is nearest to the first of those that go, and stays: where the hands are next. */
export function nearest(scene: Scene, going: readonly StepId[]): StepId | null {
  const [first] = going
  if (first === undefined) return null
  const around = (['left', 'right', 'up', 'down'] as const).map((arrow) => neighbour(scene, first, arrow))
  return around.find((id) => id !== null && !going.includes(id)) ?? null
}

/** Brings something into view and gives it the focus. */
export function reveal(store: Store, id: string): void {
  const state = store.getState()
  state.setView({ reveal: { id, serial: (state.view.reveal?.serial ?? 0) + 1 } })
}
