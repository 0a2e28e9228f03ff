import { useEffect, useState } from 'react'
import type { DeviceLock, LockWatch } from '../../store/deviceLock'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { SecretField } from '../../ui/SecretField'
import * as words from '../../words/compiled/messages.js'
import { countdown } from './countdown'
import styles from './Feedback.module.css'
import { IN_SIGHT_MS, TRIES, tryPin, waitAfter, waitLeft } from './pin'
import { Question } from './Question'
import { useEverySecond } from './useEverySecond'
import { useIdle } from './useIdle'

export interface UnlockProps {
  readonly lock: DeviceLock
  readonly watch: LockWatch
  readonly onBack: () => void
  readonly onUnlocked: () => void
}

const NOTHING = (): void => undefined

/** So long a lock that ten minutes have opened waits for somebody to take it off. */
const STANDING_MS = 60_000

/** Asks for the PIN. After five wrong ones it waits; a forgotten one is opened after ten minutes in plain sight. */
export function Unlock({ lock, watch, onBack, onUnlocked }: UnlockProps) {
  const [pin, setPin] = useState('')
  const [state, setState] = useState<'asking' | 'trying' | 'wrong' | 'forgotten'>('asking')
  const [now, setNow] = useState(Date.now)
  const left = waitLeft(lock, now)
  useEverySecond(left > 0 ? 'wanted' : 'not-wanted', () => setNow(Date.now()))
  useEffect(() => {
    // A clock that was set back would make somebody wait for days.
    const longest = Date.now() + waitAfter(lock.wrong)
    if (lock.until > longest) watch.change({ ...lock, until: longest })
  }, [lock, watch])
  // Somebody who touched the wrong button has gone: the cards come back.
  const idle = useIdle(NOTHING)
  useEffect(() => {
    if (idle === 'blank' && state !== 'forgotten') onBack()
  }, [idle, state, onBack])

  function unlock(): void {
    watch.remove()
    onUnlocked()
  }

  async function attempt(): Promise<void> {
    if (pin === '' || left > 0 || state === 'trying') return
    setState('trying')
    const wrong = await tryPin(lock, pin, Date.now())
    if (wrong === null) {
      unlock()
      return
    }
    watch.change(wrong)
    setNow(Date.now())
    setPin('')
    setState('wrong')
  }

  if (state === 'forgotten') return <InPlainSight onBack={onBack} onUnlock={unlock} />
  return (
    <main className={styles['view']}>
      <Question
        title={words.tabletsUnlockTitle()}
        hint={words.tabletsUnlockHint()}
        onBack={onBack}
        next={{
          label: words.tabletsUnlock(),
          onPress: () => void attempt(),
          isDisabled: state === 'trying' || left > 0 || pin === '',
        }}
      >
        <div className={styles['writing']}>
          <SecretField
            label={words.tabletsPin()}
            value={pin}
            onChange={setPin}
            inputMode="numeric"
            onSubmit={() => void attempt()}
          />
        </div>
        <div role="alert">
          {left > 0 && (
            <Notice kind="warning">
              {/* The seconds are there to be looked at, not read out one by one. */}
              {words.tabletsTooMany()}{' '}
              <span role="timer">{words.tabletsWait({ time: countdown(left) })}</span>
            </Notice>
          )}
          {left === 0 && state === 'wrong' && <Notice kind="warning">{triesLeft(lock)}</Notice>}
        </div>
        <div>
          <Button onPress={() => setState('forgotten')}>{words.tabletsForgot()}</Button>
        </div>
      </Question>
    </main>
  )
}

function triesLeft({ wrong }: DeviceLock): string {
  const left = TRIES - wrong
  return left > 0 ? words.tabletsWrongPin({ left }) : words.tabletsWrongPinWait()
}

/** Ten minutes that everybody in the room can see. Out of sight they begin again. */
function InPlainSight({ onBack, onUnlock }: { readonly onBack: () => void; readonly onUnlock: () => void }) {
  const [endsAt, setEndsAt] = useState(() => performance.now() + IN_SIGHT_MS)
  const [left, setLeft] = useState(IN_SIGHT_MS)
  const isOver = left <= 0
  useEverySecond(isOver ? 'not-wanted' : 'wanted', () => setLeft(endsAt - performance.now()))
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'visible') return
      setEndsAt(performance.now() + IN_SIGHT_MS)
      setLeft(IN_SIGHT_MS)
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
  useEffect(() => {
    if (!isOver) return undefined
    // Nobody is there to press it: it is not left open.
    const timer = setTimeout(onBack, STANDING_MS)
    return () => clearTimeout(timer)
  }, [isOver, onBack])
  return (
    <main className={styles['view']}>
      <Question
        title={words.tabletsForgot()}
        hint={words.tabletsForgotHint()}
        onBack={onBack}
        {...(isOver && { next: { label: words.tabletsUnlockNow(), onPress: onUnlock } })}
      >
        <p role="timer" className={styles['receipt']}>
          {isOver ? words.tabletsForgotDone() : words.tabletsForgotLeft({ time: countdown(left) })}
        </p>
      </Question>
    </main>
  )
}
