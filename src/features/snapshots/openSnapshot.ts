import { newId } from '../../model/newId'
import { KeepingTrouble } from '../../storage/keepingTrouble'
import type { Library, SnapshotSummary } from '../../storage/library'
import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'

/**
 * Makes a session of its own from a snapshot, beside the one it was taken from, and gives its id. Rejects with
 * `gone` when the snapshot is not there any more.
 */
export async function openSnapshot(library: Library, snapshot: SnapshotSummary): Promise<string> {
  const session = await library.loadSnapshot(snapshot.id)
  if (session === null) throw new KeepingTrouble('gone')
  const id = newId()
  const asked = {
    title: session.about.title.trim() || words.dayUntitled(),
    time: momentInWords(snapshot.takenAt),
  }
  const name = snapshot.name?.trim() ?? ''
  const title =
    name === '' ? words.snapshotsOpenedTitle(asked) : words.snapshotsOpenedNamedTitle({ ...asked, name })
  await library.create({ ...session, about: { ...session.about, id, title } })
  return id
}
