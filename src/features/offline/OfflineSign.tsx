import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import type { NotKept } from '../../offline/notKept'
import type { OfflineProgram, OfflineState } from '../../offline/offlineProgram'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import styles from './OfflineSign.module.css'
import { useOffline } from './useOffline'

const NOT_READY: Readonly<Record<NotKept, () => string>> = {
  'no-network': () => words.offlineNoNetwork(),
  'not-ours': () => words.offlineNotOurs(),
  'no-room': () => words.offlineNoRoom(),
}

/** What is said under the sign about newer versions; a version that waits has an offer of its own. */
const LOOKED: Partial<Record<OfflineState['update'], () => string>> = {
  looking: () => words.offlineLooking(),
  'look-later': () => words.offlineLookLater(),
  newest: () => words.offlineNewest(),
  unreachable: () => words.offlineUnreachable(),
}

/** A newer version is here already: nothing is to be looked for. */
const NEWER: ReadonlySet<OfflineState['update']> = new Set(['waiting', 'session-open', 'no-copies', 'taking'])

/**
 * Says on the start screen whether the program works without a network. "Ready offline" stands there only after
 * every file was compared with its hash; each time the start screen opens they are compared again.
 */
export function OfflineSign({ offline }: { readonly offline: OfflineProgram }) {
  const { readiness, update } = useOffline(offline)
  useEffect(() => {
    void offline.atStart()
  }, [offline])
  const looked = LOOKED[update]?.()
  const canLook = readiness.kind === 'ready' && !NEWER.has(update)
  return (
    <div className={styles['sign']} data-readiness={readiness.kind}>
      <output className={styles['words']}>
        {readiness.kind === 'checking' && (
          <>
            <LoaderCircle aria-hidden size={18} />
            <span>{words.offlineChecking()}</span>
          </>
        )}
        {readiness.kind === 'ready' && (
          <>
            <CircleCheck aria-hidden size={18} />
            <span>
              <strong>{words.offlineReady()}</strong>
              <span className={styles['hint']}>{words.offlineReadyHint()}</span>
            </span>
          </>
        )}
        {readiness.kind === 'not-ready' && (
          <>
            <CloudOff aria-hidden size={18} />
            <span>{NOT_READY[readiness.why]()}</span>
          </>
        )}
        {readiness.kind === 'impossible' && (
          <>
            <CloudOff aria-hidden size={18} />
            <span>{words.offlineImpossible()}</span>
          </>
        )}
      </output>
      {readiness.kind === 'not-ready' && (
        <Button variant="quiet" onPress={() => void offline.check()}>
          {words.offlineTryAgain()}
        </Button>
      )}
      {canLook && (
        <Button
          variant="quiet"
          isDisabled={update === 'looking'}
          onPress={() => void offline.lookForUpdate()}
        >
          {words.offlineLook()}
        </Button>
      )}
      <output className={styles['looked']}>{looked}</output>
    </div>
  )
}
