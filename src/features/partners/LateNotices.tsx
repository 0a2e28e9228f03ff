import { useOpenSession } from '../../store/useSession'
import { Notice } from '../../ui/Notice'
import * as words from '../../words/compiled/messages.js'
import { nameOfSide, type PartnerRow, sideTallies } from './partnerRows'
import styles from './Partners.module.css'

/** How often people who use it and the third sector have a part, and a plain warning where that is delivery alone. */
export function LateNotices({ rows }: { readonly rows: readonly PartnerRow[] }) {
  const session = useOpenSession((open) => open)
  const tallies = sideTallies(session, rows)
  const isAnybodyIn = tallies.some(({ counts: { design, deliver, test } }) => design + deliver + test > 0)
  const late = tallies.filter((tally) => tally.late > 0)
  return (
    <div className={styles['notices']}>
      <ul className={styles['tallies']}>
        {tallies.map(({ side, counts }) => (
          <li key={side}>{words.partnersTally({ side: nameOfSide(side), count: rows.length, ...counts })}</li>
        ))}
      </ul>
      <div aria-live="polite" className={styles['notices']}>
        {late.map(({ side, late: count }) => (
          <Notice key={side} kind="warning">
            {side === 'people'
              ? words.partnersLateAllPeople({ count })
              : words.partnersLateAllThirdSector({ count })}
          </Notice>
        ))}
        {late.length === 0 && isAnybodyIn && <Notice kind="done">{words.partnersNoneLate()}</Notice>}
      </div>
    </div>
  )
}
