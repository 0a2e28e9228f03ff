import { formatLocale } from './formatLocale'

/** A calendar day (`2010-01-15`) as people write it. */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
