import type { Session } from '../model/session'
import { dayOf, slugOf } from './fileName'

/** A file in a folder stands for this much work; then the next is begun. */
const SLOT_MINUTES = 10
const ID_LETTERS = 6

/**
 * What a session's file is called in a folder of dated files: its title, the day and time to ten minutes, and a
 * piece of its id, by which its own files are known whatever its title becomes.
 */
export function folderFileName(
  session: Session,
  moment: Date,
  untitled: string,
): { readonly name: string; readonly ending: string } {
  const { id, title } = session.about
  const ending = `-${id.slice(-ID_LETTERS)}.journey.json`
  const hour = String(moment.getHours()).padStart(2, '0')
  const minute = String(moment.getMinutes() - (moment.getMinutes() % SLOT_MINUTES)).padStart(2, '0')
  const slug = slugOf(title) || slugOf(untitled) || 'session'
  return { name: `${slug}-${dayOf(moment)}-${hour}${minute}${ending}`, ending }
}
