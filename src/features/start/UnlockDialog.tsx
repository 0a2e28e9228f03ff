import { LockKeyholeOpen } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Progress } from '../../ui/Progress'
import { SecretField } from '../../ui/SecretField'
import * as words from '../../words/compiled/messages.js'
import styles from './Import.module.css'
import type { ImportState } from './useImport'

type Locked = Extract<ImportState, { kind: 'locked' }>

/** Asks for the passphrase of a locked file, and then shows how far the opening is. */
export function UnlockDialog({ locked }: { readonly locked: Locked }) {
  const { name, before, done, answer, stop } = locked
  const [typed, setTyped] = useState('')
  const open = (): void => {
    if (typed !== '' && done === null) answer(typed)
  }
  const actions =
    done === null ? (
      <>
        <Button onPress={stop}>{words.startCancel()}</Button>
        <Button
          variant="primary"
          icon={<LockKeyholeOpen aria-hidden />}
          isDisabled={typed === ''}
          onPress={open}
        >
          {words.privacyUnlock()}
        </Button>
      </>
    ) : (
      <Button onPress={stop}>{words.startStop()}</Button>
    )
  return (
    <Dialog title={words.privacyUnlockTitle()} isOpen onClose={stop} actions={actions}>
      <p className={styles['fileName']} dir="auto">
        {name}
      </p>
      <p>{words.privacyUnlockHint()}</p>
      {before === 'wrong' && done === null && (
        <div role="alert">
          <Notice kind="warning">{words.privacyUnlockWrong()}</Notice>
        </div>
      )}
      <SecretField
        label={words.privacyPassphrase()}
        value={typed}
        onChange={setTyped}
        onSubmit={open}
        isReadOnly={done !== null}
        // The dialog was asked for to write here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      {done !== null && <Progress label={words.privacyUnlocking()} done={done} />}
    </Dialog>
  )
}
