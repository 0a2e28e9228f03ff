import { getLocale } from './compiled/runtime.js'

/** How dates, times and numbers are written in the language of the words: English ones the British way. */
export function formatLocale(): string {
  return getLocale() === 'en' ? 'en-GB' : getLocale()
}
