import type { ReactElement } from 'react'
import { Dialog } from '../../ui/Dialog'
import * as words from '../../words/compiled/messages.js'
import styles from './Import.module.css'
import type { Imported } from './importFiles'
import { importSentence } from './importSentence'

export interface ImportedFilesProps {
  readonly all: readonly Imported[]
  readonly onClose: () => void
  readonly close: ReactElement
}

/** What became of each of several files. */
export function ImportedFiles({ all, onClose, close }: ImportedFilesProps) {
  const count = all.filter((each) => each.kind === 'imported').length
  return (
    <Dialog
      title={count === 0 ? words.startImportedNone() : words.startImportedTitle({ count, files: all.length })}
      isOpen
      onClose={onClose}
      actions={close}
      size="large"
    >
      <ul className={styles['files']}>
        {all.map((each, place) => (
          // Two files may have one name, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <span className={styles['fileName']} dir="auto">
              {each.name}
            </span>
            <span dir="auto">{importSentence(each)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
