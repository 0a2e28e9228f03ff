import type { StepId } from '../../model/session'

/** What becomes of a unit on which both sides say something else. */
export type ClashChoice = 'ours' | 'theirs' | 'both'

/** What becomes of a record that this session has no longer. */
export type GoneChoice = 'back' | 'leave'

/** What becomes of a record that a table deleted. */
export type DeletedChoice = 'keep' | 'delete'

/** What becomes of a step that may be the same as one of ours. */
export type AlikeChoice = 'same' | 'both' | 'later'

/** Stands for a lane, stage or map of the table's that comes as a new one. */
export const AS_NEW = ''

/** All that somebody decided on a table's file. What is not in it is done as the list shows it at first. */
export interface Choices {
  /** The table's lane, stage or map: ours, or `AS_NEW`. */
  readonly matches: ReadonlyMap<string, string>
  /** The table's step: ours that it may be the same as, and what is done about it. */
  readonly alike: ReadonlyMap<StepId, { readonly ours: StepId; readonly choice: AlikeChoice }>
  /** By the key of the clash. */
  readonly clashes: ReadonlyMap<string, ClashChoice>
  /** By the table's id. */
  readonly gone: ReadonlyMap<string, GoneChoice>
  /** By our id. */
  readonly deleted: ReadonlyMap<string, DeletedChoice>
}

/** Nobody has decided anything yet. */
export const NO_CHOICES: Choices = {
  matches: new Map(),
  alike: new Map(),
  clashes: new Map(),
  gone: new Map(),
  deleted: new Map(),
}
