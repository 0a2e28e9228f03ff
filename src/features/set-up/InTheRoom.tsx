import { Plus, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { addAttendance } from '../../commands/addAttendance'
import { deleteAttendance } from '../../commands/deleteAttendance'
import { editAttendance } from '../../commands/editAttendance'
import { GROUPS } from '../../model/kinds'
import { newId } from '../../model/newId'
import { sortedLanes } from '../../model/order'
import type { Attendance } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice, type Option } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import { NumberField } from '../../ui/NumberField'
import { useFirstClick } from '../../ui/useFirstClick'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { absentLanes } from '../../analysis/absentLanes'
import styles from './InTheRoom.module.css'
import { Sheet } from './Sheet'

const GROUP_OPTIONS = GROUPS.map((id) => ({ id, label: nameOfGroup(id) }))
/** Stands for no lane in the choice, where an id must be. */
const NO_LANE = ''

/** Who is here: counts by group and lane, never names. */
export function InTheRoom() {
  const store = useSessionStore()
  const lanes = useOpenSession(sortedLanes)
  const attendance = useOpenSession((session) => session.attendance)
  const absent = absentLanes(lanes, attendance)
  const options = useMemo(
    () => [
      { id: NO_LANE, label: words.setUpNoLane() },
      ...lanes.map(({ id, name }) => ({ id, label: name.trim() || words.setUpLaneUnnamed() })),
    ],
    [lanes],
  )
  const { counting, isFirst } = useFirstClick()
  const people = attendance.reduce((sum, { count }) => sum + count, 0)
  const add = (
    <Button
      icon={<Plus aria-hidden />}
      onPress={() => store.getState().run(addAttendance(nextCount(attendance)))}
    >
      {words.setUpAddPeople()}
    </Button>
  )
  return (
    <Sheet title={words.setUpRoom()} hint={words.setUpRoomHint()}>
      {attendance.length === 0 ? (
        <EmptyState title={words.setUpRoomEmpty()} hint={words.setUpRoomEmptyHint()} action={add} />
      ) : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only counts clicks */}
          <ul aria-label={words.setUpRoom()} className={styles['rows']} {...counting}>
            {attendance.map((row) => (
              <AttendanceRow
                key={row.id}
                row={row}
                lanes={options}
                onDelete={() => isFirst() && store.getState().run(deleteAttendance([row.id]))}
              />
            ))}
          </ul>
          <div className={styles['foot']}>
            {add}
            <p className={styles['total']}>{words.setUpPeople({ count: people })}</p>
          </div>
        </>
      )}
      {absent.length > 0 && (
        <Notice kind="warning">
          {words.setUpAbsent({
            names: absent.map(({ name }) => name.trim() || words.setUpLaneUnnamed()).join(', '),
            count: absent.length,
          })}
        </Notice>
      )}
    </Sheet>
  )
}

/** Of the first group that nobody counted yet. */
function nextCount(attendance: readonly Attendance[]) {
  const group = GROUPS.find((each) => attendance.every((row) => row.group !== each)) ?? GROUPS[0]
  return { id: newId(), group, lane: null, count: 1 }
}

interface AttendanceRowProps {
  readonly row: Attendance
  readonly lanes: readonly Option[]
  readonly onDelete: () => void
}

function AttendanceRow({ row, lanes, onDelete }: AttendanceRowProps) {
  const store = useSessionStore()
  const edit = (fields: Partial<Omit<Attendance, 'id'>>): void => {
    store.getState().run(editAttendance(row.id, fields))
  }
  const lane = lanes.find(({ id }) => id === (row.lane ?? NO_LANE))?.label ?? words.setUpNoLane()
  return (
    <li className={styles['row']}>
      <div className={styles['group']}>
        <Choice
          label={words.setUpGroup()}
          hideLabel
          value={row.group}
          options={GROUP_OPTIONS}
          onChange={(group) => edit({ group })}
        />
      </div>
      <div className={styles['lane']}>
        <Choice
          label={words.setUpLane()}
          hideLabel
          value={row.lane ?? NO_LANE}
          options={lanes}
          onChange={(id) => edit({ lane: id === NO_LANE ? null : id })}
        />
      </div>
      <NumberField
        label={words.setUpCount()}
        hideLabel
        value={row.count}
        minValue={0}
        maxValue={9999}
        onChange={(count) => edit({ count: count ?? 0 })}
      />
      <IconButton
        label={words.setUpDeleteCount({ group: nameOfGroup(row.group), lane })}
        icon={<Trash2 aria-hidden />}
        onPress={onDelete}
      />
    </li>
  )
}
