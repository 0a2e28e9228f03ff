import type { Unlocked } from './lockedFile'

/** What the worker that locks is asked. */
export interface ToLockWorker {
  readonly act: 'lock' | 'unlock'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly passphrase: string
}

/** What came of it. */
export type LockAnswer =
  | { readonly kind: 'locked'; readonly bytes: Uint8Array<ArrayBuffer> }
  | Unlocked
  /** A fault of this device: not the memory that it takes, or no worker and no crypto. */
  | { readonly kind: 'failed' }

/** What it tells: about how long the work takes here, in ms, and then the answer. */
export type FromLockWorker = LockAnswer | { readonly kind: 'begun'; readonly takesMs: number }
