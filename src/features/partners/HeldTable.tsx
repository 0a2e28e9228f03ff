import { involvement } from '../../analysis/involvement'
import type { Session } from '../../model/session'
import { TallTable } from '../../ui/TallTable'
import * as words from '../../words/compiled/messages.js'
import { nameOfGathered, nameOfGroup } from '../../words/names'
import { nameOfPart, PARTS } from './partnerRows'
import styles from './Partners.module.css'

export interface HeldTableProps {
  readonly session: Session
  /** Counts of fewer are not said. */
  readonly least: number
  /** How a count that is not said reads. */
  readonly small: 'few' | 'fewer-than'
}

/** What the session holds of each group: who came, their cards and how those were gathered, findings, votes, parts. */
export function HeldTable({ session, least, small }: HeldTableProps) {
  const { groups } = involvement(session)
  if (groups.length === 0) return <p className={styles['soft']}>{words.partnersHeldNone()}</p>
  const tooFew = small === 'few' ? words.partnersFew() : words.partnersFewer({ count: least })
  const said = (count: number): string => (count > 0 && count < least ? tooFew : `${count}`)
  return (
    <TallTable label={words.partnersHeld()} className={styles['tall']}>
      {() => (
        <>
          <thead>
            <tr>
              <th scope="col">{words.partnersGroup()}</th>
              <th scope="col">{words.partnersHeldAttended()}</th>
              <th scope="col">{words.partnersHeldCards()}</th>
              <th scope="col">{words.partnersHeldFindings()}</th>
              <th scope="col">{words.partnersHeldVoted()}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {nameOfPart(part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, attended, cards, gathered, findings, voted, parts }) => (
              <tr key={group}>
                <th scope="row">{nameOfGroup(group)}</th>
                <td>{attended}</td>
                <td>
                  {said(cards)}
                  {cards >= least && cards > 0 && (
                    <span className={styles['under']}>
                      {gathered
                        .map(({ how, cards: count }) =>
                          words.partnersHeldHow({ how: nameOfGathered(how), count: said(count) }),
                        )
                        .join(', ')}
                    </span>
                  )}
                </td>
                <td>{findings}</td>
                <td>{voted}</td>
                {PARTS.map((part) => (
                  <td key={part}>{parts[part]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </>
      )}
    </TallTable>
  )
}
