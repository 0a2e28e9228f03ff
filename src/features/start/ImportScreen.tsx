import { FileDown } from 'lucide-react'
import { late } from '../../ui/late'
import { useEver } from '../../ui/useEver'
import * as words from '../../words/compiled/messages.js'
import styles from './Import.module.css'
import type { Import } from './useImport'
import { useWindowDrop } from './useWindowDrop'

const ImportDialog = late(async () => (await import('./ImportDialog')).ImportDialog)

export interface ImportScreenProps {
  readonly importing: Import
  /** Goes to a session that has arrived. */
  readonly onOpen: (id: string) => void
}

/** What is seen of an import, wherever it was begun. Takes whatever is dropped on the window. */
export function ImportScreen({ importing, onOpen }: ImportScreenProps) {
  const isOver = useWindowDrop(importing.take)
  const hasSpoken = useEver(importing.state.kind !== 'none')
  return (
    <>
      {isOver && (
        <div className={styles['over']} aria-hidden>
          <FileDown size={64} />
          <p className={styles['overTitle']}>{words.startDropHere()}</p>
          <p>{words.startDropNote()}</p>
        </div>
      )}
      {hasSpoken && <ImportDialog importing={importing} onOpen={onOpen} />}
    </>
  )
}
