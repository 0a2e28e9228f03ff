import { BadgeCheck, Plus, Printer } from 'lucide-react'
import { useState } from 'react'
import { involvement } from '../../analysis/involvement'
import { safeToShare } from '../../analysis/safeToShare'
import { addAttendance } from '../../commands/addAttendance'
import { newId } from '../../model/newId'
import type { IsoDate } from '../../model/session'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { PrintSheet } from '../../ui/PrintSheet'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import { AttendanceLine } from './AttendanceLine'
import { HeldTable } from './HeldTable'
import { MeetingsSince } from './MeetingsSince'
import styles from './Partners.module.css'
import { RecordSheet } from './RecordSheet'

/** Who was involved, by group and when, from set-up to sign-off: evidence for a duty to involve. */
export function InvolvementRecord({ today }: { readonly today: IsoDate }) {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [isSafe, setIsSafe] = useState(true)
  const { occasions } = involvement(session)
  const { smallestGroup, screenSmallestGroup } = session.about

  /** The next line begins as the last one was: the same occasion, another group. */
  function add(): void {
    const last = session.attendance.at(-1)
    const { occasion, date } = last ?? { occasion: '', date: today }
    store.getState().run(addAttendance({ id: newId(), occasion, date, group: 'service-user', count: 1 }))
  }

  /** The sign-off is an occasion as others are, with its own date. */
  function signOff(): void {
    const occasion = words.partnersSignOff()
    store
      .getState()
      .run(addAttendance({ id: newId(), occasion, date: today, group: 'service-user', count: 1 }))
  }

  return (
    <div className={styles['record']}>
      <p className={styles['soft']}>{words.partnersRecordHint()}</p>
      <section className={styles['part']}>
        <h3 className={styles['subtitle']}>{words.partnersOccasions()}</h3>
        {occasions.length === 0 && <p className={styles['soft']}>{words.partnersOccasionsNone()}</p>}
        <ul aria-label={words.partnersOccasions()} className={styles['lines']}>
          {occasions
            .flatMap(({ lines }) => lines)
            .map((line) => (
              <AttendanceLine key={line.id} line={line} />
            ))}
        </ul>
        <div className={styles['adding']}>
          <Button icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={add}>
            {words.partnersAddOccasion()}
          </Button>
          <Button icon={<BadgeCheck aria-hidden />} isDisabled={isReadOnly} onPress={signOff}>
            {words.partnersAddSignOff()}
          </Button>
        </div>
      </section>
      <section className={styles['part']}>
        <h3 className={styles['subtitle']}>{words.partnersHeld()}</h3>
        <HeldTable session={session} least={screenSmallestGroup} small="few" />
      </section>
      <section className={styles['part']}>
        <h3 className={styles['subtitle']}>{words.partnersMeetings()}</h3>
        <MeetingsSince session={session} />
      </section>
      <div className={styles['print']}>
        <Switch label={words.partnersSafe()} isSelected={isSafe} onChange={setIsSafe} />
        <span className={styles['soft']}>{words.partnersSafeHint({ count: smallestGroup })}</span>
        <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
          {words.partnersPrint()}
        </Button>
      </div>
      <PrintSheet>
        {() => (
          <RecordSheet
            session={isSafe ? safeToShare(session).session : session}
            least={isSafe ? smallestGroup : 0}
            today={today}
          />
        )}
      </PrintSheet>
    </div>
  )
}
