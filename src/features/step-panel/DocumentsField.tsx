import { FileText, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Step } from '../../model/session'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'
import styles from './StepPanel.module.css'
import { useStepEdit } from './useStepEdit'

/** What the citizen is asked for at this step, one document a line. */
export function DocumentsField({ step }: { readonly step: Step }) {
  const { set, isReadOnly } = useStepEdit(step.id)
  const [typed, setTyped] = useState('')
  const { documents } = step
  function add(): void {
    const name = typed.trim()
    if (name === '') return
    set({ documents: [...documents, name] })
    setTyped('')
  }
  return (
    <div className={styles['documents']}>
      {documents.length > 0 && (
        <ul aria-label={words.stepPanelDocuments()} className={styles['rows']}>
          {documents.map((name, place) => (
            // The same document may be asked for twice, so its place is part of what it is.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${place} ${name}`} className={styles['row']}>
              <FileText aria-hidden size={18} />
              <span dir="auto" className={styles['rowText']}>
                {name}
              </span>
              <IconButton
                label={words.stepPanelRemoveDocument({ name })}
                icon={<X aria-hidden />}
                isDisabled={isReadOnly}
                onPress={() => set({ documents: documents.filter((_, each) => each !== place) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['add']}>
        <TextField
          label={words.stepPanelDocuments()}
          description={words.stepPanelDocumentsHelp()}
          value={typed}
          onChange={setTyped}
          onSubmit={add}
          maxLength={200}
          isReadOnly={isReadOnly}
        />
        <Button icon={<Plus aria-hidden />} onPress={add} isDisabled={isReadOnly || typed.trim() === ''}>
          {words.stepPanelAddDocument()}
        </Button>
      </div>
    </div>
  )
}
