import type { Reading, Trouble } from '../../model/gate/trouble'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { asOwnSession } from './asOwnSession'
import { openLocked, type Locksmith, type NotUnlocked } from './openLocked'

/** More files than this at once is a slip of the hand. */
export const MOST_FILES = 50

/** What became of one file, or of a folder that was taken for one. */
export type Imported = { readonly name: string } & (
  | { readonly kind: 'imported'; readonly id: string; readonly mended: readonly Trouble[] }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  | { readonly kind: 'folder' }
  | { readonly kind: 'locked'; readonly why: NotUnlocked }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-kept'; readonly why: KeepingTroubleKind }
)

/** Where files go and how they are read. */
export interface Importing {
  readonly library: Library
  /** Passes a file through the gate. Rejects when the file cannot be read from where it is. */
  readonly readFile: (file: File) => Promise<Reading>
}

type Read = Reading | { readonly kind: 'locked'; readonly why: NotUnlocked }

async function read(file: File, readFile: Importing['readFile'], locksmith: Locksmith): Promise<Read | null> {
  try {
    const opened = await openLocked(file, locksmith)
    return opened.kind === 'locked' ? opened : await readFile(opened.file)
  } catch {
    // A stick that was pulled out: the person is told, and what the browser says of it helps nobody.
    return null
  }
}

async function importFile(
  file: File,
  { library, readFile }: Importing,
  locksmith: Locksmith,
): Promise<Imported> {
  const { name } = file
  const reading = await read(file, readFile, locksmith)
  if (reading === null) return { kind: 'unreadable', name }
  if (reading.kind === 'locked') return { kind: 'locked', name, why: reading.why }
  if (reading.kind === 'refused') return { kind: 'refused', name, trouble: reading.trouble }
  const session = asOwnSession(reading.session)
  try {
    await library.create(session)
  } catch (error) {
    return { kind: 'not-kept', name, why: kindOfTrouble(error) }
  }
  return { kind: 'imported', name, id: session.about.id, mended: reading.mended }
}

/**
 * Imports files one after the other, each as a session of its own. `progress` is told before each; stops
 * before the next one when the signal says so. The locksmith opens those that are locked with a passphrase.
 */
export async function importFiles(
  files: readonly File[],
  importing: Importing,
  progress: (name: string, done: number) => void,
  signal: AbortSignal,
  locksmith: Locksmith,
): Promise<readonly Imported[]> {
  const imported: Imported[] = []
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break
    progress(file.name, done)
    imported.push(await importFile(file, importing, locksmith))
  }
  return imported
}
