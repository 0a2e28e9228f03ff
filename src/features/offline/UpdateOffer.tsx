import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import type { OfflineProps } from './Offline'
import { useOffline } from './useOffline'

const noCopies = (): Promise<void> => Promise.resolve()

/** Offers a newer version that waits, on the start screen alone: no session changes under anybody's hands. */
export function UpdateOffer({ offline, backUp }: OfflineProps) {
  const { update } = useOffline(offline)
  const take = (copies: () => Promise<void>): void => void offline.takeUpdate(copies)
  if (update === 'taking') {
    return (
      <Notice kind="plain">
        <output>{words.offlineTaking()}</output>
      </Notice>
    )
  }
  if (update === 'no-copies') {
    return (
      <Notice
        kind="danger"
        actions={
          <>
            <Button variant="primary" onPress={() => take(backUp)}>
              {words.offlineTryAgain()}
            </Button>
            <Button onPress={() => take(noCopies)}>{words.offlineTakeAnyway()}</Button>
          </>
        }
      >
        <span role="alert">{words.offlineNoCopies()}</span>
      </Notice>
    )
  }
  if (update !== 'waiting' && update !== 'session-open') return null
  return (
    <Notice
      kind="plain"
      actions={
        <Button variant="primary" onPress={() => take(backUp)}>
          {words.offlineTake()}
        </Button>
      }
    >
      <output>{update === 'waiting' ? words.offlineUpdate() : words.offlineSessionOpen()}</output>
    </Notice>
  )
}
