import type { AlikeSteps, StepWords } from '../analysis/likeness'
import type { BesideThePage } from './besideThePage'
import { ownWorkers } from './ownWorkers'

/**
 * The steps of different agencies that say much the same, found beside the page; in the page itself where no worker
 * starts. Rejects with the signal's reason when it is stopped.
 */
export async function findAlike(
  steps: readonly StepWords[],
  signal: AbortSignal,
  beside: BesideThePage = ownWorkers,
): Promise<readonly AlikeSteps[]> {
  const delivery = await beside.ask({ work: 'likeness', steps }, signal, () => undefined)
  if (delivery?.kind === 'alike') return delivery.pairs
  const { alikeSteps } = await import('../analysis/likeness')
  return alikeSteps(steps)
}
