import type { Difference } from '../../model/difference'
import type { Session, TableName } from '../../model/session'
import type { Taken } from '../withdrawnText'
import type { FilePlace, FolderNames, Mark } from './vault'

/**
 * What the page asks of the worker that keeps copies. It holds the session itself: `begin` and `part` hand it over
 * a piece at a time, `change` brings what differs since, so that no large message ever holds up a frame.
 */
export type VaultAsk =
  | { readonly kind: 'ready' }
  | { readonly kind: 'note'; readonly session: string; readonly mark: Mark }
  | { readonly kind: 'marks' }
  | { readonly kind: 'forget'; readonly session: string }
  | { readonly kind: 'withdraw'; readonly session: string; readonly taken: Taken }
  | { readonly kind: 'begin'; readonly about: Session['about']; readonly unknown: Session['unknown'] }
  | {
      readonly kind: 'part'
      readonly session: string
      readonly table: TableName
      readonly records: readonly unknown[]
    }
  | { readonly kind: 'change'; readonly session: string; readonly changes: Difference }
  | { readonly kind: 'rest'; readonly session: string }
  /** `count`: how many records it must have, its own two rows among them. */
  | {
      readonly kind: 'copy'
      readonly session: string
      readonly count: number
      readonly takenAt: number
    }
  | { readonly kind: 'copies'; readonly session: string | null }
  | { readonly kind: 'readCopy' | 'deleteCopy'; readonly copy: string }
  | { readonly kind: 'lockCopy'; readonly copy: string; readonly as: 'locked' | 'unlocked' }
  | {
      readonly kind: 'writeFile'
      readonly session: string
      readonly count: number
      readonly place: FilePlace
      readonly names: FolderNames
      readonly savedAt: number
    }

export interface ToVaultWorker {
  readonly id: number
  readonly ask: VaultAsk
}

/** `not-held`: the worker has not got the session as it should be, and must be given it whole. */
export type FromVaultWorker =
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'not-held' }
  | { readonly id: number; readonly kind: 'failed'; readonly why: string }
