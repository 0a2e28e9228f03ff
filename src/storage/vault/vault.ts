import type { Session } from '../../model/session'
import type { Taken } from '../withdrawnText'

/** What a session's rows must at least be. Only ids and numbers: it may lie where content may not. */
export interface Mark {
  /** Counts the transactions that changed the session. */
  readonly revision: number
  /** Number of records, and the sum of their hashes as 16 hexadecimal digits. */
  readonly count: number
  readonly hash: string
}

/** A copy of a whole session, outside the database. */
export interface CopySummary {
  readonly id: string
  readonly session: string
  /** Counts a session's copies: their order, whatever the clock said. */
  readonly number: number
  /** Epoch milliseconds. */
  readonly takenAt: number
  /** As in a mark: equal to the mark's when the copy is exactly what was saved last. */
  readonly hash: string
  readonly lanes: number
  readonly steps: number
  readonly flows: number
  readonly findings: number
  readonly cards: number
  /** A locked one is never let go to make room for newer ones. */
  readonly locked: boolean
  /** False: it was cut off while it was written. */
  readonly whole: boolean
}

/** A file or a folder of the person's own, to which the session is written as it changes. */
export type FilePlace =
  | { readonly kind: 'file'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle }

/** How a file of a session is called in a folder. */
export interface FolderNames {
  readonly name: string
  /** What the names of this session's files end in: only those are ever let go. */
  readonly ending: string
}

/**
 * The second store, apart from the database: how far each session had come, and copies of it. Everything that
 * cannot be done rejects; nothing that fails here stands in the way of the database.
 */
export interface Vault {
  /** Whether it holds copies. Where the browser has no place for them only the marks are kept. */
  holdsCopies(): Promise<boolean>
  /** Remembers what a session has come to. Never throws: a mark that is lost costs a warning, not work. */
  note(session: string, mark: Mark): void
  /** What each session must at least be, by its id. */
  marks(): Promise<ReadonlyMap<string, Mark>>
  /** Forgets a session: its mark and all its copies. */
  forget(session: string): Promise<void>
  /** Copies a session, unless the last copy says the same. */
  copy(session: Session, takenAt: number): Promise<void>
  /** All copies, or those of one session, the last taken first. */
  copies(session?: string): Promise<readonly CopySummary[]>
  /** The session file in a copy. */
  readCopy(copy: string): Promise<string>
  lockCopy(copy: string, as: 'locked' | 'unlocked'): Promise<void>
  deleteCopy(copy: string): Promise<void>
  /** Takes the words of these cards out of all copies of a session. Where there are no copies there is nothing to do. */
  withdraw(session: string, taken: Taken): Promise<boolean>
  /** Writes the session to the person's own file, or as one more of its files into their folder. */
  writeFile(session: Session, place: FilePlace, names: FolderNames, savedAt: number): Promise<void>
  /** Nothing more of this session is to be copied for now: frees what is held for it. */
  rest(session: string): void
  /** What the small store of the browser says of a session; null: nothing. Undefined: it cannot be asked. */
  mark(session: string): Mark | null | undefined
}
