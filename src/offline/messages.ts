import type { NotKept } from './notKept'

/**
 * What a page asks of the offline worker, each with a port for the answer. A page may be of an older version than
 * the worker that answers it: these are only ever added to.
 */
export type Asked =
  /** Checks every file of the version in use, and mends what is damaged. Answered by `Checked`. */
  | { readonly kind: 'check' }
  /** Puts this worker's version in use from the next page on. Answered by `Taken`. */
  | { readonly kind: 'take' }
  /** Serves pages that were opened without the worker, such as the very first. Not answered. */
  | { readonly kind: 'claim' }

/** How the files of the version in use are, each compared with the hash of its bytes. */
export interface Checked {
  readonly version: string
  readonly files: number
  /** Null: all of them are whole. */
  readonly why: NotKept | null
  /** This worker holds another version, whole, that waits to be taken. */
  readonly newer: boolean
}

export interface Taken {
  /** Null: it is in use from the next page on. */
  readonly why: NotKept | null
}

/** What the worker says by itself. */
export interface CouldNotKeep {
  readonly kind: 'could-not-keep'
  readonly why: NotKept
}
