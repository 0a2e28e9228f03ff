import { bringTogether } from '../../commands/tables/bringTogether'
import { useRunUndoably, useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { tellUndoably } from '../../ui/tellUndoably'
import * as words from '../../words/compiled/messages.js'
import { AlikePart } from './AlikePart'
import { ClashPart } from './ClashPart'
import { ComesIn } from './ComesIn'
import { GonePart } from './GonePart'
import { MatchPart } from './MatchPart'
import styles from './Tables.module.css'
import type { TableFileRead } from './useArrivals'
import { useTableFile } from './useTableFile'

const SINCE = {
  'handed-out': words.tablesSinceHandedOut,
  'taken-in': words.tablesSinceTakenIn,
} as const

export interface TableFileProps {
  readonly file: TableFileRead
  /** Brought in, or passed over. */
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One table's file beside the session: what comes in, what to choose, and the one button that does it. */
export function TableFile({ file, onDone, onClose }: TableFileProps) {
  const state = useTableFile(file.theirs, file.arrival)
  const run = useRunUndoably()
  const readOnly = useSession((store) => store.readOnly)
  const { comparison, outcome } = state
  const { since, name } = comparison.base

  function bringIn(): void {
    const undo = run(bringTogether(state.bringing))
    onDone()
    if (undo !== null) tellUndoably(words.tablesDone({ name }), undo)
  }
  return (
    <Dialog
      title={words.tablesFile({ name })}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <p className={styles['sum']}>
            {words.tablesSum({
              fresh: comparison.fresh.length - outcome.fallen.length,
              changed: comparison.taken.length,
              clashes: comparison.clashes.length,
              fallen:
                outcome.fallen.length + comparison.gone.filter(({ choice }) => choice === 'leave').length,
            })}
          </p>
          <Button onPress={onDone}>{words.tablesSkip()}</Button>
          <Button variant="primary" isDisabled={readOnly} onPress={bringIn}>
            {words.tablesBringIn()}
          </Button>
        </>
      }
    >
      <div className={styles['page']}>
        <p className={styles['soft']}>{since === null ? words.tablesSinceNothing() : SINCE[since]()}</p>
        {file.mended > 0 && <Notice kind="plain">{words.tablesMended({ count: file.mended })}</Notice>}
        <MatchPart {...state} />
        <AlikePart {...state} />
        <ClashPart {...state} />
        <GonePart {...state} />
        <ComesIn {...state} />
      </div>
    </Dialog>
  )
}
