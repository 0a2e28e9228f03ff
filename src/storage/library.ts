import type { IsoDate, MapId, Session } from '../model/session'
import type { KeepingTroubleKind } from './keepingTrouble'

/** A session as the start screen shows it. */
export interface SessionSummary {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly date: IsoDate | null
  readonly lanes: number
  readonly steps: number
  /** Epoch milliseconds of the last change, by this device's clock. */
  readonly changedAt: number
  readonly picture: Blob | null
}

/** A whole session file of one moment. */
export interface SnapshotSummary {
  readonly id: string
  readonly session: string
  /** What a person called it, perhaps nothing; null: taken by itself. */
  readonly name: string | null
  /** Epoch milliseconds. */
  readonly takenAt: number
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

/** A session of which less, or something else, came back than was kept. */
export interface Loss {
  readonly session: string
  /** `missing`: not there at all. `behind`: an earlier state. `damaged`: not the rows that were written. */
  readonly why: 'missing' | 'behind' | 'damaged'
}

/**
 * The sessions kept on this device. Every promise settles; what cannot be done rejects with a
 * `KeepingTrouble`. Nothing here ever replaces a session that is there.
 */
export interface Library {
  /** Whether what it is given survives this window. */
  readonly keeps: 'device' | 'memory'
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
  /** Keeps a session whole. Rejects with `exists` when its id is taken. */
  create(session: Session): Promise<void>
  /** Rejects with `gone` when there is no such session, as do `duplicate`, `remove` and `takeSnapshot`. */
  rename(id: string, title: string): Promise<void>
  duplicate(id: string, newId: string, title: string): Promise<void>
  /** Hides a session. Gives back how to undo that, until it is purged: an hour later, when next opened. */
  remove(id: string): Promise<() => Promise<void>>
  /** Deletes a removed session for good, with its snapshots and picture. One that is not removed stays. */
  purge(id: string): Promise<void>
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
  /** Calls when a session that was loaded turns out not to be what was kept. Returns how to stop. */
  onLoss(listener: (loss: Loss) => void): () => void
}
