import { healthOf } from '../../analysis/actions'
import { meetingsInOrder } from '../../analysis/sinceMeeting'
import type { Action, IsoDate, Session } from '../../model/session'
import { find, findAll } from '../../model/table'
import { HealthChip } from '../../ui/HealthChip'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { meaningOfHealth } from '../../words/health'
import { nameOfActionStatus, nameOfFindingKind, nameOfTier } from '../../words/names'
import { lineInWords, meetingName } from './meetingWords'

export interface LogSheetProps {
  /** As it may be printed. */
  readonly session: Session
  readonly today: IsoDate
}

/** The action log on paper: every action with how it stands and its lines, then what the meetings decided. */
export function LogSheet({ session, today }: LogSheetProps) {
  const { about, actions } = session
  return (
    <>
      <h1>{words.meetingsPrintTitle()}</h1>
      <p>
        {[about.title, about.place, words.meetingsPrintedOn({ day: dayInWords(today) })]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      {about.banner !== '' && <p>{about.banner}</p>}
      {actions.length === 0 ? (
        <p>{words.meetingsPrintNone()}</p>
      ) : (
        <table aria-label={words.meetingsPrintTitle()}>
          <thead>
            <tr>
              {[
                words.meetingsPrintAction(),
                words.meetingsPrintLead(),
                words.meetingsPrintDue(),
                words.meetingsPrintStatus(),
                words.meetingsPrintTier(),
                words.meetingsPrintBenefit(),
                words.meetingsPrintLog(),
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <PrintedAction key={action.id} session={session} action={action} today={today} />
            ))}
          </tbody>
        </table>
      )}
      <h2>{words.meetingsPrintMeanings()}</h2>
      <ul>
        {(['green', 'amber', 'red'] as const).map((health) => (
          <li key={health}>
            <HealthChip health={health} look="outline" /> {meaningOfHealth(health)}
          </li>
        ))}
      </ul>
      <PrintedMeetings session={session} />
    </>
  )
}

interface PrintedActionProps extends LogSheetProps {
  readonly action: Action
}

function PrintedAction({ session, action, today }: PrintedActionProps) {
  const { due, tier, role, benefit, measure, status, log, achievedOn } = action
  const health = healthOf(action, today)
  const lead = find(session.lanes, action.lead)?.name ?? ''
  const answers = findAll(session.findings, action.answers)
  return (
    <tr>
      <th scope="row">
        {actionTitle(action)}
        {answers.length > 0 && (
          <ul aria-label={words.meetingsPrintAnswers()}>
            {answers.map(({ id, kind, text }) => (
              <li key={id}>
                {[nameOfFindingKind(kind), text.trim()].filter((part) => part !== '').join(': ')}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td>{[lead, role.trim()].filter((part) => part !== '').join(', ')}</td>
      <td>{due === null ? '' : dayInWords(due)}</td>
      <td>
        {nameOfActionStatus(status)} {health !== null && <HealthChip health={health} look="outline" />}
      </td>
      <td>{tier === null ? '' : nameOfTier(tier)}</td>
      <td>{[benefit.trim(), measure.trim()].filter((part) => part !== '').join(' · ')}</td>
      <td>
        <ul>
          {log.map((line, place) => (
            // A log has no ids, and is printed as it stands.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>{lineInWords(line)}</li>
          ))}
          {achievedOn !== null && <li>{words.meetingsAchievedOn({ day: dayInWords(achievedOn) })}</li>}
        </ul>
      </td>
    </tr>
  )
}

function PrintedMeetings({ session }: { readonly session: Session }) {
  const meetings = meetingsInOrder(session)
  if (meetings.length === 0) return null
  return (
    <>
      <h2>{words.meetingsPrintMeetings()}</h2>
      {meetings.map((meeting) => (
        <div key={meeting.id}>
          <h3>{meetingName(meeting)}</h3>
          {meeting.decisions.length === 0 ? (
            <p>{words.meetingsPrintNoDecision()}</p>
          ) : (
            <ul>
              {meeting.decisions.map(({ text, answers }, place) => (
                // Decisions have no ids, and are printed as they stand.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={place}>
                  {text}
                  {answers.length > 0 &&
                    ` (${findAll(session.actions, answers).map(actionTitle).join('; ')})`}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  )
}
