import type { Session } from '../model/session'
import type { BesideThePage } from './besideThePage'
import { ownWorkers } from './ownWorkers'
import type { WorkOrder } from './workOrder'

/** Writing more records than this would be felt in the middle of work. */
const MOST_RECORDS_HERE = 2_000

/** How the making of a file is watched. `progress` is told how much is done, 0 to 1. */
export interface Making {
  readonly signal: AbortSignal
  readonly progress: (done: number) => void
}

/**
 * The session as a file that opens again here: beside the page when it is large. The bytes are the same. Rejects with
 * the signal's reason when it is stopped.
 */
export async function makeSessionFile(
  session: Session,
  savedAt: Date,
  making: Making,
  beside: Pick<BesideThePage, 'ask'> = ownWorkers,
): Promise<Blob> {
  const order: WorkOrder = { work: 'session-file', session, savedAt: savedAt.toISOString() }
  const file = await madeBeside(order, session, making, beside)
  if (file !== null) return file
  const { sessionFile } = await import('./sessionFile')
  making.signal.throwIfAborted()
  return sessionFile(session, savedAt)
}

/** The four tables as one zip file: beside the page when they are long. Rejects as `makeSessionFile` does. */
export async function makeTables(
  session: Session,
  making: Making,
  beside: Pick<BesideThePage, 'ask'> = ownWorkers,
): Promise<Blob> {
  const file = await madeBeside({ work: 'tables', session }, session, making, beside)
  if (file !== null) return file
  const { csvFile } = await import('./csvFile')
  making.signal.throwIfAborted()
  return csvFile(session)
}

async function madeBeside(
  order: WorkOrder,
  session: Session,
  { signal, progress }: Making,
  beside: Pick<BesideThePage, 'ask'>,
): Promise<Blob | null> {
  const { steps, flows, findings, cards } = session
  if (steps.length + flows.length + findings.length + cards.length <= MOST_RECORDS_HERE) return null
  const delivery = await beside.ask(order, signal, progress)
  return delivery?.kind === 'made' ? delivery.blob : null
}
