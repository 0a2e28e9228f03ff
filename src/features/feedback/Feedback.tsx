import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { addressOf, START_ADDRESS } from '../../routes'
import type { FoundJourney } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import { useLockWatch } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { CardView } from './CardView'
import styles from './Feedback.module.css'
import { HandRoundPage } from './HandRoundPage'
import { Question } from './Question'
import { Unlock } from './Unlock'

export interface FeedbackProps {
  readonly library: Library
  /** The session that cards are given for. Give the component this as its key too. */
  readonly id: string
}

type Found = FoundJourney | 'looking' | 'gone'

/** A locked device looks again so often whether the journey has changed or come back. */
const LOOK_AGAIN_MS = 20_000

function useJourney(library: Library, id: string): Found {
  const [found, setFound] = useState<Found>('looking')
  useEffect(() => {
    let isLeft = false
    async function look(): Promise<void> {
      const next = await (await library.feedback()).journey(id).catch(() => null)
      if (isLeft) return
      setFound((before) =>
        // The same journey is the same value: nobody is disturbed while writing.
        JSON.stringify(before) === JSON.stringify(next) ? before : (next ?? 'gone'),
      )
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS)
    return () => {
      isLeft = true
      clearInterval(timer)
    }
  }, [library, id])
  return found
}

/**
 * While the device is locked the address says what is shown. Unlocked from another window it then shows the page for
 * handing it round, and not the session to whoever holds it.
 */
function useCardsAddress(id: string, isLocked: boolean): void {
  const [path] = useHashLocation()
  useEffect(() => {
    const cards = addressOf(id, 'feedback')
    if (isLocked && `#${path}` !== cards) location.replace(cards)
  }, [id, isLocked, path])
}

/**
 * Where cards are given. While the device is locked this is all there is, whatever the address says; while it is not,
 * the page from which it is handed round.
 */
export function Feedback({ library, id }: FeedbackProps) {
  const watch = useLockWatch()
  const isLocked = useSyncExternalStore(watch.subscribe, () => watch.lockedTo() !== null)
  const found = useJourney(library, id)
  useEffect(() => {
    document.title = words.feedbackTitle()
  }, [])
  useEffect(() => {
    if (!isLocked) return undefined
    // A file that is dropped would otherwise take the place of the page.
    const refuse = (event: Event): void => event.preventDefault()
    for (const sign of ['dragover', 'drop', 'contextmenu']) addEventListener(sign, refuse)
    return () => {
      for (const sign of ['dragover', 'drop', 'contextmenu']) removeEventListener(sign, refuse)
    }
  }, [isLocked])
  useCardsAddress(id, isLocked)
  if (found === 'looking') return <main className={styles['view']}>{words.feedbackOpening()}</main>
  if (!isLocked) return <HandRoundPage library={library} id={id} found={found === 'gone' ? null : found} />
  return <Locked library={library} found={found === 'gone' ? null : found} />
}

interface LockedProps {
  readonly library: Library
  readonly found: FoundJourney | null
}

function Locked({ library, found }: LockedProps) {
  const watch = useLockWatch()
  const lock = useSyncExternalStore(watch.subscribe, watch.lock)
  const [isUnlocking, setUnlocking] = useState(false)
  const back = useCallback(() => setUnlocking(false), [])
  function unlocked(): void {
    const session = found?.journey.session
    if (session === undefined) location.hash = START_ADDRESS
    else location.hash = addressOf(session, found?.where === 'tablet' ? 'feedback' : 'voices')
  }
  return (
    <>
      {/* It stays: who touched the wrong button has said nothing in vain. */}
      <div hidden={isUnlocking} className={isUnlocking ? undefined : styles['all']}>
        {found === null ? (
          <Gone onStaff={() => setUnlocking(true)} />
        ) : (
          <CardView library={library} found={found} onStaff={() => setUnlocking(true)} />
        )}
      </div>
      {isUnlocking && lock !== null && (
        <Unlock lock={lock} watch={watch} onBack={back} onUnlocked={unlocked} />
      )}
    </>
  )
}

function Gone({ onStaff }: { readonly onStaff: () => void }) {
  return (
    <main className={styles['view']}>
      <Question
        title={words.feedbackGoneTitle()}
        hint={words.feedbackGone()}
        next={{ label: words.feedbackStaff(), onPress: onStaff }}
      />
    </main>
  )
}
