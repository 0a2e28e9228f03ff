import { sameValue } from './sameValue'
import type { Step } from './session'

/**
 * What does not make a step a changed one: which step it is, where it lies and where it comes from; and who designs,
 * delivers and tests the new way, which is not asked of what happens now.
 */
const NOT_COMPARED: ReadonlySet<keyof Step> = new Set([
  'id',
  'map',
  'lane',
  'stage',
  'x',
  'y',
  'from',
  'partners',
])

/** Whether two steps say the same, wherever they lie. */
export function saysTheSame(step: Step, other: Step): boolean {
  return (Object.keys(step) as (keyof Step)[]).every(
    (field) => NOT_COMPARED.has(field) || sameValue(step[field], other[field]),
  )
}

/** Whether two steps lie in the same lane and stage. */
export function liesWith(step: Step, other: Step): boolean {
  return step.lane === other.lane && step.stage === other.stage
}
