import type { FindingKind } from '../model/kinds'

/** How a finding kind is told apart without colour: the key that sets it, and a drawing. */
export interface MarkSymbol {
  /** The letter that takes it on and off on the keyboard. */
  readonly letter: string
  /** Lines in a box of 16 by 16 as SVG path commands, stroked 2 wide with round ends, not filled. */
  readonly path: string
}

/** One source for screen and pictures. The drawings are our own. */
export const MARK_SYMBOLS: Readonly<Record<FindingKind, MarkSymbol>> = {
  // Two sheets, one over the other.
  duplication: { letter: 'D', path: 'M2 2h8v8h-8zM6 10v4h8v-8h-4' },
  // Two edges with nothing between.
  gap: { letter: 'G', path: 'M5 3H2v10h3M11 3h3v10h-3' },
  // A flag.
  'counter-productive': { letter: 'P', path: 'M4 2v12M4 3h8l-2 3 2 3H4' },
  // An hourglass.
  delay: { letter: 'L', path: 'M4 2h8M4 14h8M5 2v2l3 4-3 4v2M11 2v2l-3 4 3 4v2' },
  // An arrow over a broken line.
  'handoff-risk': { letter: 'H', path: 'M2 8h11M10 5l3 3-3 3M6 2v3M6 11v3' },
  // Round again.
  rework: { letter: 'R', path: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3' },
  // A question.
  'asked-again': { letter: 'A', path: 'M5 5.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.7M8 13.5v.01' },
  // No way through.
  'dead-end': { letter: 'E', path: 'M8 14V5M3 4h10' },
  // A person half there.
  'unclear-owner': {
    letter: 'U',
    path: 'M8 8a3 3 0 1 0 0-6a3 3 0 0 0 0 6M3 14c0-2 2-3.5 5-3.5M11.5 12v.01M13 14v.01',
  },
  // Turned back.
  'failure-demand': { letter: 'F', path: 'M3 13V7a4 4 0 0 1 8 0v4M8 8.5l3 3 3-3' },
  // Over the top of an obstacle.
  workaround: { letter: 'W', path: 'M2 12h1c2 0 2-8 5-8s3 8 5 8h1M8 11v.01' },
  // A tick.
  'works-well': { letter: 'K', path: 'M3 8.5l3.5 3.5 6.5-8' },
}
