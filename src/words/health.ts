import * as words from './compiled/messages.js'

/** How an action stands, as boards ask it: no issue, at risk, a significant issue. */
export type Health = 'green' | 'amber' | 'red'

type Names = Readonly<Record<Health, () => string>>

const NAMES: Names = {
  green: words.actionsHealthGreen,
  amber: words.actionsHealthAmber,
  red: words.actionsHealthRed,
}

const MEANINGS: Names = {
  green: words.actionsHealthGreenMeans,
  amber: words.actionsHealthAmberMeans,
  red: words.actionsHealthRedMeans,
}

/** The colour and what it stands for, in words: never colour alone. */
export function nameOfHealth(health: Health): string {
  return NAMES[health]()
}

/** The rule by which an action has it. */
export function meaningOfHealth(health: Health): string {
  return MEANINGS[health]()
}
