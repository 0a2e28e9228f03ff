import { useSession, useSessionStore } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from './Tools.module.css'

/** Says which note to tap first after "Connect" was pressed, and offers to stop. */
export function JoiningHint() {
  const store = useSessionStore()
  const { joining } = useWallParts()
  const isFirst = useWatched(joining, (now) => now === 'first')
  const isAsked = useSession(({ view }) => view.connecting !== null)
  if (!isFirst || isAsked) return null
  return (
    <div className={styles['hint']}>
      <span>{words.wallConnectFirst()}</span>
      <Button
        onPress={() => {
          joining.set('off')
          store.getState().setView({ connecting: null })
        }}
      >
        {words.wallStopConnecting()}
      </Button>
    </div>
  )
}
