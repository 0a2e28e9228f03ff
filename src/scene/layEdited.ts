import type { Step, StepId } from '../model/session'
import { put } from '../model/table'
import { contentOf, type Content } from './layNotes'
import { noteText } from './noteText'
import type { Measure, SceneNote } from './scene'

/** More edited steps than this are laid out with everything else. */
const MOST_EDITED = 200

/** What the notes were laid out from, and what they are kept by. The maps serve the layouts to come and change. */
export interface LaidNotes {
  readonly steps: readonly Step[]
  readonly contents: Map<StepId, Content>
  readonly byId: Map<StepId, SceneNote>
  readonly notes: readonly SceneNote[]
}

/** Whether an edit left a step where it was, as far as that is said by the step alone. */
const staysPut = (before: Step, now: Step): boolean =>
  before.id === now.id &&
  before.x === now.x &&
  before.y === now.y &&
  before.lane === now.lane &&
  before.stage === now.stage &&
  before.kind === now.kind

/** The steps that were edited where they lie; null when anything came, went or moved. */
function editedSteps(before: readonly Step[], now: readonly Step[]): readonly Step[] | null {
  if (before.length !== now.length) return null
  const edited: Step[] = []
  for (let place = 0; place < now.length; place++) {
    const step = now[place]
    const known = before[place]
    if (step === known || step === undefined || known === undefined) continue
    if (!staysPut(known, step) || edited.push(step) > MOST_EDITED) return null
  }
  return edited
}

/**
 * The notes after an edit that moves none and lets none grow or shrink: a letter typed, a role told. Null when it
 * is not such an edit. Costs what was edited, so that typing does not slow down as the wall grows.
 */
export function layEdited(
  before: LaidNotes,
  steps: readonly Step[],
  measure: Measure,
): readonly SceneNote[] | null {
  const edited = editedSteps(before.steps, steps)
  if (edited === null) return null
  const contents: (readonly [StepId, Content])[] = []
  const notes: SceneNote[] = []
  for (const step of edited) {
    const known = before.contents.get(step.id)
    const note = before.byId.get(step.id)
    if (known === undefined || note === undefined) return null
    const content = contentOf(noteText(step, measure), known.stickers, step.kind)
    if (content.height !== known.height) return null
    const { lines, shortTitle, title, direction } = content.text
    contents.push([step.id, content])
    if (note.text !== step.text || note.moment !== step.moment) {
      notes.push({ ...note, text: step.text, lines, shortTitle, title, direction, moment: step.moment })
    }
  }
  // What is asked of them later is checked against the step that asks, so an older layout is not misled.
  for (const [id, content] of contents) before.contents.set(id, content)
  for (const note of notes) before.byId.set(note.id, note)
  return put(before.notes, notes)
}
