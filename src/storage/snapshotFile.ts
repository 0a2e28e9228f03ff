import { toSessionFile } from '../model/gate/toSessionFile'
import { newId } from '../model/newId'
import type { Session } from '../model/session'
import { KeepingTrouble } from './keepingTrouble'
import type { SnapshotSummary } from './library'
import { sizeOf } from './summary'

/** A snapshot: what the list says of it, and the session file. */
export interface Snapshot extends SnapshotSummary {
  readonly text: string
}

/** A snapshot of a session. Its file says when it was taken. */
export function snapshotOf(session: Session, name: string | null, takenAt: number): Snapshot {
  return {
    id: newId(),
    session: session.about.id,
    name,
    takenAt,
    locked: false,
    title: session.about.title,
    ...sizeOf(session),
    text: JSON.stringify(toSessionFile(session, new Date(takenAt).toISOString())),
  }
}

/** What the list says of a snapshot. */
export function summaryOfSnapshot(snapshot: Snapshot): SnapshotSummary {
  const { id, session, name, takenAt, title, lanes, steps } = snapshot
  // Those of earlier versions do not say whether they are locked.
  const locked = (snapshot.locked as boolean | undefined) ?? false
  return { id, session, name, takenAt, locked, title, lanes, steps }
}

/** The session in the text of a file, through the gate. Rejects with `damaged` when the gate refuses it. */
export async function sessionInFile(text: string): Promise<Session> {
  // The gate is large, and most windows never open a snapshot.
  const { readSessionText } = await import('../model/gate/readSessionText')
  const reading = readSessionText(text)
  if (reading.kind === 'refused') throw new KeepingTrouble('damaged', { cause: reading.trouble })
  return reading.session
}
