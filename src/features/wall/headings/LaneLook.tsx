import { editLane } from '../../../commands/editLane'
import { COLOURS, SECTORS } from '../../../model/kinds'
import type { LaneId } from '../../../model/session'
import { find } from '../../../model/table'
import { useOpenSession, useSessionStore } from '../../../store/useSession'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import * as words from '../../../words/compiled/messages.js'
import { nameOfColour, nameOfSector } from '../../../words/names'
import styles from './LaneLook.module.css'

/** Whose lane it is, and the colour of its post-its. */
export function LaneLook({
  lane: id,
  onClose,
}: {
  readonly lane: LaneId | null
  readonly onClose: () => void
}) {
  const store = useSessionStore()
  const lane = useOpenSession((session) => find(session.lanes, id))
  return (
    <Dialog title={lane?.name ?? ''} isOpen={lane !== undefined} onClose={onClose}>
      {lane !== undefined && (
        <div className={styles['look']}>
          <Choice
            label={words.wallColour()}
            value={lane.colour}
            options={COLOURS.map((colour) => ({
              id: colour,
              label: nameOfColour(colour),
              icon: <span aria-hidden className={styles['swatch']} data-colour={colour} />,
            }))}
            onChange={(colour) => store.getState().run(editLane(lane.id, { colour }))}
          />
          <Choice
            label={words.wallSector()}
            value={lane.sector}
            options={SECTORS.map((sector) => ({ id: sector, label: nameOfSector(sector) }))}
            onChange={(sector) => store.getState().run(editLane(lane.id, { sector }))}
          />
        </div>
      )}
    </Dialog>
  )
}
