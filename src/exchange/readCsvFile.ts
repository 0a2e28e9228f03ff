import { SIZE_LIMIT_BYTES } from '../model/gate/limits'
import type { BesideThePage } from './besideThePage'
import { ownWorkers } from './ownWorkers'
import type { CsvAsked, CsvReading } from './readCsv'

/** A table of so many bytes is read in the page: about 3,000 rows, in under 50 ms. */
const MOST_BYTES_HERE = 300_000

/**
 * Reads a table that somebody gave: a large one beside the page. `progress` is told how much is done, 0 to 1. Rejects
 * when the file cannot be read from where it is, and with the signal's reason when it is stopped.
 */
export async function readCsvFile(
  file: Blob,
  asked: CsvAsked,
  making: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  beside: Pick<BesideThePage, 'ask'> = ownWorkers,
): Promise<CsvReading> {
  const { signal, progress } = making
  if (file.size > MOST_BYTES_HERE && file.size <= SIZE_LIMIT_BYTES) {
    const delivery = await beside.ask({ work: 'read-csv', file, asked }, signal, progress)
    if (delivery?.kind === 'csv') return delivery.reading
  }
  const { readCsv } = await import('./readCsv')
  const reading = await readCsv(file, asked, progress)
  signal.throwIfAborted()
  return reading
}
