import type { LogLine, Meeting } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfActionStatus } from '../../words/names'

/** A meeting by its day and body. */
export function meetingName({ date, body }: Pick<Meeting, 'date' | 'body'>): string {
  return words.meetingsName({
    day: date === null ? words.meetingsUndated() : dayInWords(date),
    body: body.trim() || words.meetingsBodyUnnamed(),
  })
}

/** A line of a log, by its day. */
export function lineInWords({ date, status, text }: LogLine): string {
  const day = date === null ? words.meetingsUndated() : dayInWords(date)
  const name = nameOfActionStatus(status)
  return text.trim() === ''
    ? words.meetingsLineMute({ day, status: name })
    : words.meetingsLine({ day, status: name, text: text.trim() })
}
