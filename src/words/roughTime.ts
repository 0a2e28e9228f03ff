import type { Range } from '../model/session'
import * as words from './compiled/messages.js'

type InWords = (amount: { count: number }) => string

/** Units by the clock, the longest first, with the minutes in each. */
const UNITS: readonly { readonly minutes: number; readonly inWords: InWords }[] = [
  { minutes: 10_080, inWords: words.stepPanelWeeks },
  { minutes: 1440, inWords: words.stepPanelDays },
  { minutes: 60, inWords: words.stepPanelHours },
  { minutes: 1, inWords: words.stepPanelMinutes },
]

const MINUTES = { minutes: 1, inWords: words.stepPanelMinutes }

/** One place after the point below ten, none above: a sum of ranges is never exact. */
const rounded = (amount: number): number => (amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))

/** A sum of minutes in words, in the longest unit of which its high end holds two: "4 to 5.5 hours". */
export function roughTime({ low, high }: Range): string {
  const { minutes, inWords } = UNITS.find((unit) => high >= 2 * unit.minutes) ?? MINUTES
  const [least, most] = [rounded(low / minutes), rounded(high / minutes)]
  const whole = inWords({ count: most })
  return least === most ? whole : words.numbersFromTo({ low: least, high: whole })
}
