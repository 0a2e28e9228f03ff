import type { Step, StepId } from '../model/session'
import { LEAST_LIKENESS } from './likeness'
import { trigrams } from './trigrams'

/** A step that comes from elsewhere and may be the same as one of ours. Only the room knows. */
export interface LikelySame {
  readonly coming: StepId
  readonly ours: StepId
  /** 0 to 1. */
  readonly likeness: number
}

/** Two pairs as alike as each other: the one in the same stage comes first. */
const SAME_STAGE = 0.05

/**
 * Pairs of steps worded alike in the same lane (or not placed yet), the likest first, each step in one pair at most.
 * Steps of two agencies that are worded alike are a question of another kind: see `alikeSteps`.
 */
export function likelySame(ours: readonly Step[], coming: readonly Step[]): readonly LikelySame[] {
  const having = new Map<string, number[]>()
  const sizes = ours.map(({ text }, place) => {
    const own = trigrams(text)
    for (const each of own) {
      const others = having.get(each)
      if (others === undefined) having.set(each, [place])
      else others.push(place)
    }
    return own.size
  })
  const pairs = coming.flatMap((step) => {
    const own = trigrams(step.text)
    const shared = new Uint16Array(ours.length)
    for (const each of own)
      for (const place of having.get(each) ?? []) shared[place] = (shared[place] ?? 0) + 1
    return ours.flatMap((other, place) => {
      const count = shared[place] ?? 0
      const likeness = count === 0 ? 0 : (2 * count) / (own.size + (sizes[place] ?? 0))
      if (likeness < LEAST_LIKENESS || !mayBeOne(step, other)) return []
      const rank = likeness + (step.stage === other.stage ? SAME_STAGE : 0)
      return [{ coming: step.id, ours: other.id, likeness, rank }]
    })
  })
  const taken = new Set<StepId>()
  return pairs
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap(({ coming: id, ours: our, likeness }) => {
      if (taken.has(id) || taken.has(our)) return []
      taken.add(id).add(our)
      return [{ coming: id, ours: our, likeness }]
    })
}

function mayBeOne(a: Step, b: Step): boolean {
  return a.map === b.map && (a.lane === b.lane || a.lane === null || b.lane === null)
}
