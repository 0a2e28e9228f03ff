import { addStage } from '../../commands/addStage'
import { deleteStage } from '../../commands/deleteStage'
import { editStage } from '../../commands/editStage'
import { moveStage } from '../../commands/moveStage'
import { newId } from '../../model/newId'
import { sortedStages } from '../../model/order'
import type { Stage } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import { AddByName } from './AddByName'
import styles from './LaneList.module.css'
import { MoveWaiting } from './MoveWaiting'
import { OrderedRows } from './OrderedRows'
import { Sheet } from './Sheet'
import { useDeletion } from './useDeletion'

const nameOf = (stage: Stage): string => stage.name.trim() || words.setUpStageUnnamed()

/** The stages, from the first on: name and order. */
export function StageList() {
  const store = useSessionStore()
  const stages = useOpenSession(sortedStages)
  const { waiting, tellDeleted, moveTo, leaveWaiting } = useDeletion('stage')
  function remove(stage: Stage): void {
    const before = store.getState().session
    if (before !== null && store.getState().run(deleteStage(stage.id)))
      tellDeleted(nameOf(stage), stage.id, before)
  }
  return (
    <Sheet title={words.setUpStages()} hint={words.setUpStagesHint()}>
      <OrderedRows
        label={words.setUpStages()}
        rows={stages}
        nameOf={nameOf}
        onMove={(id, before) => store.getState().run(moveStage(id, before))}
        onDelete={remove}
      >
        {(stage) => (
          <div className={styles['name']}>
            <TextField
              label={words.setUpName()}
              hideLabel
              value={stage.name}
              onChange={(name) =>
                store.getState().run(editStage(stage.id, { name }), { coalesce: `stage.${stage.id}.name` })
              }
            />
          </div>
        )}
      </OrderedRows>
      <AddByName
        label={words.setUpNewStage()}
        placeholder={words.setUpNewStageHint()}
        add={words.setUpAddStage()}
        onAdd={(name) => store.getState().run(addStage({ id: newId(), name }))}
      />
      <MoveWaiting
        waiting={waiting}
        places={stages.map((stage) => ({ id: stage.id, name: nameOf(stage) }))}
        onMove={moveTo}
        onLeave={leaveWaiting}
      />
    </Sheet>
  )
}
