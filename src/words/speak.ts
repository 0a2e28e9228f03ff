import { baseLocale, overwriteGetLocale, toLocale } from './compiled/runtime.js'

/** Sets the language of the words in a realm that cannot know it, a worker's. What is not known is the base. */
export function speak(locale: string): void {
  const known = toLocale(locale) ?? baseLocale
  overwriteGetLocale(() => known)
}
