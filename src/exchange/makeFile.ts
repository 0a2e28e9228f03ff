import type { Session } from '../model/session'
import { ownWorkers } from './ownWorkers'
import type { WorkOrder } from './workOrder'

/** Writing more records than this would be felt in the middle of work. */
const MOST_RECORDS_HERE = 2_000

/** The session as a file that opens again here: beside the page when it is large. The bytes are the same. */
export async function makeSessionFile(session: Session, savedAt: Date): Promise<Blob> {
  const order: WorkOrder = { work: 'session-file', session, savedAt: savedAt.toISOString() }
  const file = await madeBeside(order, session)
  if (file !== null) return file
  const { sessionFile } = await import('./sessionFile')
  return sessionFile(session, savedAt)
}

/** The four tables as one zip file: beside the page when they are long. */
export async function makeTables(session: Session): Promise<Blob> {
  const file = await madeBeside({ work: 'tables', session }, session)
  if (file !== null) return file
  const { csvFile } = await import('./csvFile')
  return csvFile(session)
}

async function madeBeside(order: WorkOrder, session: Session): Promise<Blob | null> {
  const { steps, flows, findings, cards } = session
  if (steps.length + flows.length + findings.length + cards.length <= MOST_RECORDS_HERE) return null
  const delivery = await ownWorkers.ask(order, new AbortController().signal, () => undefined)
  return delivery?.kind === 'made' ? delivery.blob : null
}
