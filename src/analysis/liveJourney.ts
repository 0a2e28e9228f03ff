import { comparable } from '../model/comparable'

/** A step as the live view knows it: what it says, and where it lies in the drawing, in px of it. */
export interface LiveStep {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly stage: string
  readonly lane: string
  readonly text: string
  readonly facts: string
  readonly goesOn: string
}

export interface LiveMap {
  readonly name: string
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly steps: readonly LiveStep[]
}

/** A finding or an action, and the element of the page that tells of it. */
export interface LiveEntry {
  readonly mark: string
  readonly text: string
  readonly element: string
}

/** All that the program of the live view is told. */
export interface LiveJourney {
  /** BCP 47. */
  readonly locale: string
  readonly maps: readonly LiveMap[]
  readonly entries: readonly LiveEntry[]
}

/** What was found: a step of a map, or a finding or an action. */
export type LiveMatch =
  | { readonly kind: 'step'; readonly map: number; readonly step: LiveStep }
  | { readonly kind: 'entry'; readonly entry: LiveEntry }

/** The steps, findings and actions that hold each of the words that are looked for; none when nothing is. */
export function findInJourney({ maps, entries }: LiveJourney, asked: string): readonly LiveMatch[] {
  const words = comparable(asked)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const holds = (...texts: readonly string[]): boolean => {
    const said = comparable(texts.join(' '))
    return words.every((word) => said.includes(word))
  }
  return [
    ...maps.flatMap((map, place) =>
      map.steps
        .filter(({ text, lane, stage, facts }) => holds(text, lane, stage, facts))
        .map((step): LiveMatch => ({ kind: 'step', map: place, step })),
    ),
    ...entries
      .filter(({ mark, text }) => holds(mark, text))
      .map((entry): LiveMatch => ({ kind: 'entry', entry })),
  ]
}
