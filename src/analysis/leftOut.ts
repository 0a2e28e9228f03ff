/**
 * What was left out, and why:
 * - `card-stays`: cards that may not leave the room; `card-withdrawn`: those that were taken back;
 * - `receipt`, `source`: the receipts of cards, and the batch and row that they came from;
 * - `unknown-table`, `unknown-field`: what this program does not know and so cannot judge;
 * - `exact-time`: the time of day of the file itself (all else in a session is days);
 * - `small-count`: figures that count too few people; `guarding-count`: figures that would give one of these away;
 * - `small-voice`: feelings and findings that would be the voice of too few people of one group.
 */
export type LeftOutKind =
  | 'card-stays'
  | 'card-withdrawn'
  | 'receipt'
  | 'source'
  | 'unknown-table'
  | 'unknown-field'
  | 'exact-time'
  | 'small-count'
  | 'guarding-count'
  | 'small-voice'

/** So many of a kind were left out; never 0. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly count: number
}

/** Counts what is left out. */
export type CountLeftOut = (kind: LeftOutKind, count?: number) => void
