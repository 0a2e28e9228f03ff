import { formatLocale } from '../../words/formatLocale'

/** When a snapshot was taken: its day and its time to the minute. */
export function takenInWords(takenAt: number): string {
  const format = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium', timeStyle: 'short' })
  return format.format(takenAt)
}
