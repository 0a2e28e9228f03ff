import { zipSync, type Zippable } from 'fflate'
import type { IsoDate } from '../../model/session'
import type { PackFile } from './packOrder'

/** What is packed already is not packed again. */
const PACKED = /\.(?:png|pdf|docx|pptx|xlsx)$/

/** Files as one zip file; of each it says the day, not the hour. */
export function zipOf(files: readonly PackFile[], day: IsoDate): Blob {
  // Zip knows local time alone.
  const mtime = new Date(`${day}T00:00:00`)
  const entries = files.map(({ name, bytes }): [string, Zippable[string]] => [
    name,
    [bytes, { level: PACKED.test(name) ? 0 : 6, mtime }],
  ])
  return new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' })
}
