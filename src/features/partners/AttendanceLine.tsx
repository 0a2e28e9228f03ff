import { Trash2 } from 'lucide-react'
import { deleteAttendance } from '../../commands/deleteAttendance'
import { type AttendanceFields, editAttendance } from '../../commands/editAttendance'
import { sortedLanes } from '../../model/order'
import type { Attendance } from '../../model/session'
import { useOpenSession, useRun, useRunUndoably, useSession } from '../../store/useSession'
import { Choice } from '../../ui/Choice'
import { DayField } from '../../ui/DayField'
import { IconButton } from '../../ui/IconButton'
import { LiveText } from '../../ui/LiveText'
import { NumberField } from '../../ui/NumberField'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { groupOptions } from './partnerRows'
import styles from './Partners.module.css'

/** Stands for no lane in the choice, where an id must be. */
const NO_LANE = ''

/** How many of a group came on one occasion: counts, never names. */
export function AttendanceLine({ line }: { readonly line: Attendance }) {
  const run = useRun()
  const runUndoably = useRunUndoably()
  const lanes = useOpenSession(sortedLanes)
  const isDisabled = useSession(({ readOnly }) => readOnly)
  const { id, occasion, group } = line
  const set = (fields: AttendanceFields): boolean => run(editAttendance(id, fields))
  const type = (fields: AttendanceFields): boolean =>
    run(editAttendance(id, fields), { coalesce: `${id} ${Object.keys(fields).join()}` })

  function remove(): void {
    const undo = runUndoably(deleteAttendance([id]))
    if (undo !== null) tellUndoably(words.partnersLineDeleted(), undo)
  }

  return (
    <li className={styles['line']}>
      <LiveText
        label={words.partnersOccasion()}
        value={occasion}
        onType={(text) => type({ occasion: text })}
        isReadOnly={isDisabled}
      />
      <DayField
        label={words.partnersDate()}
        value={line.date}
        onChange={(date) => type({ date })}
        isReadOnly={isDisabled}
      />
      <Choice
        label={words.partnersGroup()}
        value={group}
        options={groupOptions()}
        onChange={(next) => set({ group: next as Attendance['group'] })}
        isDisabled={isDisabled}
      />
      <Choice
        label={words.partnersLane()}
        value={line.lane ?? NO_LANE}
        options={[
          { id: NO_LANE, label: words.partnersNoLane() },
          ...lanes.map((lane) => ({ id: lane.id, label: lane.name })),
        ]}
        onChange={(lane) => set({ lane: lane === NO_LANE ? null : lane })}
        isDisabled={isDisabled}
      />
      <NumberField
        label={words.partnersCount()}
        value={line.count}
        minValue={0}
        maxValue={9999}
        onChange={(count) => set({ count: count ?? 0 })}
        isDisabled={isDisabled}
      />
      <IconButton
        label={words.partnersDeleteLine({
          group: nameOfGroup(group),
          occasion: occasion.trim() || words.partnersOccasionUnnamed(),
        })}
        icon={<Trash2 aria-hidden />}
        isDisabled={isDisabled}
        onPress={remove}
      />
    </li>
  )
}
