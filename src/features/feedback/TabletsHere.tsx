import { useEffect, useState } from 'react'
import { addressOf } from '../../routes'
import type { TabletSummary } from '../../storage/feedbackDesk'
import type { Library } from '../../storage/library'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import styles from './Tablets.module.css'
import { waitingInWords } from './waitingInWords'

/** On the start screen of a tablet: the journeys that it was given, and how many cards wait for each. */
export function TabletsHere({ library }: { readonly library: Library }) {
  const [tablets, setTablets] = useState<readonly TabletSummary[]>([])
  useEffect(() => {
    let isLeft = false
    const look = async (): Promise<void> => {
      const found = await (await library.feedback()).tablets()
      if (!isLeft) setTablets(found)
    }
    // What cannot be read shows where it is opened.
    look().catch(() => undefined)
    return () => {
      isLeft = true
    }
  }, [library])
  return tablets.map(({ session, waiting }) => (
    <Notice
      key={session}
      kind="plain"
      actions={
        <a href={addressOf(session, 'feedback')} className={styles['link']}>
          {words.tabletsOpen()}
        </a>
      }
    >
      <strong>{words.tabletsHereTitle()}</strong> {waitingInWords(waiting)}
    </Notice>
  ))
}
