import { Dexie, type Table } from 'dexie'
import type { FeedbackJourney } from '../model/feedbackJourney'
import { TABLE_NAMES, type About, type Card, type TableName } from '../model/session'
import { KeepingTrouble } from './keepingTrouble'
import type { SavedView } from './library'
import type { Snapshot } from './snapshotFile'
import type { FilePlace } from './vault/vault'
import type { Taken } from './withdrawnText'

/** The versions of the tables and indexes. Append only: a shipped version is never edited. */
const FIRST_VERSION = 1
const INBOX_VERSION = 2
const DATABASE_VERSION = 3

/** One row a session: what it says of itself, what the list shows, and what proves that its rows are whole. */
export interface SessionRow {
  readonly id: string
  readonly about: About
  readonly unknown: Readonly<Record<string, unknown>>
  readonly lanes: number
  readonly steps: number
  /** Counts the transactions that changed the session. */
  readonly revision: number
  /** Number of records, and the sum of their hashes modulo 2^64 as 16 hexadecimal digits. */
  readonly count: number
  readonly hash: string
  readonly docSchema: number
  readonly changedAt: number
  /** Counts the windows that took over the writing; a writer that took it earlier is refused. Missing: none did. */
  readonly fence?: number
  /** Epoch milliseconds when it was removed; null: it is there. */
  readonly deletedAt: number | null
  readonly view: SavedView | null
  /** How answers to the survey come back, as it was last said on this device. Missing: nothing was said. */
  readonly handBack?: string
  /** Cards that somebody took back, whose words may still be in a snapshot or a copy. Missing: none. */
  readonly owed?: readonly Taken[]
}

/** One row a record. */
export interface RecordRow {
  readonly session: string
  readonly id: string
  /** Rises along the table. */
  readonly seq: number
  readonly record: { readonly id: string }
}

export interface SnapshotRow extends Snapshot {
  /** Counts a session's snapshots: the order in which they were taken, whatever the clock said. */
  readonly number: number
}

export interface PictureRow {
  readonly session: string
  readonly picture: Blob
}

/** What a window that is not the writer has put down for a session: a row a card, until the writer takes it in. */
export interface InboxRow {
  readonly session: string
  readonly id: string
  readonly card: Card
}

/** The person's own file or folder to which a session is written. */
export interface FileRow {
  readonly session: string
  readonly place: FilePlace
}

/** A journey that this device was given to ask about, without its session. */
export interface TabletRow {
  readonly session: string
  readonly journey: FeedbackJourney
}

/** A file of a session that was handed to the browser: from then on nobody here can reach it. */
export interface HandedOutRow {
  readonly number?: number
  readonly session: string
  readonly name: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** The database, opened when it is asked for. */
export interface Database {
  readonly dexie: Dexie
  readonly sessions: Table<SessionRow, string>
  readonly snapshots: Table<SnapshotRow, string>
  readonly pictures: Table<PictureRow, string>
  readonly inbox: Table<InboxRow, [string, string]>
  readonly files: Table<FileRow, string>
  readonly tablets: Table<TabletRow, string>
  readonly handedOut: Table<HandedOutRow, number>
  records(table: TableName): Table<RecordRow, [string, string]>
  /** Opens it again after the browser closed it. */
  ready(): Promise<void>
  /** As `ready`; rejects with `newer-version` once a newer version of the program has changed the tables. */
  mayWrite(): Promise<void>
  /** Calls when a newer version of the program has changed the tables, now or from then on. Returns how to stop. */
  onTakenOver(listener: () => void): () => void
}

/** The database by this name, not yet open. */
export function createDatabase(name: string): Database {
  const dexie = new Dexie(name, {
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    // Otherwise a list is shown changed before the database has said that it is.
    cache: 'disabled',
  })
  const records = Object.fromEntries(TABLE_NAMES.map((table) => [table, '[session+id]']))
  dexie.version(FIRST_VERSION).stores({
    sessions: 'id',
    snapshots: 'id, [session+number]',
    pictures: 'session',
    ...records,
  })
  dexie.version(INBOX_VERSION).stores({ inbox: '[session+id]', files: 'session' })
  dexie.version(DATABASE_VERSION).stores({
    // Somebody finds their own card by its receipt, and no other is read.
    cards: '[session+id], record.receipt',
    inbox: '[session+id], card.receipt',
    tablets: 'session',
    handedOut: '++number, session',
  })
  let takenOver = false
  const listeners = new Set<() => void>()
  const takeOver = (): void => {
    takenOver = true
    for (const listener of listeners) listener()
  }
  dexie.on('versionchange', (event) => {
    // Null: the database is being deleted, and may be made anew.
    dexie.close()
    if (event.newVersion !== null) takeOver()
  })
  const ready = async (): Promise<void> => {
    if (!dexie.isOpen()) await dexie.open()
    // Dexie counts a tenth of the browser's version, and opens newer tables without a word.
    if (dexie.backendDB().version > DATABASE_VERSION * 10) takeOver()
  }
  return {
    dexie,
    sessions: dexie.table('sessions'),
    snapshots: dexie.table('snapshots'),
    pictures: dexie.table('pictures'),
    inbox: dexie.table('inbox'),
    files: dexie.table('files'),
    tablets: dexie.table('tablets'),
    handedOut: dexie.table('handedOut'),
    records: (table) => dexie.table(table),
    ready,
    mayWrite: async () => {
      await ready()
      if (takenOver) throw new KeepingTrouble('newer-version')
    },
    onTakenOver: (listener) => {
      listeners.add(listener)
      if (takenOver) listener()
      return () => listeners.delete(listener)
    },
  }
}
