import type { Difference } from '../model/difference'
import type { Card, IsoDate, MapId, Session } from '../model/session'
import type { FeedbackDesk } from './feedbackDesk'
import type { KeepingTroubleKind } from './keepingTrouble'
import type { CopySummary, FilePlace, FolderNames } from './vault/vault'

/** A session as the start screen shows it. */
export interface SessionSummary {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly date: IsoDate | null
  /** The day by which it was promised to be deleted; null: none. */
  readonly deleteBy: IsoDate | null
  readonly lanes: number
  readonly steps: number
  /** Epoch milliseconds of the last change, by this device's clock. */
  readonly changedAt: number
  readonly picture: Blob | null
  /** Cards that other windows put down and the one that writes has not taken in yet. */
  readonly waiting: number
}

/** A whole session file of one moment. */
export interface SnapshotSummary {
  readonly id: string
  readonly session: string
  /** What a person called it, perhaps nothing; null: taken by itself. */
  readonly name: string | null
  /** Epoch milliseconds. */
  readonly takenAt: number
  /** A locked one is never let go to make room for newer ones. */
  readonly locked: boolean
  readonly title: string
  readonly lanes: number
  readonly steps: number
}

/** Where somebody was in a session, so that reopening returns there. Not part of the session. */
export interface SavedView {
  /** The last part of the address, such as `map`. */
  readonly view: string
  readonly map: MapId
  /** The camera over the wall: where it looks, and how near. */
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** What stood open beside the wall. Missing in places kept by earlier versions: nothing did. */
  readonly outline?: boolean
  readonly findingsList?: boolean
}

/** `now`: written at once. `typing`: within 250 ms, joined with the letters that follow. */
export type Urgency = 'now' | 'typing'

/** What a person is told about keeping. `saved` is said only once the database has said so. */
export interface SavingStatus {
  readonly state: 'saved' | 'saving' | 'not-saved'
  /** Epoch milliseconds of the last write in this window; null: none yet. */
  readonly at: number | null
  /** Why it is not saved; null in the other states. */
  readonly trouble: KeepingTroubleKind | null
}

/** Keeps one open session as it changes: one write at a time, only what changed, tried again when it fails. */
export interface SessionWriter {
  /** Takes the session's next value. Throws after `close`. */
  changed(session: Session, urgency: Urgency): void
  /** Writes what waits. Settles when nothing waits or the attempt has failed; never rejects. */
  flush(): Promise<void>
  /** Looks whether what was written is still there. What is not is written again, or a person is asked first. */
  check(): Promise<void>
  /** Calls with the status now and on every change of it. Returns how to stop. */
  onStatus(listener: (status: SavingStatus) => void): () => void
  /** Flushes and takes no more changes. What could not be written is still tried again later. */
  close(): Promise<void>
}

/** What one transaction wrote, for tests and measurements. The session's own row is not counted. */
export interface Written {
  readonly session: string
  readonly put: number
  readonly deleted: number
}

/** How one transaction took a session further. `from` null: from anything, as when it is kept whole. */
export interface KeptChange {
  readonly session: string
  readonly from: number | null
  readonly to: number
  readonly changes: Difference
}

/** A session as it was kept at a revision. */
export interface Whole {
  readonly session: Session
  readonly revision: number
}

/** A session of which less, or something else, came back than was kept. */
export interface Loss {
  readonly session: string
  /** The hash of what was saved last; null: not known. A copy with the same hash is exactly that. */
  readonly hash: string | null
  /**
   * `missing`: not there at all. `behind`: an earlier state. `damaged`: not the rows that were written. `unread`: the
   * database did not open.
   */
  readonly why: 'missing' | 'behind' | 'damaged' | 'unread'
}

/** What deleting for good came to. `copies-left`: the place of the copies did not answer, and is tried again later. */
export type Erased = 'all' | 'copies-left'

/** `newer-version`: newer code has been here, and nothing is written until this window is loaded anew. */
export type Standing = 'fine' | 'newer-version'

/**
 * The sessions kept on this device. Every promise settles; what cannot be done rejects with a
 * `KeepingTrouble`. Nothing here ever replaces a session that is there.
 */
export interface Library {
  /** Whether what it is given survives this window. */
  readonly keeps: 'device' | 'memory'
  /** Why what this device keeps cannot be read and only this window remembers; null: it can. */
  readonly unread?: KeepingTroubleKind | null
  /** All sessions that are not removed, the last changed first. */
  list(): Promise<readonly SessionSummary[]>
  /** Calls with the list now and whenever it changes, in this window or another. Returns how to stop. */
  watch(
    listener: (summaries: readonly SessionSummary[]) => void,
    onTrouble?: (kind: KeepingTroubleKind) => void,
  ): () => void
  /**
   * The session as it was last kept, or null when it is not there or removed. Rejects with `part-lost` when less
   * came back than was kept; what takes longer to find is told to `onLoss` later.
   */
  load(id: string): Promise<Session | null>
  /**
   * Keeps a session whole. Rejects with `exists` when its id is taken, and when the signal comes first: then nothing
   * of it is kept.
   */
  create(session: Session, signal?: AbortSignal): Promise<void>
  /** Rejects with `gone` when there is no such session, as do `duplicate`, `remove` and `takeSnapshot`. */
  rename(id: string, title: string): Promise<void>
  duplicate(id: string, newId: string, title: string): Promise<void>
  /** Hides a session. Gives back how to undo that, until it is purged: an hour later, when next opened. */
  remove(id: string): Promise<() => Promise<void>>
  /** Deletes a removed session for good, with its snapshots, copies and picture. One that is not removed stays. */
  purge(id: string): Promise<void>
  /**
   * Deletes a session for good, at once and whatever is left of it: its rows, snapshots, copies, marks, picture,
   * place and the handle of its file. Rejects with `in-use` while a window shows it.
   */
  erase(id: string): Promise<Erased>
  /** Changes the day by which a session is to be deleted. Rejects as `erase` does. */
  promiseDeletion(id: string, day: IsoDate): Promise<void>
  /** The writer of a session that `load` gave or `create` took, as it was then. */
  writer(session: Session): SessionWriter
  /** The last taken first. */
  snapshots(id: string): Promise<readonly SnapshotSummary[]>
  /** Takes a snapshot of what is kept; flush the writer first. `name` null: taken by itself. */
  takeSnapshot(id: string, name: string | null): Promise<void>
  /** The session that a snapshot holds, under its old id: give it a new one before keeping it. */
  loadSnapshot(snapshot: string): Promise<Session | null>
  view(id: string): Promise<SavedView | null>
  saveView(id: string, view: SavedView): Promise<void>
  savePicture(id: string, picture: Blob): Promise<void>
  /** Calls after every transaction of the database that wrote a session's records. Returns how to stop. */
  onWrite(listener: (written: Written) => void): () => void
  /** Calls after every transaction of this window that took a session further. Returns how to stop. */
  onKept(listener: (kept: KeptChange) => void): () => void
  /**
   * From now on this window is the one that writes the session: what an earlier one has not written is refused with
   * `taken-over`. Take the writing before you load. Rejects with `gone`.
   */
  takeWriting(id: string): Promise<void>
  /** Whether no other window has taken the writing since this one did. */
  holdsWriting(id: string): Promise<boolean>
  /** What this window could not write, which is tried no more; null: everything was written. */
  abandon(id: string): Session | null
  /** The session as it is kept now, and its revision, whatever this window has not written. */
  whole(id: string): Promise<Whole | null>
  /** The revision that is kept now; null: it is not there or removed. */
  revision(id: string): Promise<number | null>
  /**
   * Puts a card down for the window that writes, in a transaction of its own. Twice is once. Rejects with `gone`
   * when there is no such session.
   */
  appendToInbox(id: string, card: Card): Promise<void>
  /** Calls with the cards that wait, now and whenever that changes, in this window or another. Returns how to stop. */
  watchInbox(id: string, listener: (cards: readonly Card[]) => void): () => void
  /** Lets go of those that are among the session's kept cards already. Others go as they are written. */
  tidyInbox(id: string, cards: readonly string[]): Promise<void>
  /** How many cards wait. */
  inboxCount(id: string): Promise<number>
  /** What somebody does here who gives a card, or takes one back. Fetched when it is asked for. */
  feedback(): Promise<FeedbackDesk>
  /** Remembers that a file of a session was handed out. Never rejects: it costs a line in a list. */
  noteHandedOut(id: string, name: string): Promise<void>
  /** Calls when a session that was loaded turns out not to be what was kept. Returns how to stop. */
  onLoss(listener: (loss: Loss) => void): () => void

  /** The sessions of which less came back than was kept, by what the second store knows. */
  losses(): Promise<readonly Loss[]>
  /** What is left of a session, mended so that it can be looked at; null: nothing. Change only a copy of it. */
  remains(id: string): Promise<Session | null>
  /** Leaves a session as it is: from now on what is there counts as whole. */
  acceptLoss(id: string): Promise<void>
  /** Keeps a session again that was on the wall when somebody cleared the browser's store. */
  keepAgain(id: string): void
  /** Calls with how the store stands now and on every change. Returns how to stop. */
  onStanding(listener: (standing: Standing) => void): () => void

  /** Takes a snapshot out of those that may be let go, or puts it back. */
  lockSnapshot(snapshot: string, as: 'locked' | 'unlocked'): Promise<void>
  /** Deletes a snapshot for good. */
  deleteSnapshot(snapshot: string): Promise<void>

  /** Whether this browser has a place for copies outside the database. */
  holdsCopies(): Promise<boolean>
  /** Copies a session there, unless the last copy says the same, and lets the oldest of too many go. */
  copy(session: Session): Promise<void>
  /** The copies of one session or of all, each session's last first. */
  copies(session?: string): Promise<readonly CopySummary[]>
  /** The session in a copy, under its old id. Rejects with `damaged` when it cannot be read. */
  loadCopy(copy: string): Promise<Session>
  lockCopy(copy: string, as: 'locked' | 'unlocked'): Promise<void>
  deleteCopy(copy: string): Promise<void>
  /** No more copies of this session for now. */
  restCopies(session: string): void
  /** The file or folder that a person chose for a session; null: none. */
  fileOf(id: string): Promise<FilePlace | null>
  keepFile(id: string, place: FilePlace | null): Promise<void>
  /** Writes a session there. Rejects when it could not be written; what was there before is then as it was. */
  writeFile(session: Session, place: FilePlace, names: FolderNames): Promise<void>
}
