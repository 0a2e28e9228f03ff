import type { Session } from '../model/session'
import type { BesideThePage } from './besideThePage'
import { ownWorkers } from './ownWorkers'
import { subjectOf, type Delivery, type PictureForm, type WallAsked, type WorkOrder } from './workOrder'

/** A picture that somebody asked for. */
export interface PictureOrder {
  readonly session: Session
  readonly wall: WallAsked
  readonly form: PictureForm
}

/** Where a picture can be made. */
export interface Painters {
  readonly beside: BesideThePage
  /** Paints in the page itself. */
  paintHere(order: WorkOrder, signal: AbortSignal, progress: (done: number) => void): Promise<Delivery>
}

const PAINTERS: Painters = {
  beside: ownWorkers,
  async paintHere(...asked) {
    const { doWork } = await import('./doWork')
    return doWork(...asked)
  },
}

/**
 * Makes a picture beside the page, in a worker, from the scene that the page shows; where a worker cannot, in the
 * page, a band at a time. `progress` is told how much is done, 0 to 1. Rejects with the signal's reason when it is
 * stopped, and when the page's own attempt broke.
 */
export async function makePicture(
  { session, wall, form }: PictureOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
  { beside, paintHere }: Painters = PAINTERS,
): Promise<Delivery> {
  const order: WorkOrder = { work: 'picture', subject: subjectOf(session, wall), form }
  const delivery = await beside.ask(order, signal, progress)
  return delivery?.kind === 'made' ? delivery : paintHere(order, signal, progress)
}

/** Has a worker load its program and its fonts while somebody chooses what picture to make. */
export function getReadyForPictures(): void {
  ownWorkers.getReady()
}
