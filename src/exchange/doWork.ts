import { paintOrder } from './paintOrder'
import { paintThumbnail } from './thumbnail'
import type { Delivery, WorkOrder } from './workOrder'

const made = (blob: Blob): Delivery => ({ kind: 'made', blob, smallerThanAsked: null })

/** Carries out an order in this realm, a worker's or the page's. Rejects with the signal's reason when stopped. */
export async function doWork(
  order: WorkOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Delivery> {
  if (order.work === 'picture') return paintOrder(order.subject, order.form, signal, progress)
  if (order.work === 'thumbnail') {
    const picture = await paintThumbnail(order.subject)
    return picture === null ? { kind: 'not-painted' } : made(picture)
  }
  if (order.work === 'pack') {
    const { packHere } = await import('./pack/packHere')
    return packHere(order, signal, progress)
  }
  if (order.work === 'read') {
    const { readThroughGate } = await import('./readThroughGate')
    return { kind: 'read', reading: await readThroughGate(order.file, progress) }
  }
  if (order.work === 'read-csv') {
    const { readCsv } = await import('./readCsv')
    return { kind: 'csv', reading: await readCsv(order.file, order.asked, progress) }
  }
  if (order.work === 'likeness') {
    const { alikeSteps } = await import('../analysis/likeness')
    return { kind: 'alike', pairs: alikeSteps(order.steps) }
  }
  if (order.work === 'people') {
    const { goThrough } = await import('./goThrough')
    return { kind: 'people', journeys: await goThrough(order.journey, order.asked, signal, progress) }
  }
  if (order.work === 'session-file') {
    const { sessionFile } = await import('./sessionFile')
    return made(sessionFile(order.session, new Date(order.savedAt)))
  }
  const { csvFile } = await import('./csvFile')
  return made(csvFile(order.session))
}
