import { cardsBearingOut } from '../../analysis/bearingOut'
import type { Finding } from '../../model/session'
import { find } from '../../model/table'
import { useOpenSession, useSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { findingName, statusName } from './findingWords'
import { KindChip } from './KindChip'
import styles from './Walk.module.css'

/** The finding that is walked, for the projector: its words and nothing to press. */
export function WalkWords() {
  const walk = useSession(({ view }) => view.walk)
  const finding = useOpenSession((session) => find(session.findings, walk?.findings[walk.place] ?? null))
  if (walk === null || finding === undefined) return null
  return (
    <section aria-label={words.registerWalk()} className={styles['bar']}>
      <FindingInBig finding={finding} place={walk.place} count={walk.findings.length} />
    </section>
  )
}

export interface FindingInBigProps {
  readonly finding: Finding
  /** Which of them it is, from 0. */
  readonly place: number
  readonly count: number
}

/** What a finding says, in letters that the back row reads. */
export function FindingInBig({ finding, place, count }: FindingInBigProps) {
  const name = useOpenSession((session) => findingName(session, finding))
  const cards = useOpenSession((session) => cardsBearingOut(session, finding).length)
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  return (
    <div className={styles['words']}>
      <p className={styles['head']}>
        <KindChip kind={finding.kind} status={finding.status} />
        <span>{statusName(finding.status, finding.kind)}</span>
        <span className={styles['place']}>{words.registerWalkAt({ place: place + 1, count })}</span>
      </p>
      <p className={styles['text']} dir="auto">
        {name}
      </p>
      <p className={styles['cards']}>{cardsInWords(cards, least)}</p>
    </div>
  )
}

function cardsInWords(count: number, least: number): string {
  if (count === 0) return words.registerWalkNone()
  return count < least ? words.registerWalkFew() : words.registerWalkCards({ count })
}
