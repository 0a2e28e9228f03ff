import type { FeedbackJourney } from '../model/feedbackJourney'
import type { Card } from '../model/session'

/** A file of a session that is out of reach, because it was handed to the browser. */
export interface HandedOut {
  readonly name: string
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * What became of taking a card back. `gone`: no words of it are left on this device. `asked`: another window writes
 * this session and has not answered; it is asked still. `part`: the words are out of the session, but a snapshot or a
 * copy could not be reached. `already`: somebody did so before. `unknown`: there is no such card here.
 */
export interface TakenBack {
  readonly kind: 'gone' | 'asked' | 'part' | 'already' | 'unknown'
  /** The files made of this session on this device, the last first: they may hold the card. */
  readonly files: readonly HandedOut[]
  /** The name of the person's own file or folder for it; null: none. */
  readonly ownFile: string | null
}

/** A journey to be asked about, and where its cards go: to its session, or to wait on this tablet. */
export interface FoundJourney {
  readonly journey: FeedbackJourney
  readonly where: 'session' | 'tablet'
}

/** A journey that waits on this device without its session. */
export interface TabletSummary {
  readonly session: string
  /** The cards that wait to be fetched, and those of which only the number is left. */
  readonly waiting: number
}

/**
 * All that the feedback view reads and does. Reads the stages, the steps and the consent text of a session, and no
 * card but the one that a person names by its receipt. Everything rejects with a `KeepingTrouble`.
 */
export interface FeedbackDesk {
  /** Null when neither the session nor a feedback file of it is here. */
  journey(session: string): Promise<FoundJourney | null>
  /** Puts a card down: for the window that writes the session, or on this tablet. Rejects with `gone`. */
  give(session: string, card: Card): Promise<void>
  /** Takes back the card with this receipt, wherever on this device it lies. */
  takeBack(session: string, receipt: string): Promise<TakenBack>
  /** Takes the words of these cards out of the snapshots and copies. False: some could not be reached. */
  forgetWords(session: string, cards: readonly string[]): Promise<boolean>
  /** Takes out of the snapshots and copies what was left of words that were taken back, as when all ended in between. */
  finishTakingBack(session: string): Promise<void>
  /** How answers to the survey come back, as it was last said here: where to send or hand them in. */
  handBack(session: string): Promise<string>
  /** Keeps that with the session on this device, in no file of it. Rejects with `gone`. */
  keepHandBack(session: string, said: string): Promise<void>
  /** Keeps a journey from a feedback file; one that is here is replaced, its cards stay. */
  keepTablet(journey: FeedbackJourney): Promise<void>
  tablets(): Promise<readonly TabletSummary[]>
  /** The cards that wait on this tablet. */
  waiting(session: string): Promise<readonly Card[]>
  /** Calls with how many wait, now and on every change. Returns how to stop. */
  watchWaiting(session: string, listener: (count: number) => void): () => void
  /** Deletes these from this tablet. */
  deleteWaiting(session: string, cards: readonly string[]): Promise<void>
  /** Deletes the journey and all its cards from this tablet. */
  forgetTablet(session: string): Promise<void>
}
