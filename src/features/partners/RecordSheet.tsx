import { involvement } from '../../analysis/involvement'
import type { Attendance, IsoDate, Session } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfGroup } from '../../words/names'
import { HeldTable } from './HeldTable'
import { MeetingsSince } from './MeetingsSince'

export interface RecordSheetProps {
  /** As it may be printed. */
  readonly session: Session
  /** Counts of cards of fewer are not said; 0: all are. */
  readonly least: number
  readonly today: IsoDate
}

/** The record of who was involved, on paper. */
export function RecordSheet({ session, least, today }: RecordSheetProps) {
  const { about } = session
  const { occasions } = involvement(session)
  return (
    <>
      <h1>{words.partnersRecord()}</h1>
      <p>
        {[about.title, about.place, words.partnersPrintedOn({ day: dayInWords(today) })]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      {about.banner !== '' && <p>{about.banner}</p>}
      {least > 0 && <p>{words.partnersSafeHint({ count: least })}</p>}
      <h2>{words.partnersOccasions()}</h2>
      {occasions.length === 0 && <p>{words.partnersOccasionsNone()}</p>}
      <ul>
        {occasions.map(({ occasion, date, lines }) => (
          <li key={`${date} ${occasion}`}>
            <strong>
              {[date === null ? words.partnersUndated() : dayInWords(date), occasion]
                .filter((text) => text !== '')
                .join(', ')}
            </strong>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>{lineInWords(session, line)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{words.partnersHeld()}</h2>
      <HeldTable session={session} least={least} small="fewer-than" />
      <h2>{words.partnersMeetings()}</h2>
      <MeetingsSince session={session} />
    </>
  )
}

function lineInWords(session: Session, { group, lane, count }: Attendance): string {
  const name = find(session.lanes, lane)?.name
  const who =
    name === undefined ? nameOfGroup(group) : words.partnersFrom({ group: nameOfGroup(group), lane: name })
  return `${who}: ${words.partnersPeople({ count })}`
}
