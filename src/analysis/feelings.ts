import { cardsOn, feelingsOn } from '../model/byStep'
import { GROUPS, type Feeling, type Group } from '../model/kinds'
import { readingOrder } from '../model/readingOrder'
import type { MapId, Session, StepId } from '../model/session'
import { keptLast } from './keptLast'

/**
 * How a step feels to a group.
 * - `room`: a group in the room raised or lowered it by hand. What it agreed on aloud stands for the whole group
 *   and takes the place of its cards (as in experience-based co-design); what enough cards say stays beside it.
 * - `cards`: the mean of enough cards.
 * - `few`: there are cards, but so few that one could tell whose they are. Neither their mean nor how many they
 *   are is in the point, so that nothing that draws it can give it away.
 */
export type FeelingPoint = { readonly step: StepId; readonly group: Group } & (
  | { readonly rests: 'room'; readonly value: Feeling; readonly cards: FeltCards | 'few' | null }
  | { readonly rests: 'cards'; readonly value: number; readonly cards: FeltCards }
  | { readonly rests: 'few'; readonly value: null; readonly cards: 'few' }
)

/** What enough cards say. */
export interface FeltCards {
  readonly count: number
  /** From -2 to 2. */
  readonly mean: number
}

/** A group's points in the order of the journey; steps of which it has said nothing have none. */
export interface FeelingLine {
  readonly group: Group
  readonly points: readonly FeelingPoint[]
}

/** What the cards of a group on the step itself say, each asked how it felt; null: there is none. */
function feltCards(session: Session, step: StepId, group: Group, smallest: number): FeltCards | 'few' | null {
  const felt = cardsOn(session, step).flatMap((card) =>
    card.about === 'step' && card.group === group && !card.withdrawn && card.feeling !== null
      ? [card.feeling]
      : [],
  )
  if (felt.length === 0) return null
  if (felt.length < smallest) return 'few'
  return { count: felt.length, mean: felt.reduce<number>((sum, each) => sum + each, 0) / felt.length + 0 }
}

/** How a step feels to a group; null when it has said nothing of it. */
function feelingPoint(session: Session, step: StepId, group: Group, smallest: number): FeelingPoint | null {
  const cards = feltCards(session, step, group, smallest)
  // A merged file may bring a second mark: the last one was agreed on last.
  const mark = feelingsOn(session, step).findLast((each) => each.group === group)
  if (mark !== undefined) return { step, group, rests: 'room', value: mark.feeling, cards }
  if (cards === null) return null
  if (cards === 'few') return { step, group, rests: 'few', value: null, cards }
  return { step, group, rests: 'cards', value: cards.mean, cards }
}

/** A line for each group that has said how a step of this map feels, counting points on at least so many cards. */
export function feelingLines(session: Session, map: MapId, smallest: number): readonly FeelingLine[] {
  const steps = readingOrder(session, map)
  return GROUPS.map((group) => ({
    group,
    points: steps.flatMap((step) => feelingPoint(session, step, group, smallest) ?? []),
  })).filter(({ points }) => points.length > 0)
}

/** The lines as they may be seen on this screen: few is below the session's `screenSmallestGroup`. */
export const feelingsOnScreen: (session: Session, map: MapId) => readonly FeelingLine[] = keptLast(
  ({ cards, feelings, steps, lanes, stages, about }: Session, map: MapId) => [
    cards,
    feelings,
    steps,
    lanes,
    stages,
    about.screenSmallestGroup,
    map,
  ],
  (session, map) => feelingLines(session, map, session.about.screenSmallestGroup),
)

/**
 * Where a line can be drawn: runs of points with a value. A point of few cards ends a run, since a line past it
 * would say what it hides; a step of which nothing was said does not. A run of one point is a point alone.
 */
export function drawnRuns(points: readonly FeelingPoint[]): readonly (readonly ShownPoint[])[] {
  const runs: ShownPoint[][] = []
  let run: ShownPoint[] | null = null
  for (const point of points) {
    if (point.rests === 'few') run = null
    else if (run === null) runs.push((run = [point]))
    else run.push(point)
  }
  return runs
}

/** A point that may be seen. */
export type ShownPoint = Exclude<FeelingPoint, { readonly rests: 'few' }>

/** How many points show a value, and how many rest on too few. */
export interface PointCounts {
  readonly shown: number
  readonly few: number
}

/** Counts the points of all lines. */
export function countPoints(lines: readonly FeelingLine[]): PointCounts {
  const points = lines.flatMap((line) => line.points)
  const few = points.filter(({ rests }) => rests === 'few').length
  return { shown: points.length - few, few }
}
