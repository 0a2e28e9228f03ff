import type { IsoDate, Session } from '../model/session'

/** Names that Windows keeps for itself, whatever follows the dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest title part, in characters: leaves room for the date and ending under every system's 255 bytes. */
const LONGEST = 60

/** What a file name says where the session itself does not. */
export interface Unsaid {
  /** Taken where the title has no letter. */
  readonly title: string
  /** The day of the export, as `dayOf` gives it: taken where the session has no date. */
  readonly date: IsoDate
}

/**
 * A file name from the session's title and date: `leaving-home-2010-01-15.svg`. Letters of any script stay;
 * everything that a file system, a shell or a reader could take for something else becomes a dash.
 */
export function fileName(session: Session, ending: string, unsaid: Unsaid): string {
  const { title, date } = session.about
  const slug = slugOf(title) || slugOf(unsaid.title) || 'session'
  return `${slug}-${date ?? unsaid.date}.${ending}`
}

/** The day of a moment, as the clock on this device's wall says it. */
export function dayOf(moment: Date): IsoDate {
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  const day = String(moment.getDate()).padStart(2, '0')
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`
}

/** A title as it may stand in a file name; empty when no letter is left of it. */
export function slugOf(title: string): string {
  const dashed = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const cut = Array.from(dashed).slice(0, LONGEST).join('')
  const slug = cut.replaceAll(/^-+|-+$/g, '')
  return RESERVED.test(slug) ? `${slug}-session` : slug
}
