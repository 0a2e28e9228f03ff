import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import * as words from '../../words/compiled/messages.js'
import { MOST_FILES } from './droppedThings'
import { ImportedFile } from './ImportedFile'
import { ImportedFiles } from './ImportedFiles'
import { UnlockDialog } from './UnlockDialog'
import { useAfter } from './useAfter'
import type { Import } from './useImport'

const SLOW_MS = 300

export interface ImportDialogProps {
  readonly importing: Import
  readonly onOpen: (id: string) => void
}

/** What an import has to say: how far it is, what was mended, what was not opened and why. */
export function ImportDialog({ importing, onOpen }: ImportDialogProps) {
  const { state, stop, dismiss } = importing
  const isSlow = useAfter(state.kind === 'reading', SLOW_MS)
  if (state.kind === 'locked') return <UnlockDialog key={state.name} locked={state} />
  if (state.kind === 'reading') {
    const stopButton = <Button onPress={stop}>{words.startStop()}</Button>
    return (
      <Dialog title={words.startImport()} isOpen={isSlow} onClose={stop} actions={stopButton}>
        <Progress label={words.startImporting({ name: state.name })} done={state.done / state.of} />
      </Dialog>
    )
  }
  const close = (
    <Button variant="primary" onPress={dismiss}>
      {words.startClose()}
    </Button>
  )
  if (state.kind === 'too-many') {
    return (
      <Dialog title={words.startTooManyTitle()} isOpen onClose={dismiss} actions={close}>
        <p>{words.startTooMany({ count: state.count, most: MOST_FILES })}</p>
      </Dialog>
    )
  }
  if (state.kind === 'none') return null
  const [only, ...others] = state.all
  if (only === undefined || others.length > 0) {
    return <ImportedFiles all={state.all} onClose={dismiss} close={close} />
  }
  return (
    <ImportedFile
      imported={only}
      onClose={dismiss}
      close={close}
      onOpen={(id) => {
        dismiss()
        onOpen(id)
      }}
    />
  )
}
