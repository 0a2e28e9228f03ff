import type { Session } from '../model/session'

/** Names that Windows keeps for itself, whatever follows the dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Longest title part, in characters: leaves room for the date and ending under every system's 255 bytes. */
const LONGEST = 60

/**
 * A file name from the session's title and date: `leaving-home-2010-01-15.svg`. Letters of any script stay;
 * everything that a file system, a shell or a reader could take for something else becomes a dash. `fallback` is
 * taken where the title has no letter.
 */
export function fileName(session: Session, ending: string, fallback: string): string {
  const { title, date } = session.about
  const slug = slugOf(title) || slugOf(fallback) || 'session'
  return `${[slug, ...(date === null ? [] : [date])].join('-')}.${ending}`
}

function slugOf(title: string): string {
  const dashed = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const cut = Array.from(dashed).slice(0, LONGEST).join('')
  const slug = cut.replaceAll(/^-+|-+$/g, '')
  return RESERVED.test(slug) ? `${slug}-session` : slug
}
