import type { JourneyMap, Step } from '../../model/session'
import * as words from '../../words/compiled/messages.js'

/** A map's name, or what it is where it has none. */
export function nameOfMap({ kind, name }: JourneyMap): string {
  if (name.trim() !== '') return name
  return kind === 'as-is' ? words.newWayOfNow() : words.newWayUnnamed()
}

/** What a step says, or that it says nothing. */
export function nameOfStep(step: Pick<Step, 'text'> | undefined): string {
  const text = step?.text.trim() ?? ''
  return text === '' ? words.newWayWordless() : text
}
