import { formatLocale } from './formatLocale'

/** A moment: its day and its time to the minute. */
export function momentInWords(at: number): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
