import { lock, unlock, WORK_FACTOR, workFactorOf } from './lockedFile'
import type { FromLockWorker, ToLockWorker } from './lockMessages'

/** Small enough to be over in a blink, large enough to tell how fast this device is. */
const TRIAL_FACTOR = 13

/**
 * Locks or unlocks in this realm. The time that the passphrase takes is not told while it is taken, but it doubles
 * with the factor: a small trial first says about how long it will be. Never rejects.
 */
export async function doLock(
  { act, bytes, passphrase }: ToLockWorker,
  answer: (message: FromLockWorker) => void,
): Promise<void> {
  try {
    const factor = act === 'lock' ? WORK_FACTOR : (workFactorOf(bytes) ?? WORK_FACTOR)
    await lock(new Uint8Array(), 'warming up', 1)
    const before = performance.now()
    await lock(new Uint8Array(), 'a trial', TRIAL_FACTOR)
    answer({ kind: 'begun', takesMs: (performance.now() - before) * 2 ** Math.max(0, factor - TRIAL_FACTOR) })
    if (act === 'unlock') answer(await unlock(bytes, passphrase))
    else answer({ kind: 'locked', bytes: await lock(bytes, passphrase) })
  } catch {
    // Whatever this device lacks, nothing was written and nothing was read.
    answer({ kind: 'failed' })
  }
}
