import * as words from './compiled/messages.js'

/**
 * What became of a step in a new way, in the order in which the first that holds is said; `removed`: a step of what
 * happens now that no step of the new way comes from.
 */
export type ChangeKind = 'new' | 'merged' | 'split' | 'moved' | 'changed' | 'kept' | 'removed'

const NAMES: Readonly<Record<ChangeKind, () => string>> = {
  new: words.modelChangeNew,
  merged: words.modelChangeMerged,
  split: words.modelChangeSplit,
  moved: words.modelChangeMoved,
  changed: words.modelChangeChanged,
  kept: words.modelChangeKept,
  removed: words.modelChangeRemoved,
}

/** What it is called: on a note, in a list, in a file. */
export function nameOfChange(kind: ChangeKind): string {
  return NAMES[kind]()
}
