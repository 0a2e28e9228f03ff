import { Plus, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { meetingsInOrder } from '../../analysis/sinceMeeting'
import { safeToShare } from '../../analysis/safeToShare'
import { addMeeting } from '../../commands/addMeeting'
import { newId } from '../../model/newId'
import type { IsoDate } from '../../model/session'
import { useOpenSession, useRun, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { PrintSheet } from '../../ui/PrintSheet'
import { ScreenHead } from '../../ui/ScreenHead'
import * as words from '../../words/compiled/messages.js'
import { LogSheet } from './LogSheet'
import { MeetingPart } from './MeetingPart'
import { meetingName } from './meetingWords'
import styles from './Meetings.module.css'

export interface MeetingsProps {
  readonly today: IsoDate
  /** Where the decisions asked for are written. */
  readonly asked?: ReactNode
}

/** The session opened again at each meeting: what moved, what is decided, and how each action stands. */
export function Meetings({ today, asked }: MeetingsProps) {
  const run = useRun()
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const [chosen, setChosen] = useState<string | null>(null)
  const meetings = meetingsInOrder(session)
  const meeting = meetings.find(({ id }) => id === chosen) ?? meetings.at(-1)

  function add(): void {
    const id = newId()
    if (run(addMeeting({ id, date: today, body: meetings.at(-1)?.body ?? '' }))) setChosen(id)
  }

  const adding = (
    <Button variant="primary" icon={<Plus aria-hidden />} isDisabled={isReadOnly} onPress={add}>
      {words.meetingsAdd()}
    </Button>
  )
  return (
    <section aria-labelledby="meetings-title" className={styles['region']}>
      <ScreenHead
        id="meetings-title"
        title={words.meetingsTab()}
        beside={
          <>
            <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
              {words.meetingsPrint()}
            </Button>
            {meeting !== undefined && adding}
          </>
        }
      >
        <p className={styles['soft']}>{words.meetingsIntro()}</p>
      </ScreenHead>
      {meeting === undefined ? (
        <EmptyState title={words.meetingsNone()} hint={words.meetingsNoneHint()} action={adding} />
      ) : (
        <>
          {meetings.length > 1 && (
            <div className={styles['choice']}>
              <Choice
                label={words.meetingsChoose()}
                value={meeting.id}
                options={meetings.map((each) => ({ id: each.id, label: meetingName(each) }))}
                onChange={setChosen}
              />
            </div>
          )}
          <MeetingPart key={meeting.id} meeting={meeting} today={today} asked={asked} />
        </>
      )}
      <PrintSheet>{() => <LogSheet session={safeToShare(session).session} today={today} />}</PrintSheet>
    </section>
  )
}
