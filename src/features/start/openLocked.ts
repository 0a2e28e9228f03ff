import { HEAD_BYTES, isLocked, type StaysLocked } from '../../exchange/lockedFile'
import type { LockAnswer } from '../../exchange/lockMessages'

/** How a locked file is opened: by whom its passphrase is asked for, and who tries it. */
export interface Locksmith {
  /** Asks for the passphrase of a file; null when somebody gives up. */
  readonly ask: (name: string, before: 'first' | 'wrong') => Promise<string | null>
  /** Tries it; null when somebody stops it. */
  readonly unlock: (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    passphrase: string,
  ) => Promise<LockAnswer | null>
}

/** Why a locked file was not imported. `no-passphrase`: nobody gave one; `failed`: this device could not try it. */
export type NotUnlocked = Exclude<StaysLocked, 'wrong-passphrase'> | 'no-passphrase' | 'failed'

/** A file as it is to be read: itself, what was locked in it, or why that stays locked. */
export type Opened =
  { readonly kind: 'open'; readonly file: File } | { readonly kind: 'locked'; readonly why: NotUnlocked }

/** Known by how it begins, whatever it is called. Rejects when the file cannot be read from where it is. */
export async function openLocked(file: File, locksmith: Locksmith): Promise<Opened> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  if (!isLocked(head)) return { kind: 'open', file }
  const bytes = new Uint8Array(await file.arrayBuffer())
  for (let before: 'first' | 'wrong' = 'first'; ; before = 'wrong') {
    // oxlint-disable-next-line no-await-in-loop -- Asked again only once it was wrong.
    const passphrase = await locksmith.ask(file.name, before)
    if (passphrase === null) return { kind: 'locked', why: 'no-passphrase' }
    // oxlint-disable-next-line no-await-in-loop -- As above.
    const answer = await locksmith.unlock(file.name, bytes, passphrase)
    if (answer === null) return { kind: 'locked', why: 'no-passphrase' }
    if (answer.kind === 'unlocked') {
      return { kind: 'open', file: new File([answer.bytes], file.name.replace(/\.age$/i, '')) }
    }
    if (answer.kind !== 'stays-locked') return { kind: 'locked', why: 'failed' }
    if (answer.why !== 'wrong-passphrase') return { kind: 'locked', why: answer.why }
  }
}
