import { hashRecord } from '../../model/hash'
import { newId } from '../../model/newId'
import type { DeviceLock } from '../../store/deviceLock'

/** Four digits at least, twelve at most. */
const PIN = /^\d{4,12}$/

/** As many rounds as a tablet does in half a second; ten thousand PINs would still take it an hour. */
const PBKDF2_ROUNDS = 210_000
const PLAIN_ROUNDS = 20_000

/** So many wrong PINs before somebody has to wait. */
export const TRIES = 5
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 10 * 60_000

/** A forgotten PIN is opened after this time in plain sight. */
export const IN_SIGHT_MS = 10 * 60_000

/** Whether this can be a PIN. */
export function isPin(pin: string): boolean {
  return PIN.test(pin)
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function strongHash(pin: string, salt: string): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveBits'])
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations: PBKDF2_ROUNDS }
  return hex(await crypto.subtle.deriveBits(way, key, 256))
}

/** Keeps out the curious only, as a PIN does anyway: browsers have no cryptography on a page that is not served safely. */
function plainHash(pin: string, salt: string): string {
  let hash = pin
  for (let round = 0; round < PLAIN_ROUNDS; round++) hash = hashRecord('unknown', { salt, hash }).toString(16)
  return hash
}

function waysHere(): DeviceLock['way'] {
  return (crypto as Partial<Crypto>).subtle === undefined ? 'rounds' : 'pbkdf2'
}

async function hashOf(pin: string, salt: string, way: DeviceLock['way']): Promise<string> {
  return way === 'pbkdf2' ? strongHash(pin, salt) : plainHash(pin, salt)
}

/** A lock that opens with this PIN. Throws when it cannot be one. */
export async function newLock(session: string, pin: string): Promise<DeviceLock> {
  if (!isPin(pin)) throw new Error('not a PIN')
  const salt = newId()
  const way = waysHere()
  return { session, salt, way, hash: await hashOf(pin, salt, way), wrong: 0, until: 0 }
}

/** How long one waits after so many wrong PINs, in milliseconds: half a minute after the fifth, twice as long after each more. */
export function waitAfter(wrong: number): number {
  if (wrong < TRIES) return 0
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - TRIES))
}

/** How long no PIN is tried now, in milliseconds. A clock that was set back makes nobody wait longer than once more. */
export function waitLeft({ until, wrong }: DeviceLock, now: number): number {
  return Math.max(0, Math.min(until - now, waitAfter(wrong)))
}

/** Tries a PIN: null when it is the right one, else the lock as it is after a wrong one. */
export async function tryPin(lock: DeviceLock, pin: string, now: number): Promise<DeviceLock | null> {
  if ((await hashOf(pin, lock.salt, lock.way)) === lock.hash) return null
  const wrong = lock.wrong + 1
  return { ...lock, wrong, until: now + waitAfter(wrong) }
}
