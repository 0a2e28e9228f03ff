import { troubleWithSize } from '../model/gate/limits'
import type { Reading } from '../model/gate/trouble'
import type { BesideThePage } from './besideThePage'

/**
 * A file of so many bytes is read in the page: about 300 notes, which it parses and checks in under 50 ms. Measured
 * by `npm run bench` (JSON in) and by the long tasks of the built program.
 */
export const MOST_BYTES_HERE = 300_000

/** Where a file can be read. */
export interface Readers {
  /** Workers, started when they are first asked for. */
  readonly beside: () => Promise<Pick<BesideThePage, 'ask'>>
  /** Reads and parses in the page itself. */
  readHere(file: Blob, progress: (done: number) => void): Promise<Reading>
}

/** Fetched when first used: most windows read no file. */
const READERS: Readers = {
  async beside() {
    const { ownWorkers } = await import('./ownWorkers')
    return ownWorkers
  },
  async readHere(...asked) {
    const { readThroughGate } = await import('./readThroughGate')
    return readThroughGate(...asked)
  },
}

const NEVER = new AbortController().signal
const SILENT = (): void => undefined

/**
 * Passes a file that somebody gave through the gate: a large one beside the page. One that is too large is refused
 * before it is read. `progress` is told how much is done, 0 to 1. Rejects when the file cannot be read from where it
 * is, and with the signal's reason when it is stopped.
 */
export async function readSessionFile(
  file: Blob,
  signal: AbortSignal = NEVER,
  progress: (done: number) => void = SILENT,
  { beside, readHere }: Readers = READERS,
): Promise<Reading> {
  const trouble = troubleWithSize(file.size)
  if (trouble !== null) return { kind: 'refused', trouble }
  if (file.size > MOST_BYTES_HERE) {
    const workers = await beside()
    const delivery = await workers.ask({ work: 'read', file }, signal, progress)
    if (delivery?.kind === 'read') return delivery.reading
  }
  const reading = await readHere(file, progress)
  signal.throwIfAborted()
  return reading
}
