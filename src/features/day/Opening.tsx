import * as words from '../../words/compiled/messages.js'
import styles from './Opening.module.css'

/** Stands while something is being opened; its words show only when that takes its time. */
export function Opening() {
  return <p className={styles['opening']}>{words.shellOpening()}</p>
}
