import { newId } from '../../model/newId'
import type { Library } from '../../storage/library'
import type { CopySummary } from '../../storage/vault/vault'
import * as words from '../../words/compiled/messages.js'
import { momentInWords } from '../../words/momentInWords'

/** Makes a session of its own from a copy, beside the one that it is of, and gives its id. */
export async function openCopy(library: Library, copy: CopySummary): Promise<string> {
  const session = await library.loadCopy(copy.id)
  const id = newId()
  const title = words.copiesOpenedTitle({
    title: session.about.title.trim() || words.dayUntitled(),
    time: momentInWords(copy.takenAt),
  })
  await library.create({ ...session, about: { ...session.about, id, title } })
  return id
}
