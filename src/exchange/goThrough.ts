import type { Journey } from '../analysis/journey'
import { peopleThrough, type Journeys, type SimulationAsked } from '../analysis/simulate'
import { aside } from '../workers/turns'

/** Sends people through a journey in this realm, letting it go on in between. Rejects with the signal's reason. */
export async function goThrough(
  journey: Journey,
  asked: SimulationAsked,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Journeys> {
  const going = peopleThrough(journey, asked)
  for (;;) {
    const turn = going.next()
    if (turn.done === true) return turn.value
    progress(turn.value)
    // oxlint-disable-next-line no-await-in-loop -- In turns is the point.
    await aside()
    signal.throwIfAborted()
  }
}
