import { sortedLanes } from '../model/order'
import type { LaneId, MapId, Session, StepId } from '../model/session'
import { stepsOfMap } from '../model/mapOf'
import { trigrams } from './trigrams'

/** What of a step is compared: its words, and whose it is. A plain value: it goes to a worker. */
export interface StepWords {
  readonly id: StepId
  readonly lane: LaneId
  readonly text: string
}

/** Two steps of different agencies that say much the same. Perhaps one is enough: that is for the room to say. */
export interface AlikeSteps {
  readonly first: StepId
  readonly second: StepId
  /** 0 to 1. */
  readonly likeness: number
}

/** From how alike on two steps are asked about; below it chance makes most pairs (a test holds it to the example's pairs). */
export const LEAST_LIKENESS = 0.4

/** So many pairs at most: nobody asks about more. */
const MOST_PAIRS = 100

/**
 * The likeliest pairs among steps of different lanes, the likest first. Each step is compared with those it shares a
 * trigram with, all at once: 1,000 notes take some 10 ms (`npm run bench -- --only likeness`).
 */
export function alikeSteps(steps: readonly StepWords[]): readonly AlikeSteps[] {
  const having = new Map<string, number[]>()
  const sizes = new Uint16Array(steps.length)
  let found: AlikeSteps[] = []
  let least = LEAST_LIKENESS
  for (const [place, step] of steps.entries()) {
    const own = trigrams(step.text)
    const shared = sharedWith(own, place, having)
    for (let other = 0; other < place; other += 1) {
      const count = shared[other] ?? 0
      const likeness = count === 0 ? 0 : (2 * count) / (own.size + (sizes[other] ?? 0))
      const before = steps[other]
      if (likeness < least || before === undefined || before.lane === step.lane) continue
      found.push({ first: before.id, second: step.id, likeness })
    }
    sizes[place] = own.size
    if (found.length > 10 * MOST_PAIRS) {
      found = likeliest(found)
      least = found.at(-1)?.likeness ?? least
    }
  }
  return likeliest(found)
}

const likeliest = (pairs: readonly AlikeSteps[]): AlikeSteps[] =>
  pairs.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_PAIRS)

/** How many trigrams a step shares with each before it. Then it is among those that have them. */
function sharedWith(own: ReadonlySet<string>, place: number, having: Map<string, number[]>): Uint16Array {
  const shared = new Uint16Array(place)
  for (const each of own) {
    const others = having.get(each)
    if (others === undefined) {
      having.set(each, [place])
      continue
    }
    for (const other of others) shared[other] = (shared[other] ?? 0) + 1
    others.push(place)
  }
  return shared
}

/** The steps of a map that are compared: an agency's own work, so neither the citizen's steps nor starts and ends. */
export function stepsToCompare(session: Session, map: MapId): readonly StepWords[] {
  const agencies = new Set(
    sortedLanes(session).flatMap(({ id, sector }) => (sector === 'citizen' ? [] : [id])),
  )
  return stepsOfMap(session, map).flatMap(({ id, lane, kind, text }) =>
    lane === null || !agencies.has(lane) || kind === 'start' || kind === 'end' ? [] : [{ id, lane, text }],
  )
}

/** The pairs that no duplication ties yet, whatever became of it: what was looked into is not asked again. */
export function untied(
  { findings }: Pick<Session, 'findings'>,
  pairs: readonly AlikeSteps[],
): readonly AlikeSteps[] {
  const tied = findings.filter(({ kind }) => kind === 'duplication').map(({ steps }) => new Set(steps))
  return pairs.filter(({ first, second }) => !tied.some((steps) => steps.has(first) && steps.has(second)))
}
