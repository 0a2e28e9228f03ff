import type { Lane, Session } from '../model/session'

/** Longer than this it is a sentence with a colon in it, not an agency's name. */
const LONGEST_NAME = 40

/** A line that begins with the name of an agency and a colon. */
interface Addressed {
  readonly agency: string
  readonly text: string
}

/** The lane of this name, whatever its case and spacing; undefined when there is none. */
export function laneNamed(session: Session, name: string): Lane | undefined {
  const wanted = plain(name)
  return wanted === '' ? undefined : session.lanes.find((lane) => plain(lane.name) === wanted)
}

/**
 * Splits `Agency: text`; null for a line that does not look so. A name is short, begins with a letter and has
 * no sentence in it, and the colon is followed by a space: 10:30 and web addresses are no agencies.
 */
export function splitAgency(line: string): Addressed | null {
  const [, agency = '', text = ''] = /^(\p{L}[^:.!?;"“”]*?)\s*[:：]\s+(\S.*)$/su.exec(line) ?? []
  return agency === '' || agency.length > LONGEST_NAME ? null : { agency, text }
}

/** The lane that a text is addressed to, and the text without the lane's name; null when it names no lane. */
export function agencyIn(
  session: Session,
  line: string,
): { readonly lane: Lane; readonly text: string } | null {
  const colon = line.indexOf(':')
  const lane = colon < 0 ? undefined : laneNamed(session, line.slice(0, colon))
  return lane === undefined ? null : { lane, text: line.slice(colon + 1).trim() }
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
