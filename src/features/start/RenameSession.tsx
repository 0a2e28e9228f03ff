import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import * as words from '../../words/compiled/messages.js'

export interface RenameSessionProps {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onClose: () => void
}

/** Asks for a session's new title. Enter renames. */
export function RenameSession({ title, onRename, onClose }: RenameSessionProps) {
  const [typed, setTyped] = useState(title)
  const rename = (): void => {
    onClose()
    if (typed.trim() !== title) onRename(typed.trim())
  }
  return (
    <Dialog
      title={words.startRenameTitle()}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.startCancel()}</Button>
          <Button variant="primary" onPress={rename}>
            {words.startRenameDo()}
          </Button>
        </>
      }
    >
      <TextField
        label={words.startTitleField()}
        value={typed}
        onChange={setTyped}
        onSubmit={rename}
        // The dialog was asked for to write here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
    </Dialog>
  )
}
