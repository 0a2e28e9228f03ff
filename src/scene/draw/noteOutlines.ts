import { cornerRadii } from '../noteShape'
import type { Scene, SceneNote } from '../scene'
import { polygon, roundedRect, type Path } from './path'

const SHADOW = 3
const FOLD = 14

/** A note's outlines, made once. */
export interface NoteOutlines {
  readonly paper: readonly Path[]
  readonly shadow: readonly Path[]
  readonly fold: readonly Path[] | null
}

const outlines = new WeakMap<SceneNote, NoteOutlines>()

function makeOutlines(note: SceneNote, direction: Scene['direction']): NoteOutlines {
  const radii = cornerRadii(note.kind, note.height)
  const seen = direction === 'rtl' ? { start: radii.end, end: radii.start } : radii
  const bottom = note.y + note.height
  const isRtl = direction === 'rtl'
  const corner = isRtl ? note.x : note.x + note.width
  const inwards = isRtl ? FOLD : -FOLD
  const isSheet = note.kind === 'step' || note.kind === 'decision'
  const fold = polygon([
    { x: corner + inwards, y: bottom },
    { x: corner, y: bottom - FOLD },
    { x: corner + inwards, y: bottom - FOLD },
  ])
  return {
    paper: [roundedRect(note, seen)],
    shadow: [roundedRect({ ...note, x: note.x + SHADOW / 2, y: note.y + SHADOW }, seen)],
    fold: isSheet ? [fold] : null,
  }
}

/** The outlines of a note as it is seen in a scene of this direction. */
export function outlinesOf(note: SceneNote, direction: Scene['direction']): NoteOutlines {
  let made = outlines.get(note)
  if (made === undefined) {
    made = makeOutlines(note, direction)
    outlines.set(note, made)
  }
  return made
}
