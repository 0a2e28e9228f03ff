import type { Stretch } from './privateWords'

/** A title and what follows it: `Mr` and `Mrs` in any case, the others, which are words too, as they are written. */
const TITLED =
  /(?<![\p{L}\d])(?<title>[Mm]rs?|MRS|Ms|Miss|Mx|Dr|Prof|Professor)\.?[ \u00A0]+(?:\p{Lu}\.?[ \u00A0]+)?(?<name>\p{L}[\p{L}'’-]+)/gu

/** "Mr or Mrs", "Mrs on the form": titles, not people. */
const BETWEEN = new Set('and or mr mrs ms miss mx dr as at for from in is not of on to was with'.split(' '))

/** What a person may well miss, and a service that has a capital letter. */
const MISSED = new Set(
  (
    'Appointment Appointments Bail Benefit Benefits Court Council Deadline Housing Jobcentre Parole Payment ' +
    'Prison Probation Reporting School Universal Work Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
)

/**
 * Names with a title before them: "Mr Khan", "mrs o'neill", "Dr A. Patel". A single letter is nobody's name
 * ("Mr X"), nor is a word in capitals ("Miss UC"). Source of the titles: GOV.UK Design System, "Names".
 */
export function namesWithTitle(text: string): readonly Stretch[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const { title = '', name = '' } = match.groups ?? {}
    if (!isName(title, name)) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function isName(title: string, name: string): boolean {
  if (BETWEEN.has(name.toLowerCase())) return false
  if (/^mrs?$/i.test(title)) return true
  const isCapitalised = /^\p{Lu}[\p{Lu}'’-]*\p{Ll}/u.test(name)
  return isCapitalised && !(title === 'Miss' && MISSED.has(name))
}
