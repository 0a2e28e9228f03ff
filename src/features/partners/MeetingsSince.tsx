import { involvement } from '../../analysis/involvement'
import { meetingsInOrder } from '../../analysis/sinceMeeting'
import { chosenToBe } from '../../model/mapOf'
import type { Session } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import styles from './Partners.module.css'

/** The meetings at which it was taken further, and whether the new way is signed off. */
export function MeetingsSince({ session }: { readonly session: Session }) {
  const map = chosenToBe(session)
  const meetings = meetingsInOrder(session)
  const signedOff = involvement(session).occasions.filter(isSignOff)
  return (
    <>
      {meetings.length === 0 && <p className={styles['soft']}>{words.partnersMeetingsNone()}</p>}
      <ul className={styles['meetings']}>
        {meetings.map(({ id, date, body, decisions }) => (
          <li key={id} dir="auto">
            {words.partnersMeetingLine({
              day: date === null ? words.partnersUndated() : dayInWords(date),
              body: body.trim() || words.partnersBodyUnnamed(),
            })}
            {': '}
            {words.partnersMeetingDecisions({ count: decisions.length })}
          </li>
        ))}
      </ul>
      {signedOff.map(({ date, occasion, people }) => (
        <p key={`${date} ${occasion}`}>
          {words.partnersSignedOff({
            day: date === null ? words.partnersUndated() : dayInWords(date),
            count: people,
          })}
        </p>
      ))}
      {map !== null && (
        <p>
          {map.status === 'agreed'
            ? words.partnersAgreed({ map: map.name })
            : words.partnersNotAgreed({ map: map.name })}
        </p>
      )}
    </>
  )
}

/** Known by what it is called: an occasion has no kind of its own. */
const isSignOff = ({ occasion }: { readonly occasion: string }): boolean =>
  occasion.trim().toLocaleLowerCase() === words.partnersSignOff().toLocaleLowerCase()
