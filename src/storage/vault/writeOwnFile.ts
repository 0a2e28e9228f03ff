import { toSessionFile } from '../../model/gate/toSessionFile'
import type { Session } from '../../model/session'
import type { FilePlace, FolderNames } from './vault'

/** So many of a session's files stay in the person's folder. */
export const FILES_KEPT = 20

/**
 * The browser writes beside the file and swaps the two on `close`: whatever fails before leaves the old one as it
 * was.
 */
async function replace(file: FileSystemFileHandle, text: Blob): Promise<void> {
  const stream = await file.createWritable()
  try {
    await stream.write(text)
    await stream.close()
  } catch (error) {
    // Aborting what is already broken tells nothing new.
    await stream.abort().catch(() => undefined)
    throw error
  }
  const { size } = await file.getFile()
  if (size !== text.size) throw new Error('the file was cut off')
}

/** Of `2010-01-15-0910`, which stands before a name's ending. */
const DATE_LENGTH = 15

/** Lets the oldest of this session's files go; the dates in their names are their order. */
async function thinFolder(folder: FileSystemDirectoryHandle, ending: string): Promise<void> {
  const own: string[] = []
  for await (const entry of folder.values()) {
    if (entry.kind === 'file' && entry.name.endsWith(ending)) own.push(entry.name)
  }
  const dateIn = (name: string): string => name.slice(0, -ending.length).slice(-DATE_LENGTH)
  const dated = own.toSorted((a, b) => (dateIn(a) < dateIn(b) ? 1 : -1))
  for (const name of dated.slice(FILES_KEPT)) await folder.removeEntry(name)
}

/** Writes a session to the person's own file, or as a dated file into their folder. Rejects when it could not. */
export async function writeOwnFile(
  session: Session,
  place: FilePlace,
  names: FolderNames,
  savedAt: number,
): Promise<void> {
  const file = toSessionFile(session, new Date(savedAt).toISOString())
  const text = new Blob([JSON.stringify(file, null, 2), '\n'], { type: 'application/json' })
  if (place.kind === 'file') return replace(place.handle, text)
  await replace(await place.handle.getFileHandle(names.name, { create: true }), text)
  await thinFolder(place.handle, names.ending)
}
