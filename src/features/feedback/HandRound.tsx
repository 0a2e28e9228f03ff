import { Lock, LockOpen, SquareArrowOutUpRight } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { addressOf } from '../../routes'
import { useLockWatch } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { SecretFields } from '../../ui/SecretField'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'
import { isPin, newLock } from './pin'
import styles from './Tablets.module.css'

export interface HandRoundProps {
  readonly session: string
  /** `hidden`: the page has it already. */
  readonly heading?: 'shown' | 'hidden'
}

/** Chooses a PIN and locks this browser to the card view; or takes a lock off that was set from this window. */
export function HandRound({ session, heading = 'shown' }: HandRoundProps) {
  const watch = useLockWatch()
  const lock = useSyncExternalStore(watch.subscribe, watch.lock)
  return (
    <section className={styles['part']}>
      {heading === 'shown' && <h4 className={styles['heading']}>{words.tabletsHand()}</h4>}
      {lock === null ? <ChoosePin session={session} /> : <Standing />}
    </section>
  )
}

function Standing() {
  const watch = useLockWatch()
  function unlock(): void {
    watch.remove()
    tell({ text: words.tabletsUnlocked(), kind: 'done' })
  }
  const actions = (
    <Button icon={<LockOpen aria-hidden />} onPress={unlock}>
      {words.tabletsUnlockHere()}
    </Button>
  )
  return (
    <Notice kind="plain" actions={actions}>
      {words.tabletsLocked()}
    </Notice>
  )
}

function ChoosePin({ session }: { readonly session: string }) {
  const watch = useLockWatch()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isLocking, setLocking] = useState(false)

  function wrongPin(): string | null {
    if (!isPin(pin)) return words.tabletsPinWrong()
    return pin === again ? null : words.tabletsPinDiffers()
  }

  async function lock(where: 'this-window' | 'another'): Promise<void> {
    const wrong = wrongPin()
    setTrouble(wrong)
    if (wrong !== null || isLocking) return
    setLocking(true)
    try {
      const made = await newLock(session, pin)
      watch.set(made, where)
      setPin('')
      setAgain('')
      // A window of its own: it may be closed, or crash, without taking this one along.
      if (where === 'another') open(addressOf(session, 'feedback'), '_blank', 'noopener')
      else location.hash = addressOf(session, 'feedback')
    } catch {
      setTrouble(words.tabletsNotLocked({ reason: words.tabletsNoReason() }))
    }
    setLocking(false)
  }

  return (
    <>
      <p>{words.tabletsHandHint()}</p>
      <SecretFields
        fields={[
          { label: words.tabletsPin(), value: pin, onChange: setPin, inputMode: 'numeric' },
          {
            label: words.tabletsPinAgain(),
            value: again,
            onChange: setAgain,
            inputMode: 'numeric',
            onSubmit: () => void lock('this-window'),
          },
        ]}
      />
      <div role="alert">{trouble !== null && <Notice kind="warning">{trouble}</Notice>}</div>
      <div className={styles['acts']}>
        <Button
          variant="primary"
          icon={<Lock aria-hidden />}
          isDisabled={isLocking}
          onPress={() => void lock('this-window')}
        >
          {words.tabletsLock()}
        </Button>
        <Button
          icon={<SquareArrowOutUpRight aria-hidden />}
          isDisabled={isLocking}
          onPress={() => void lock('another')}
        >
          {words.tabletsLockAnother()}
        </Button>
      </div>
      <p className={styles['soft']}>{words.tabletsLockAnotherHint()}</p>
    </>
  )
}
