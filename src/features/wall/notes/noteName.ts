import type { SceneNote } from '../../../scene/scene'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'
import { nameOfSaid, type Sign } from '../../../words/said'

/**
 * A note's name, as screen readers say it and other tools find it: "text, lane, stage, marks"; then, where the wall
 * shows it, who has said that something is wrong there.
 */
export function noteName(
  note: SceneNote,
  laneName: string,
  stageName: string,
  said: Sign | null = null,
): string {
  const kinds = new Set(note.marks.map(({ kind }) => kind))
  const text = note.text.trim() === '' ? words.wallNoText() : note.text
  return [
    text,
    laneName,
    stageName,
    ...[...kinds].map(nameOfFindingKind),
    ...(said === null ? [] : [nameOfSaid(said)]),
  ].join(', ')
}
