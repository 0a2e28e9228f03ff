import type { Journey } from '../analysis/journey'
import type { Journeys, SimulationAsked } from '../analysis/simulate'
import type { BesideThePage } from './besideThePage'
import { goThrough } from './goThrough'
import { ownWorkers } from './ownWorkers'

/**
 * Sends people through a journey beside the page; in the page itself where no worker starts. `progress` is told how
 * much is done, 0 to 1. Rejects with the signal's reason when it is stopped.
 */
export async function sendPeople(
  journey: Journey,
  asked: SimulationAsked,
  signal: AbortSignal,
  progress: (done: number) => void,
  beside: BesideThePage = ownWorkers,
): Promise<Journeys> {
  const delivery = await beside.ask({ work: 'people', journey, asked }, signal, progress)
  if (delivery?.kind === 'people') return delivery.journeys
  return goThrough(journey, asked, signal, progress)
}
