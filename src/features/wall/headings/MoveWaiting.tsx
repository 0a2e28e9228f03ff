import { useOpenSession } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import * as words from '../../../words/compiled/messages.js'
import { BAND_ACTS, type BandKind } from './bandActs'
import styles from './Headings.module.css'
import type { DeletedBand } from './useDeletedBand'

export interface MoveWaitingProps {
  readonly kind: BandKind
  readonly deleted: DeletedBand
}

/** Asks where the steps of a deleted lane or stage shall go. */
export function MoveWaiting({ kind, deleted }: MoveWaitingProps) {
  const places = useOpenSession((session) => BAND_ACTS[kind].ordered(session))
  return (
    <Dialog
      title={words.wallMoveThemTitle({ count: deleted.waiting?.length ?? 0 })}
      isOpen={deleted.waiting !== null}
      onClose={deleted.leave}
    >
      <ul className={styles['places']}>
        {places.map(({ id, name }) => (
          <li key={id}>
            <Button onPress={() => deleted.moveTo(id)}>{name}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
