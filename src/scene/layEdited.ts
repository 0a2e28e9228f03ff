import type { Step } from '../model/session'
import { put } from '../model/table'
import { contentOf, type Content } from './layContents'
import type { LaidNotes } from './layNotes'
import { noteText } from './noteText'
import type { Measure, SceneNote } from './scene'

/** More edited steps than this are laid out with everything else. */
const MOST_EDITED = 200

/** What edited notes were laid out from. */
export interface EditedBefore {
  readonly steps: readonly Step[]
  readonly contents: readonly Content[]
  readonly laid: LaidNotes
}

/** What an edit leaves. */
export interface Edited {
  readonly contents: readonly Content[]
  readonly laid: LaidNotes
}

/** Whether an edit left a step where it was, as far as that is said by the step alone. */
const staysPut = (before: Step, now: Step): boolean =>
  before.id === now.id &&
  before.x === now.x &&
  before.y === now.y &&
  before.lane === now.lane &&
  before.stage === now.stage &&
  before.kind === now.kind

/** The places of the steps that were edited where they lie; null when anything came, went or moved. */
function editedPlaces(before: readonly Step[], now: readonly Step[]): readonly number[] | null {
  if (before.length !== now.length) return null
  const edited: number[] = []
  for (let place = 0; place < now.length; place++) {
    const step = now[place]
    const known = before[place]
    if (step === known || step === undefined || known === undefined) continue
    if (!staysPut(known, step) || edited.push(place) > MOST_EDITED) return null
  }
  return edited
}

/**
 * The notes after an edit that moves none and lets none grow or shrink: a letter typed, a role told. Null when it
 * is not such an edit. Costs what was edited, so that typing does not slow down as the wall grows.
 */
export function layEdited(before: EditedBefore, steps: readonly Step[], measure: Measure): Edited | null {
  const edited = editedPlaces(before.steps, steps)
  if (edited === null) return null
  const contents = [...before.contents]
  const of = [...before.laid.of]
  const changed: SceneNote[] = []
  for (const place of edited) {
    const step = steps[place]
    const known = contents[place]
    const note = of[place]
    if (step === undefined || known === undefined || note === undefined) return null
    const content = contentOf(noteText(step, measure), known.stickers, step.kind)
    if (content.height !== known.height) return null
    const { lines, shortTitle, direction } = content.text
    contents[place] = content
    if (note.text === step.text && note.moment === step.moment) continue
    const next = { ...note, text: step.text, lines, shortTitle, direction, moment: step.moment }
    of[place] = next
    changed.push(next)
  }
  const notes = put(before.laid.notes, changed)
  return { contents, laid: notes === before.laid.notes ? before.laid : { ...before.laid, of, notes } }
}
