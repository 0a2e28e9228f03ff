import { birthDates } from './birthDates'
import { namesWithTitle } from './namesWithTitle'
import { postcodes } from './postcodes'
import { emails, insuranceNumbers, nhsNumbers, phoneNumbers, prisonNumbers } from './privateNumbers'

/** What a stretch of text looks like. */
export type PrivateKind =
  'email' | 'national-insurance' | 'prison' | 'phone' | 'nhs' | 'birth-date' | 'postcode' | 'name'

/** A stretch of text, in code units: `text.slice(start, end)`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that looks like something of a person's. */
export interface PrivateWord extends Stretch {
  readonly kind: PrivateKind
}

/** Who looks for what, the surest first: where two see the same stretch, the earlier one names it. */
const LOOKS: readonly (readonly [kind: PrivateKind, look: (text: string) => readonly Stretch[]])[] = [
  ['email', emails],
  ['national-insurance', insuranceNumbers],
  ['prison', prisonNumbers],
  ['phone', phoneNumbers],
  ['nhs', nhsNumbers],
  ['birth-date', birthDates],
  ['postcode', postcodes],
  ['name', namesWithTitle],
]

/**
 * What in a text looks like a person's number, address or name, in the order of the text, without overlaps. Looks
 * at the form alone, so it may be wrong both ways: it is for gentle warnings. Nobody may store or log its result.
 */
export function privateWords(text: string): readonly PrivateWord[] {
  const found: PrivateWord[] = []
  for (const [kind, look] of LOOKS) {
    for (const { start, end } of look(text)) {
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ kind, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
