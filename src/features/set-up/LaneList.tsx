import { addLane } from '../../commands/addLane'
import { deleteLane } from '../../commands/deleteLane'
import { editLane } from '../../commands/editLane'
import { moveLane } from '../../commands/moveLane'
import { COLOURS, SECTORS } from '../../model/kinds'
import { newId } from '../../model/newId'
import { sortedLanes } from '../../model/order'
import type { Lane } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { Choice } from '../../ui/Choice'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { nameOfColour, nameOfSector } from '../../words/names'
import { AddByName } from './AddByName'
import styles from './LaneList.module.css'
import { MoveWaiting } from './MoveWaiting'
import { OrderedRows } from './OrderedRows'
import { Sheet } from './Sheet'
import { Swatch } from './Swatch'
import { useDeletion } from './useDeletion'

const SECTOR_OPTIONS = SECTORS.map((id) => ({ id, label: nameOfSector(id) }))
const COLOUR_OPTIONS = COLOURS.map((id) => ({
  id,
  label: nameOfColour(id),
  icon: <Swatch colour={id} />,
}))

const nameOf = (lane: Lane): string => lane.name.trim() || words.setUpLaneUnnamed()

/** The lanes, from the first down: name, sector, colour, order. */
export function LaneList() {
  const store = useSessionStore()
  const lanes = useOpenSession(sortedLanes)
  const { waiting, tellDeleted, moveTo, leaveWaiting } = useDeletion('lane')
  function remove(lane: Lane): void {
    const before = store.getState().session
    if (before !== null && store.getState().run(deleteLane(lane.id)))
      tellDeleted(nameOf(lane), lane.id, before)
  }
  return (
    <Sheet title={words.setUpLanes()} hint={words.setUpLanesHint()}>
      <OrderedRows
        label={words.setUpLanes()}
        rows={lanes}
        nameOf={nameOf}
        onMove={(id, before) => store.getState().run(moveLane(id, before))}
        onDelete={remove}
      >
        {(lane) => <LaneFields lane={lane} />}
      </OrderedRows>
      <AddByName
        label={words.setUpNewLane()}
        placeholder={words.setUpNewLaneHint()}
        add={words.setUpAddLane()}
        onAdd={(name) => store.getState().run(addLane({ id: newId(), name }))}
      />
      <MoveWaiting
        waiting={waiting}
        places={lanes.map((lane) => ({ id: lane.id, name: nameOf(lane), colour: lane.colour }))}
        onMove={moveTo}
        onLeave={leaveWaiting}
      />
    </Sheet>
  )
}

function LaneFields({ lane }: { readonly lane: Lane }) {
  const store = useSessionStore()
  const { id } = lane
  return (
    <>
      <div className={styles['name']}>
        <TextField
          label={words.setUpName()}
          hideLabel
          value={lane.name}
          onChange={(name) => store.getState().run(editLane(id, { name }), { coalesce: `lane.${id}.name` })}
        />
      </div>
      <div className={styles['sector']}>
        <Choice
          label={words.setUpSector()}
          hideLabel
          value={lane.sector}
          options={SECTOR_OPTIONS}
          onChange={(sector) => store.getState().run(editLane(id, { sector }))}
        />
      </div>
      <div className={styles['colour']}>
        <Choice
          label={words.setUpColour()}
          hideLabel
          value={lane.colour}
          options={COLOUR_OPTIONS}
          onChange={(colour) => store.getState().run(editLane(id, { colour }))}
        />
      </div>
    </>
  )
}
