import { LockKeyhole, RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { newPassphrase } from '../../exchange/newPassphrase'
import { Button } from '../../ui/Button'
import { Checks } from '../../ui/Checks'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Progress } from '../../ui/Progress'
import { SecretField } from '../../ui/SecretField'
import { Segments } from '../../ui/Segments'
import { Switch } from '../../ui/Switch'
import * as words from '../../words/compiled/messages.js'
import styles from './LockDialog.module.css'
import type { Scope } from './lookThrough'
import type { Locking } from './useLocking'

/** A passphrase that somebody thinks up has at least so many letters: about what four words have. */
const LEAST_LETTERS = 16

export interface LockDialogProps {
  readonly locking: Locking
  readonly onClose: () => void
}

/** Locks a session file with a passphrase, and says before and after that there is no way back without it. */
export function LockDialog({ locking, onClose }: LockDialogProps) {
  const { state, stop } = locking
  if (state.kind === 'asking') return <AskingDialog locking={locking} onClose={onClose} />
  const isLocking = state.kind === 'locking'
  return (
    <Dialog
      title={words.privacyLockTitle()}
      isOpen
      onClose={isLocking ? stop : onClose}
      actions={
        // Takes the focus of the button that started it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        <Button autoFocus variant={isLocking ? 'plain' : 'primary'} onPress={isLocking ? stop : onClose}>
          {isLocking ? words.exportCancel() : words.privacyClose()}
        </Button>
      }
    >
      {isLocking && <Progress label={words.privacyLocking()} done={state.done} />}
      {state.kind === 'failed' && <Notice kind="danger">{words.privacyNotLocked()}</Notice>}
      {state.kind === 'locked' && (
        <>
          <Notice kind="done">{words.privacyLocked({ name: state.name })}</Notice>
          {state.said !== '' && <p>{state.said}</p>}
          <Notice kind="warning">{words.privacyNoWayBackAgain()}</Notice>
        </>
      )}
    </Dialog>
  )
}

type Choice = 'drawn' | 'own'

function AskingDialog({ locking, onClose }: LockDialogProps) {
  // Locked it goes to nobody without the words, so it is there to keep all of the session, unless asked otherwise.
  const [scope, setScope] = useState<Scope>('everything')
  const [choice, setChoice] = useState<Choice>('drawn')
  const [drawn, setDrawn] = useState('')
  const [isWritten, setWritten] = useState(false)
  const [own, setOwn] = useState('')
  const [again, setAgain] = useState('')
  useEffect(() => {
    let isLeft = false
    newPassphrase().then(
      (passphrase) => isLeft || setDrawn(passphrase),
      // The list of words could not be fetched: then one is thought up.
      () => isLeft || setChoice('own'),
    )
    return () => {
      isLeft = true
    }
  }, [])
  function drawAgain(): void {
    setWritten(false)
    newPassphrase().then(setDrawn, () => setChoice('own'))
  }

  const isReady =
    choice === 'drawn' ? drawn !== '' && isWritten : own.length >= LEAST_LETTERS && own === again
  const lock = (): void => {
    if (isReady) void locking.lock(choice === 'drawn' ? drawn : own, scope)
  }
  return (
    <Dialog
      title={words.privacyLockTitle()}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.exportCancel()}</Button>
          <Button variant="primary" icon={<LockKeyhole aria-hidden />} isDisabled={!isReady} onPress={lock}>
            {words.privacyLock()}
          </Button>
        </>
      }
    >
      <p>{words.privacyLockHint()}</p>
      <Notice kind="warning">{words.privacyNoWayBack()}</Notice>
      <Segments
        label={words.privacyHolds()}
        value={scope}
        options={[
          { id: 'to-share', label: words.privacyHoldsSafe() },
          { id: 'everything', label: words.privacyHoldsAll() },
        ]}
        onChange={setScope}
      />
      <Segments
        label={words.privacyPassphrase()}
        value={choice}
        options={[
          { id: 'drawn', label: words.privacySixWords() },
          { id: 'own', label: words.privacyOwnWords() },
        ]}
        onChange={setChoice}
      />
      {choice === 'drawn' ? (
        <DrawnWords {...{ drawn, isWritten, setWritten, drawAgain }} />
      ) : (
        <>
          <SecretField
            label={words.privacyOwnPassphrase()}
            description={words.privacyOwnHelp({ count: LEAST_LETTERS })}
            value={own}
            onChange={setOwn}
          />
          <SecretField
            label={words.privacyAgain()}
            {...(again !== '' && again !== own && { description: words.privacyNotTheSame() })}
            value={again}
            onChange={setAgain}
            onSubmit={lock}
          />
        </>
      )}
    </Dialog>
  )
}

interface DrawnWordsProps {
  readonly drawn: string
  readonly isWritten: boolean
  readonly setWritten: (isWritten: boolean) => void
  readonly drawAgain: () => void
}

/** The six words, hidden until asked for: this screen may be on the wall. */
function DrawnWords({ drawn, isWritten, setWritten, drawAgain }: DrawnWordsProps) {
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles['drawn']}>
      <p className={styles['words']}>
        {isShown ? <output aria-label={words.privacySixWords()}>{drawn}</output> : words.privacyWordsHidden()}
      </p>
      <div className={styles['row']}>
        <Switch label={words.privacyShowWords()} isSelected={isShown} onChange={setShown} />
        <Button icon={<RefreshCw aria-hidden />} onPress={drawAgain}>
          {words.privacyOtherWords()}
        </Button>
      </div>
      <p className={styles['quiet']}>{words.privacyShowHelp()}</p>
      <Checks
        label={words.privacyWritten()}
        hideLabel
        values={isWritten ? ['written'] : []}
        options={[{ id: 'written', label: words.privacyWritten() }]}
        onChange={(ids) => setWritten(ids.length > 0)}
      />
    </div>
  )
}
