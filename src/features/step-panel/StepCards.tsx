import { MessageSquareText } from 'lucide-react'
import { cardsOn } from '../../model/byStep'
import { FEELINGS } from '../../model/kinds'
import type { Card, Step } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfGroup } from '../../words/names'
import styles from './StepPanel.module.css'
import { useGoTo } from './useGoTo'

/** How many are read here; the cards' own panel has all. */
const MOST_SHOWN = 3

/** Of the cards that name a step, those on it that have not been withdrawn. */
export function cardsShown(cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ about, withdrawn }) => about === 'step' && !withdrawn)
}

/** What people said about this step, counted and the first few in their words. */
export function StepCards({ step }: { readonly step: Step }) {
  const cards = cardsShown(useOpenSession((session) => cardsOn(session, step.id)))
  const goTo = useGoTo()
  return (
    <>
      <p className={styles['help']}>{cards.length === 0 ? words.stepPanelNoCards() : feltOf(cards)}</p>
      <ul className={styles['cards']}>
        {cards.slice(0, MOST_SHOWN).map((card) => (
          <li key={card.id} className={styles['card']}>
            <p dir="auto">{card.text}</p>
            <p className={styles['said']}>{nameOfGroup(card.group)}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon={<MessageSquareText aria-hidden />}
          onPress={() => goTo.panel({ kind: 'cards', about: { about: 'step', step: step.id } })}
        >
          {words.stepPanelCards({ count: cards.length })}
        </Button>
      </div>
    </>
  )
}

/** "2 very bad, 1 good". */
function feltOf(cards: readonly Card[]): string {
  return FEELINGS.flatMap((feeling) => {
    const count = cards.filter((card) => card.feeling === feeling).length
    return count === 0 ? [] : words.stepPanelFelt({ count, feeling: nameOfFeeling(feeling) })
  }).join(', ')
}
