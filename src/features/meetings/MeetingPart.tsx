import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { deleteMeetings } from '../../commands/deleteMeetings'
import { editMeeting } from '../../commands/editMeeting'
import type { IsoDate, Meeting } from '../../model/session'
import { useRun, useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { LiveText } from '../../ui/LiveText'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { ActionLines } from './ActionLines'
import { Decisions } from './Decisions'
import styles from './Meetings.module.css'
import { MovedPart } from './MovedPart'

export interface MeetingPartProps {
  readonly meeting: Meeting
  readonly today: IsoDate
  readonly asked: ReactNode
}

/** One meeting: when and of whom, what moved since the one before, the actions, and what is decided. */
export function MeetingPart({ meeting, today, asked }: MeetingPartProps) {
  const run = useRun()
  const runUndoably = useRunUndoably()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const { id, date, body } = meeting

  function remove(): void {
    const undo = runUndoably(deleteMeetings([id]))
    if (undo !== null) tellUndoably(words.meetingsDeleted(), undo)
  }

  return (
    <div className={styles['meeting']}>
      <div className={styles['fields']}>
        <DayField
          label={words.meetingsDate()}
          value={date}
          onChange={(day) => run(editMeeting(id, { date: day }), { coalesce: `${id} date` })}
          isReadOnly={isReadOnly}
        />
        <LiveText
          label={words.meetingsBody()}
          description={words.meetingsBodyHelp()}
          value={body}
          onType={(text) => run(editMeeting(id, { body: text }), { coalesce: `${id} body` })}
          isReadOnly={isReadOnly}
        />
        <Button variant="danger" icon={<Trash2 aria-hidden />} isDisabled={isReadOnly} onPress={remove}>
          {words.meetingsDelete()}
        </Button>
      </div>
      <MovedPart meeting={meeting} />
      <ActionLines date={date ?? today} today={today} />
      <Decisions meeting={meeting} asked={asked} />
    </div>
  )
}
