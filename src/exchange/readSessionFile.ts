import { troubleWithSize } from '../model/gate/limits'
import type { Reading } from '../model/gate/trouble'

/**
 * Passes a file that somebody gave through the gate. One that is too large is refused before it is read.
 * Rejects when the file cannot be read from where it is.
 */
export async function readSessionFile(file: Blob): Promise<Reading> {
  const trouble = troubleWithSize(file.size)
  if (trouble !== null) return { kind: 'refused', trouble }
  const bytes = new Uint8Array(await file.arrayBuffer())
  // The gate is large, and most windows never read a file.
  const { readSessionBytes } = await import('../model/gate/readSessionBytes')
  return readSessionBytes(bytes)
}
