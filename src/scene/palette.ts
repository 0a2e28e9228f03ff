import type { Colour, FindingKind } from '../model/kinds'
import type { SaidClass } from '../words/said'

/**
 * Colours of the wall in pictures. The same stand in src/styles/tokens.css for the screen; a test holds the
 * two together. Near-black ink on every note is above 11:1, white ink on every mark above 5:1 (WCAG asks 7 and 4.5).
 */
export const INK = '#1f1a14'
export const INK_SOFT = '#574d40'
export const PAPER = '#f1e9db'
export const PAPER_DEEP = '#e6dac5'
export const SURFACE = '#fbf8f1'
export const LINE = '#d6c9b2'
export const LINE_STRONG = '#857660'
export const ACCENT = '#1d3b34'
export const ACCENT_INK = '#ffffff'
export const FOCUS = '#0b57d0'
/** Ink on marks. */
export const MARK_INK = '#ffffff'

/** A post-it's paper and its edge; the edge is 3:1 on the note and on the wall. */
export interface NoteColour {
  readonly fill: string
  readonly edge: string
}

export const NOTE_COLOURS: Readonly<Record<Colour, NoteColour>> = {
  yellow: { fill: '#fff1a3', edge: '#8a7000' },
  blue: { fill: '#cde3fa', edge: '#2f6aa3' },
  green: { fill: '#d2ecc2', edge: '#4a7a2e' },
  pink: { fill: '#fbd2de', edge: '#a8456b' },
  orange: { fill: '#ffdab0', edge: '#a35b12' },
  purple: { fill: '#e2d6f7', edge: '#6f4fae' },
  grey: { fill: '#e3e0da', edge: '#69645c' },
  teal: { fill: '#c3eae5', edge: '#1f7a72' },
}

/** The star of a moment that matters. */
export const STAR_COLOUR = '#f5b301'

/** Who has said that something is wrong: never without its shape, and its word where there is room. On white 5:1. */
export const SAID_COLOURS: Readonly<Record<SaidClass, string>> = {
  both: '#1c6338',
  'only-workers': '#1f5fa8',
  'only-people': '#b3211e',
  nobody: '#574d40',
}

/** Faces from very bad to very good: paler or deeper, and told apart by their mouths. */
export const FEELING_COLOURS = ['#f0a08f', '#f6c99a', '#f0e4b8', '#cfe3a4', '#9fd49b'] as const

export const MARK_COLOURS: Readonly<Record<FindingKind, string>> = {
  duplication: '#1f5fa8',
  gap: '#6b3fa0',
  'counter-productive': '#b3211e',
  delay: '#8a5200',
  'handoff-risk': '#a3316a',
  rework: '#74472a',
  'asked-again': '#00667a',
  'dead-end': '#2b2b2b',
  'unclear-owner': '#565f6b',
  'failure-demand': '#b8400c',
  workaround: '#4f6812',
  'works-well': '#1c6f38',
}
