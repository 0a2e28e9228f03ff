import type { CSSProperties } from 'react'
import { ballotResults, type Standing, tiesIn, type Weighing } from '../../analysis/ballotResults'
import type { Voted } from '../../model/ballot'
import type { Ballot } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { ChoiceText } from './ChoiceText'
import styles from './Dots.module.css'
import type { Choosable } from './votedOn'

export interface RankingProps {
  readonly ballot: Ballot
  /** All that can carry dots: what each group gave is counted over these. */
  readonly records: readonly Voted[]
  readonly options: readonly Choosable[]
  readonly weighing: Weighing
  /** Only so many, and what is level with the last of them. */
  readonly most?: number
}

/** What got dots, the most first: each with its place, a bar and the number. Ties are said in words. */
export function Ranking({ ballot, records, options, weighing, most: wanted = Infinity }: RankingProps) {
  const standings = ballotResults(ballot, records, weighing)
  const textOf = (id: string): string => options.find((each) => each.id === id)?.text ?? ''
  const amountOf = ({ dots, share }: Standing): number => (weighing === 'dots' ? dots : share)
  const most = Math.max(...standings.map(amountOf), 0)
  const shown = standings.filter(({ place }) => place <= wanted)
  const ties = tiesIn(shown)
  const without = options.filter(({ id }) => standings.every((standing) => standing.id !== id)).length
  if (standings.length === 0) return <p className={styles['soft']}>{words.dotsNoneGiven()}</p>
  return (
    <div className={styles['part']}>
      {ties.length === 0 && <p>{words.dotsNoTies()}</p>}
      {ties.map((tie) => (
        <p key={tie[0]?.place ?? 0} dir="auto">
          {words.dotsTie({
            place: tie[0]?.place ?? 0,
            texts: tie.map(({ id }) => words.dotsQuoted({ text: textOf(id) })).join(', '),
          })}
        </p>
      ))}
      <ol aria-label={words.dotsRanked()} className={styles['ranking']}>
        {shown.map((standing) => {
          const { id, place, isTied, dots, share } = standing
          const choosable = options.find((each) => each.id === id)
          return (
            <li key={id} className={styles['ranked']}>
              <span className={styles['place']}>
                {isTied ? words.dotsPlaceTied({ place }) : words.dotsPlace({ place })}
              </span>
              <span className={styles['rankedText']}>
                {choosable !== undefined && <ChoiceText choosable={choosable} />}
                <span
                  aria-hidden
                  className={styles['measure']}
                  style={{ '--share': amountOf(standing) / most } as CSSProperties}
                />
              </span>
              <strong className={styles['amount']}>
                {weighing === 'dots'
                  ? words.dotsCount({ count: dots })
                  : words.dotsShare({ percent: Math.round(100 * share) })}
              </strong>
            </li>
          )
        })}
      </ol>
      {shown.length < standings.length && <p>{words.dotsMore({ count: standings.length - shown.length })}</p>}
      {without > 0 && <p className={styles['soft']}>{words.dotsWithout({ count: without })}</p>}
    </div>
  )
}
