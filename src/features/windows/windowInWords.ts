import type { WindowName } from '../../storage/windowChannel'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'

const MINUTE_MS = 60_000

function clock(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLocale(), options).format(at)
}

/** What a window is called: by when it was opened, to the second where this one was opened in the same minute. */
export function windowInWords(writer: WindowName | 'unknown', me: WindowName): string {
  if (writer === 'unknown') return words.windowsAnother()
  const alike = Math.floor(writer.openedAt / MINUTE_MS) === Math.floor(me.openedAt / MINUTE_MS)
  const time = clock(writer.openedAt, { timeStyle: alike ? 'medium' : 'short' })
  return words.windowsOpenedAt({ time })
}
