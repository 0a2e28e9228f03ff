import type { Step, StepId } from '../model/session'
import { LEAST_LIKENESS } from './likeness'
import { dice, trigrams } from './trigrams'

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
  const known = ours.map((step) => ({ step, own: trigrams(step.text) }))
  const pairs = coming.flatMap((step) => {
    const own = trigrams(step.text)
    return known.flatMap((other) => {
      if (!mayBeOne(step, other.step)) return []
      const likeness = dice(own, other.own)
      const rank = likeness + (step.stage === other.step.stage ? SAME_STAGE : 0)
      return likeness < LEAST_LIKENESS ? [] : [{ coming: step.id, ours: other.step.id, likeness, rank }]
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
