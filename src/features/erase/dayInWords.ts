import type { IsoDate } from '../../model/session'
import { formatLocale } from '../../words/formatLocale'

/** A calendar day as people write it. */
export function dayInWords(day: IsoDate): string {
  const format = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
