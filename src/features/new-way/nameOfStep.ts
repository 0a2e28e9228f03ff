import type { Step } from '../../model/session'
import * as words from '../../words/compiled/messages.js'

/** What a step says, or that it says nothing. */
export function nameOfStep(step: Pick<Step, 'text'> | undefined): string {
  const text = step?.text.trim() ?? ''
  return text === '' ? words.newWayWordless() : text
}
