/**
 * Files that are locked with a passphrase, in the age format, version 1 (age-encryption.org/v1), so that the `age`
 * tool and others open them too. The key is made of the passphrase by scrypt, the content is sealed in pieces of
 * 64 KiB by ChaCha20-Poly1305: a changed, missing or added byte anywhere is found.
 */

/** What unlocking came to. */
export type Unlocked =
  | { readonly kind: 'unlocked'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'stays-locked'; readonly why: StaysLocked }

/**
 * Why a file stays locked. `wrong-passphrase`: also when the byte that is wrong lies where the passphrase is
 * tested, which cannot be told apart. `other-key`: it was locked for somebody's key and not with a passphrase.
 * `too-hard`: testing one passphrase would take more memory than is right to ask for. `no-memory`: this device has
 * not the 256 MB that it takes.
 */
export type StaysLocked = 'wrong-passphrase' | 'damaged' | 'other-key' | 'too-hard' | 'no-memory'

/**
 * How hard it is to try a passphrase, as a power of two (the age tool's own choice): about a second and 256 MB
 * each, on purpose.
 */
export const WORK_FACTOR = 18

/** What age-encryption itself refuses to try beyond. */
const HARDEST = 20

const HEAD = 'age-encryption.org/v1\n'
/** The same as letters, for mails and notes: what `age -a` writes. */
const ARMOR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----'

/** How much of a file `isLocked` wants to see, in bytes. */
export const HEAD_BYTES = 64

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Whether a file begins as a locked one does, whatever its name says. */
export function isLocked(start: Uint8Array): boolean {
  const text = textOf(start.subarray(0, HEAD_BYTES))
  return text.startsWith(HEAD) || text.trimStart().startsWith(ARMOR_HEAD)
}

/** How hard the file says that it is to open (a power of two), or null when it says nothing of a passphrase. */
export function workFactorOf(bytes: Uint8Array): number | null {
  const asked = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,3})\n/.exec(
    textOf(bytes.subarray(0, 128)),
  )
  return asked === null ? null : Number(asked[1])
}

/** Locks bytes with a passphrase. `workFactor` is for tests alone. Rejects with a RangeError without memory. */
export async function lock(
  bytes: Uint8Array,
  passphrase: string,
  workFactor: number = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/**
 * Unlocks a file: all of it, or nothing. A passphrase of words is also tried as the program writes them: in small
 * letters, with hyphens between. Never rejects.
 */
export async function unlock(file: Uint8Array, passphrase: string): Promise<Unlocked> {
  const { armor, Decrypter } = await import('age-encryption')
  try {
    const bytes = textOf(file.subarray(0, HEAD_BYTES)).startsWith(HEAD) ? file : armor.decode(textOf(file))
    const factor = workFactorOf(bytes)
    if (factor === null) return staysLocked(isForKeys(bytes) ? 'other-key' : 'damaged')
    if (factor > HARDEST) return staysLocked('too-hard')
    const decrypter = new Decrypter()
    for (const spelling of spellingsOf(passphrase)) decrypter.addPassphrase(spelling)
    return { kind: 'unlocked', bytes: new Uint8Array(await decrypter.decrypt(bytes)) }
  } catch (trouble) {
    if (trouble instanceof RangeError) return staysLocked('no-memory')
    return staysLocked(/no identity matched/.test(String(trouble)) ? 'wrong-passphrase' : 'damaged')
  }
}

const staysLocked = (why: StaysLocked): Unlocked => ({ kind: 'stays-locked', why })

const isForKeys = (bytes: Uint8Array): boolean =>
  /^age-encryption\.org\/v1\n-> (?!scrypt )\S/.test(textOf(bytes.subarray(0, 128)))

/** As it was typed, and as a list of words that somebody wrote down and typed in with spaces or capitals. */
function spellingsOf(passphrase: string): readonly string[] {
  const parts = passphrase
    .trim()
    .toLowerCase()
    .split(/[\s\-\u2010-\u2015,.]+/)
  const isWords = parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part))
  return [...new Set([passphrase, ...(isWords ? [parts.join('-')] : [])])]
}
