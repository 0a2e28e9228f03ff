import { newId } from '../../model/newId'
import type { Session } from '../../model/session'
import type { Library } from '../../storage/library'
import * as words from '../../words/compiled/messages.js'

/** Keeps a state of a session as a session of its own, and gives its title. The damaged one stays as it is. */
export async function restore(library: Library, state: Session): Promise<string> {
  const title = words.recoveryRestoredTitle({ title: state.about.title.trim() || words.dayUntitled() })
  await library.create({ ...state, about: { ...state.about, id: newId(), title } })
  return title
}
