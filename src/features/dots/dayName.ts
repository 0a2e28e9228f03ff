import type { PeopleCounted } from '../../analysis/countedPeople'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'

/** What an occasion is called, with its day where that is known. */
export function dayName({ occasion, date }: Pick<PeopleCounted, 'occasion' | 'date'>): string {
  const name = occasion === '' ? words.dotsOccasionless() : occasion
  if (date === null) return name
  const day = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium', timeZone: 'UTC' })
  return `${name}, ${day.format(new Date(date))}`
}
