import type { Colour } from '../../model/kinds'
import type { StepId } from '../../model/session'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import styles from './MoveWaiting.module.css'
import { Swatch } from './Swatch'

export interface MoveWaitingProps {
  /** The steps to be moved; null: nobody asked. */
  readonly waiting: readonly StepId[] | null
  /** Where they can go. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly colour?: Colour }[]
  readonly onMove: (id: string, name: string) => void
  readonly onLeave: () => void
}

/** Asks where the steps of a deleted lane or stage shall go. */
export function MoveWaiting({ waiting, places, onMove, onLeave }: MoveWaitingProps) {
  return (
    <Dialog
      title={words.setUpMoveThemTitle({ count: waiting?.length ?? 0 })}
      isOpen={waiting !== null}
      onClose={onLeave}
    >
      <ul className={styles['places']}>
        {places.map(({ id, name, colour }) => (
          <li key={id}>
            <Button
              icon={colour === undefined ? undefined : <Swatch colour={colour} />}
              onPress={() => onMove(id, name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
