import type { StepId } from '../model/session'
import type { Rect, SceneNote } from './scene'

type Notes = ReadonlyMap<StepId, SceneNote>

const liesTheSame = (a: SceneNote, b: SceneNote): boolean =>
  a.x === b.x && a.y === b.y && a.height === b.height && a.kind === b.kind

/** Where notes lay or lie that came, went, moved, grew or changed their shape. Empty when all lie as before. */
export function movedRects(before: Notes, after: Notes): readonly Rect[] {
  const moved: Rect[] = []
  let kept = 0
  for (const note of after.values()) {
    const known = before.get(note.id)
    if (known !== undefined) kept++
    if (known === note) continue
    if (known === undefined) moved.push(note)
    else if (!liesTheSame(known, note)) moved.push(known, note)
  }
  if (kept === before.size) return moved
  for (const note of before.values()) if (!after.has(note.id)) moved.push(note)
  return moved
}
