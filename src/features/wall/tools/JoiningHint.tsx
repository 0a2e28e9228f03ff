import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import { NOT_JOINING, useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from './Tools.module.css'

/** Says which note to tap after "Connect" was pressed, and offers to stop. */
export function JoiningHint() {
  const { joining } = useWallParts()
  const asks = useWatched(joining, (now) => now.asks)
  if (asks === 'nothing') return null
  return (
    <div className={styles['hint']}>
      <span>{asks === 'from' ? words.wallConnectFirst() : words.wallConnectSecond()}</span>
      <Button onPress={() => joining.set(NOT_JOINING)}>{words.wallStopConnecting()}</Button>
    </div>
  )
}
