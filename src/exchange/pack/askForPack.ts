import type { Session } from '../../model/session'
import type { BesideThePage } from '../besideThePage'
import type { Making } from '../makeFile'
import { ownWorkers } from '../ownWorkers'
import type { Delivery, WorkOrder } from '../workOrder'
import type { MadePack } from './makePack'
import type { PackAsked } from './packOrder'

/** Where a pack can be made. */
export interface PackMakers {
  readonly beside: Pick<BesideThePage, 'ask'>
  /** Makes it in the page itself. */
  makeHere(order: WorkOrder, signal: AbortSignal, progress: (done: number) => void): Promise<Delivery>
}

const MAKERS: PackMakers = {
  beside: ownWorkers,
  async makeHere(...asked) {
    const { doWork } = await import('../doWork')
    return doWork(...asked)
  },
}

/**
 * Has a pack, or parts of it, made beside the page, in a worker; where none can, in the page. Rejects with the
 * signal's reason when it is stopped, and when it could not be made.
 */
export async function askForPack(
  session: Session,
  asked: PackAsked,
  { signal, progress }: Making,
  { beside, makeHere }: PackMakers = MAKERS,
): Promise<MadePack> {
  const liveProgram = await liveViewProgram()
  const order: WorkOrder = { work: 'pack', session, asked, liveProgram }
  const made = await beside.ask(order, signal, progress)
  const delivery = made?.kind === 'named' ? made : await makeHere(order, signal, progress)
  if (delivery.kind !== 'named') throw new Error('this browser does not paint')
  return delivery
}

/** Built with the program and fetched when it is first asked for. */
async function liveViewProgram() {
  const { script, scriptHash, style, styleHash } = await import('virtual:standalone/liveView')
  return { script, scriptHash, style, styleHash }
}
