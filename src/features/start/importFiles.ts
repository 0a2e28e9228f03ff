import type { Reading, Trouble } from '../../model/gate/trouble'
import { kindOfTrouble, type KeepingTroubleKind } from '../../storage/keepingTrouble'
import type { Library } from '../../storage/library'
import { asOwnSession } from './asOwnSession'
import { importForTablet } from './importForTablet'
import { openLocked, type Locksmith, type NotUnlocked } from './openLocked'

/** What became of one file, or of a folder that was taken for one. */
export type Imported = { readonly name: string } & (
  | { readonly kind: 'imported'; readonly id: string; readonly mended: readonly Trouble[] }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  | { readonly kind: 'folder' }
  /** A journey to be asked about on this device, or the cards of such a device. */
  | { readonly kind: 'tablet'; readonly session: string }
  | { readonly kind: 'tablet-cards' }
  | { readonly kind: 'locked'; readonly why: NotUnlocked }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-kept'; readonly why: KeepingTroubleKind }
)

/** Where files go and how they are read. */
export interface Importing {
  readonly library: Library
  /**
   * Passes a file through the gate; tells how much is done, 0 to 1. Rejects when the file cannot be read from where
   * it is, and when it is stopped.
   */
  readonly readFile: (file: File, signal: AbortSignal, progress: (done: number) => void) => Promise<Reading>
}

/** How much of an import is done once the file is read. What is left is keeping what was in it. */
const READ = 0.7

/** What somebody sees of it and can do about it. */
interface Watched {
  readonly signal: AbortSignal
  readonly progress: (done: number) => void
  readonly locksmith: Locksmith
}

type Read = Reading | { readonly kind: 'locked'; readonly why: NotUnlocked }

async function read(
  file: File,
  readFile: Importing['readFile'],
  { signal, progress, locksmith }: Watched,
): Promise<Read | null> {
  try {
    const opened = await openLocked(file, locksmith)
    if (opened.kind === 'locked') return opened
    return await readFile(opened.file, signal, (done) => progress(READ * done))
  } catch {
    // A stick that was pulled out: the person is told, and what the browser says of it helps nobody.
    return null
  }
}

/** Null when it was stopped: then nothing has arrived. */
async function importFile(
  file: File,
  { library, readFile }: Importing,
  watched: Watched,
): Promise<Imported | null> {
  const { name } = file
  const { signal, progress } = watched
  const reading = await read(file, readFile, watched)
  if (signal.aborted) return null
  if (reading === null) return { kind: 'unreadable', name }
  if (reading.kind === 'locked') return { kind: 'locked', name, why: reading.why }
  if (reading.kind === 'refused') {
    const forTablet = reading.trouble.kind === 'other-json' ? await importForTablet(file, library) : null
    return forTablet === null ? { kind: 'refused', name, trouble: reading.trouble } : { name, ...forTablet }
  }
  progress(READ)
  const session = asOwnSession(reading.session)
  try {
    await library.create(session, signal)
  } catch (error) {
    return signal.aborted ? null : { kind: 'not-kept', name, why: kindOfTrouble(error) }
  }
  return { kind: 'imported', name, id: session.about.id, mended: reading.mended }
}

/**
 * Imports files one after the other, each as a session of its own. `progress` is told how many are done, and parts of
 * one; when the signal says so, what has not arrived yet does not. The locksmith opens those that are locked with a
 * passphrase.
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
    const watched: Watched = { signal, locksmith, progress: (part) => progress(file.name, done + part) }
    watched.progress(0)
    const one = await importFile(file, importing, watched)
    if (one !== null) imported.push(one)
  }
  return imported
}
