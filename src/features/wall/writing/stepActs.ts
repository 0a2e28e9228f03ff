import { all } from '../../../commands/all'
import { deleteFlows } from '../../../commands/deleteFlows'
import { deleteSteps } from '../../../commands/deleteSteps'
import { duplicateSteps } from '../../../commands/duplicateSteps'
import { tidyMap } from '../../../commands/tidyMap'
import { stepsOfMap } from '../../../model/mapOf'
import { newId } from '../../../model/newId'
import type { Session } from '../../../model/session'
import { find } from '../../../model/table'
import { neighbour } from '../../../scene/neighbour'
import type { Scene } from '../../../scene/scene'
import { NOTE_PITCH_X, NOTE_PITCH_Y } from '../../../scene/sizes'
import type { Panel } from '../../../store/view'
import { tell } from '../../../ui/tell'
import * as words from '../../../words/compiled/messages.js'
import { beginWriting } from './beginWriting'
import type { Arrow } from './moving'
import { runAndSelect } from './pasteLines'
import { meantStep, meantSteps, nearest, reveal, selectedFlows, selectedSteps } from './selected'
import { openNote, type Store } from './writing'

/** Enter: edits the meant step, opens the meant flow, and with nothing meant writes a new step. */
export function editOrWrite(store: Store, scene: Scene): boolean {
  const state = store.getState()
  const step = meantStep(state)
  const [flow] = selectedFlows(state)
  if (step !== null) openNote(store, step)
  else if (state.selection.size === 1 && flow !== undefined) {
    state.setView({ panel: { kind: 'flow', id: flow } })
  } else if (state.selection.size > 0) return false
  else beginWriting(store, scene)
  return true
}

/** Alt+Enter: opens the panel of the meant step, or of the one flow that is selected. */
export function openDetails(store: Store): boolean {
  const panel = detailsOf(store)
  if (panel !== null) store.getState().setView({ panel })
  return panel !== null
}

/** Whether one step or one flow is meant, so that there is a panel to open. */
export function hasDetails(store: Store): boolean {
  return detailsOf(store) !== null
}

function detailsOf(store: Store): Panel | null {
  const state = store.getState()
  const step = meantStep(state)
  if (step !== null) return { kind: 'step', id: step }
  const [flow] = selectedFlows(state)
  return flow === undefined || state.selection.size > 1 ? null : { kind: 'flow', id: flow }
}

/** Opens the cards on the meant step; with none meant, those on the whole journey. */
export function openCards(store: Store): boolean {
  const step = meantStep(store.getState())
  const about = step === null ? ({ about: 'journey' } as const) : ({ about: 'step', step } as const)
  store.getState().setView({ panel: { kind: 'cards', about } })
  return true
}

/** An arrow key: to the nearest step that way, or to the first of all when none is meant. */
export function goTo(store: Store, scene: Scene, arrow: Arrow): boolean {
  const from = meantSteps(store.getState()).at(-1)
  const to = from === undefined ? scene.notes[0]?.id : neighbour(scene, from, arrow)
  if (to === undefined || to === null) return false
  store.getState().select([to])
  reveal(store, to)
  return true
}

/** Removes what is selected and heals the flow around it; the message offers to undo. */
export function deleteSelection(store: Store, scene: Scene): boolean {
  const state = store.getState()
  const { session: before } = state
  const steps = selectedSteps(state)
  const flows = selectedFlows(state)
  if (before === null) return false
  const next = nearest(scene, steps)
  if (!state.run(all(deleteSteps(steps, newId), deleteFlows(flows)))) return false
  const { session } = store.getState()
  if (session === null) return true
  tellWithUndo(store, saysRemoved(before, session, steps.length, flows.length))
  state.select([])
  if (next !== null) reveal(store, next)
  return true
}

function saysRemoved(before: Session, session: Session, steps: number, flows: number): string {
  if (steps === 0) return words.scribeFlowsRemoved({ count: flows })
  // What is new lies at the end of its table.
  const last = session.flows.at(-1)
  const healed = last !== undefined && find(before.flows, last.id) === undefined
  return healed ? words.scribeRemovedAndJoined({ count: steps }) : words.scribeRemoved({ count: steps })
}

/** A message that offers to take back what was just done, for as long as nothing else was done since. */
export function tellWithUndo(store: Store, text: string): void {
  const done = store.getState().session
  const undo = (): void => {
    if (store.getState().session === done) store.getState().undo()
  }
  store.getState().announce(text)
  tell({ text, actions: [{ label: words.scribeUndo(), onPress: undo }] })
}

/** Selects every step of the map. */
export function selectAll(store: Store): boolean {
  const { session, view } = store.getState()
  const steps = session === null ? [] : stepsOfMap(session, view.map)
  if (steps.length === 0) return false
  store.getState().select(steps.map(({ id }) => id))
  store.getState().announce(words.scribeSelected({ count: steps.length }))
  return true
}

/** Copies the meant steps beside themselves. */
export function duplicateSelection(store: Store): boolean {
  const state = store.getState()
  const steps = meantSteps(state)
  if (steps.length === 0 || state.readOnly) return false
  runAndSelect(store, duplicateSteps(steps, newId), words.scribeDuplicated)
  return true
}

/** Puts the map's notes in columns; the message offers to undo. */
export function tidy(store: Store): boolean {
  const { view, readOnly } = store.getState()
  if (readOnly) return false
  const changed = store.getState().run(tidyMap(view.map, { x: NOTE_PITCH_X, y: NOTE_PITCH_Y }))
  if (changed) tellWithUndo(store, words.scribeTidied())
  else store.getState().announce(words.scribeTidyAlready())
  return true
}

/** Lets go of what is selected. False when nothing was. */
export function clearSelection(store: Store): boolean {
  const state = store.getState()
  if (state.selection.size === 0) return false
  state.select([])
  state.announce(words.scribeSelectionCleared())
  return true
}
