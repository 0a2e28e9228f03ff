import { LampCeiling } from 'lucide-react'
import { achievedSteps } from '../../analysis/achieved'
import { sinceMeeting } from '../../analysis/sinceMeeting'
import type { Meeting } from '../../model/session'
import { find } from '../../model/table'
import { useActs, useOpenSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { actionTitle } from '../../words/actionTitle'
import * as words from '../../words/compiled/messages.js'
import { dayInWords } from '../../words/dayInWords'
import { nameOfActionStatus } from '../../words/names'
import styles from './Meetings.module.css'
import { lineInWords } from './meetingWords'

const TICK = 'M2.5 8.5 6 12.5 13.5 3.5'

/** What moved between the meeting before and this one, from the dated lines of the logs. */
export function MovedPart({ meeting }: { readonly meeting: Meeting }) {
  const session = useOpenSession((open) => open)
  const { after, moved, achieved } = sinceMeeting(session, meeting)
  return (
    <section className={styles['part']} aria-labelledby="moved-title">
      <h3 id="moved-title" className={styles['subtitle']}>
        {after === null ? words.meetingsMovedFirst() : words.meetingsMoved({ day: dayInWords(after) })}
      </h3>
      {moved.length === 0 && <p className={styles['soft']}>{words.meetingsMovedNone()}</p>}
      <ul className={styles['rows']}>
        {moved.map(({ action, from, to, lines }) => (
          <li key={action.id} className={styles['row']}>
            <p className={styles['name']}>
              <strong dir="auto">{actionTitle(action)}</strong>
              <span>
                {from === to
                  ? words.meetingsStays({ status: nameOfActionStatus(to) })
                  : words.meetingsFromTo({ from: nameOfActionStatus(from), to: nameOfActionStatus(to) })}
              </span>
              {achieved.includes(action) && (
                <Chip symbol={TICK} colour="var(--good)" label={words.meetingsAchieved()} />
              )}
            </p>
            <ul className={styles['lines']}>
              {lines.map((line, place) => (
                // A log has no ids and only grows.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={place} dir="auto">
                  {lineInWords(line)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ShowAchieved />
    </section>
  )
}

/** Leads to the wall with the steps lit whose change is achieved. */
function ShowAchieved() {
  const store = useSessionStore()
  const acts = useActs()
  const steps = useOpenSession(achievedSteps)
  if (steps.size === 0) return null

  function show(): void {
    const { session, setView, view } = store.getState()
    const [first] = steps.keys()
    const map = find(session?.steps ?? [], first ?? null)?.map
    setView({
      overlay: null,
      spotlight: new Set(steps.keys()),
      ...(map !== undefined && { map }),
      ...(first !== undefined && { reveal: { id: first, serial: (view.reveal?.serial ?? 0) + 1 } }),
    })
    acts.run('goToMap')
  }

  return (
    <Button icon={<LampCeiling aria-hidden />} onPress={show}>
      {words.meetingsShowOnMap()}
    </Button>
  )
}
