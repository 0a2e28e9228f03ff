import { troubleWithSize } from '../model/gate/limits'
import type { Reading } from '../model/gate/trouble'

/** A stick or a share of the office is slow: how far it is, is told after each so many bytes. */
const BYTES_AT_ONCE = 4_000_000

/** How much of the work is done once the bytes are there, and once they are checked. Then they are handed over. */
const BYTES_READ = 0.3
export const CHECKED = 0.8

/**
 * Reads a file and passes it through the gate, in this realm, a worker's or the page's. One that is too large is
 * refused before it is read. `progress` is told how much is done, 0 to 1. Rejects when the file cannot be read from
 * where it is.
 */
export async function readThroughGate(file: Blob, progress: (done: number) => void): Promise<Reading> {
  const trouble = troubleWithSize(file.size)
  if (trouble !== null) return { kind: 'refused', trouble }
  const bytes = new Uint8Array(file.size)
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- One after the other: a stick has one head.
    bytes.set(new Uint8Array(await file.slice(at, at + BYTES_AT_ONCE).arrayBuffer()), at)
    progress((BYTES_READ * Math.min(bytes.length, at + BYTES_AT_ONCE)) / bytes.length)
  }
  // The gate is large, and most windows never read a file.
  const { readSessionBytes } = await import('../model/gate/readSessionBytes')
  const reading = readSessionBytes(bytes)
  progress(CHECKED)
  return reading
}
