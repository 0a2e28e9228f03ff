import { laneNamed } from '../../../commands/agencyIn'
import { sortedLanes } from '../../../model/order'
import type { Lane, Session } from '../../../model/session'

/** Fewer letters than these name no lane and suggest none. */
const FEWEST_LETTERS = 2

/** Longer than this it is a sentence with a colon in it, not an agency's name. */
const LONGEST_NAME = 60

function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** The lanes whose names begin so, whatever the case, from top to bottom. */
function lanesBeginning(session: Session, start: string): readonly Lane[] {
  const wanted = plain(start)
  if (wanted.length < FEWEST_LETTERS) return []
  return sortedLanes(session).filter((lane) => plain(lane.name).startsWith(wanted))
}

/** The lanes that a text being written may be addressed to: none once it has a colon or a second line. */
export function suggestedLanes(session: Session, text: string): readonly Lane[] {
  if (/[:：\n]/.test(text) || text.length > LONGEST_NAME) return []
  return lanesBeginning(session, text)
}

/**
 * The lane that a text is addressed to, and what it says there: its name and a colon come first, the name in
 * full or as many letters as only one lane begins with. Null when it names no lane or says nothing after it.
 */
export function addressedLane(
  session: Session,
  text: string,
): { readonly lane: Lane; readonly text: string } | null {
  const [, name = '', said = ''] = /^([^:：\n]+)[:：]\s*(\S.*)$/su.exec(text) ?? []
  if (name === '' || name.length > LONGEST_NAME) return null
  const beginning = lanesBeginning(session, name)
  const lane = laneNamed(session, name) ?? (beginning.length === 1 ? beginning[0] : undefined)
  return lane === undefined ? null : { lane, text: said }
}
