import type { ReactElement } from 'react'
import type { Trouble } from '../../model/gate/trouble'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import { sentenceOf } from '../../words/troubles'
import styles from './Import.module.css'
import type { Imported } from './importFiles'
import { importSentence } from './importSentence'

/** As many as a person may want to read; a file with thousands says how many there are. */
const MOST_SHOWN = 100

/** What was mended, a sentence each. */
function Mended({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const more = troubles.length - MOST_SHOWN
  return (
    <>
      <p>{words.startMended({ count: troubles.length })}</p>
      <ul className={styles['mended']}>
        {troubles.slice(0, MOST_SHOWN).map((trouble, place) => (
          // The same may be mended twice in one place, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} dir="auto">
            {sentenceOf(trouble)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.startMendedMore({ count: more })}</p>}
    </>
  )
}

export interface ImportedFileProps {
  readonly imported: Imported
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
  readonly close: ReactElement
}

/** What became of the only file that was imported. */
export function ImportedFile({ imported, onClose, onOpen, close }: ImportedFileProps) {
  if (imported.kind !== 'imported') {
    return (
      <Dialog title={words.startRefusedTitle()} isOpen onClose={onClose} actions={close}>
        <p className={styles['fileName']} dir="auto">
          {imported.name}
        </p>
        <p dir="auto">{importSentence(imported)}</p>
        <p className={styles['quiet']}>{words.startNothingLost()}</p>
      </Dialog>
    )
  }
  const open = (
    <Button variant="primary" onPress={() => onOpen(imported.id)}>
      {words.startOpenImported()}
    </Button>
  )
  return (
    <Dialog title={words.startMendedTitle()} isOpen onClose={onClose} actions={open} size="large">
      <p className={styles['fileName']} dir="auto">
        {imported.name}
      </p>
      <Mended troubles={imported.mended} />
    </Dialog>
  )
}
