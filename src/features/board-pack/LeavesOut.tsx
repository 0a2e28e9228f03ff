import { useMemo } from 'react'
import { leftOutSentence } from '../../analysis/leftOutSentence'
import { safeToShare } from '../../analysis/safeToShare'
import type { Session } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import styles from './Pack.module.css'

const whole = (session: Session): Session => session

/** What the pack leaves out, before it is made. */
export function LeavesOut({ scope }: { readonly scope: 'to-share' | 'everything' }) {
  const session = useOpenSession(whole)
  const leftOut = useMemo(() => safeToShare(session).leftOut, [session])
  if (scope === 'everything') return <Notice kind="warning">{words.packNotSafe()}</Notice>
  const shown = leftOut.filter(({ kind }) => kind !== 'exact-time')
  if (shown.length === 0) return <p className={styles['soft']}>{words.packLeavesNothing()}</p>
  return (
    <div className={styles['leftOut']}>
      <p>{words.packLeavesOut()}</p>
      <ul>
        {shown.map((each) => (
          <li key={each.kind}>{leftOutSentence(each, session.about.smallestGroup)}</li>
        ))}
      </ul>
    </div>
  )
}
