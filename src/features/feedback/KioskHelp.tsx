import * as words from '../../words/compiled/messages.js'
import styles from './Tablets.module.css'

/** What the PIN keeps out, what to do when it is forgotten, and the kiosk modes of the devices themselves. */
export function KioskHelp() {
  return (
    <details className={styles['help']}>
      <summary>{words.tabletsHelp()}</summary>
      <p>{words.tabletsHelpCurious()}</p>
      <p>{words.tabletsHelpForgot()}</p>
      <p>{words.tabletsHelpKiosk()}</p>
      <ul>
        <li>{words.tabletsHelpWindows()}</li>
        <li>{words.tabletsHelpIpad()}</li>
        <li>{words.tabletsHelpAndroid()}</li>
        <li>{words.tabletsHelpChrome()}</li>
      </ul>
    </details>
  )
}
