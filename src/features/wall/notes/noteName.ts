import type { SceneNote } from '../../../scene/scene'
import * as words from '../../../words/compiled/messages.js'
import { nameOfFindingKind } from '../../../words/names'

/** A note's name, as screen readers say it and other tools find it: "text, lane, stage, marks". */
export function noteName(note: SceneNote, laneName: string, stageName: string): string {
  const kinds = new Set(note.marks.map(({ kind }) => kind))
  const text = note.text.trim() === '' ? words.wallNoText() : note.text
  return [text, laneName, stageName, ...[...kinds].map(nameOfFindingKind)].join(', ')
}
