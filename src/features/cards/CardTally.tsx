import type { Card } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfGroup } from '../../words/names'
import { countCards } from './cardsAbout'
import styles from './CardsPanel.module.css'
import { Face } from './Face'

/** How the cards feel, and who wrote them; of so few that one could tell whose they are, that there are few. */
export function CardTally({ cards }: { readonly cards: readonly Card[] }) {
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  const { byFeeling, byGroup, notAsked } = countCards(cards)
  if (cards.length < least) return <p className={styles['help']}>{words.cardsFew()}</p>
  return (
    <div className={styles['tally']}>
      <ul aria-label={words.cardsByFeeling()} className={styles['faces']}>
        {byFeeling.map(({ feeling, count }) => (
          <li key={feeling} className={styles['face']}>
            <Face feeling={feeling} />
            <strong>{count}</strong>
            <span className={styles['feeling']}>{nameOfFeeling(feeling)}</span>
          </li>
        ))}
      </ul>
      {notAsked > 0 && <p className={styles['help']}>{words.cardsNotAskedCount({ count: notAsked })}</p>}
      <ul aria-label={words.cardsByGroup()} className={styles['groups']}>
        {byGroup.map(({ group, count }) => (
          <li key={group}>
            {count < least
              ? words.cardsGroupFew({ group: nameOfGroup(group) })
              : words.cardsGroupCount({ group: nameOfGroup(group), count })}
          </li>
        ))}
      </ul>
    </div>
  )
}
