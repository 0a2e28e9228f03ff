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

/** What people said about this step, counted and the first of them in their words, where enough have said so. */
export function StepCards({ step }: { readonly step: Step }) {
  const cards = cardsShown(useOpenSession((session) => cardsOn(session, step.id)))
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  const goTo = useGoTo()
  const isFew = cards.length < least
  // As in the register: the words of a few people are read by who asks for them.
  const read = cards.filter((card) => cards.filter(({ group }) => group === card.group).length >= least)
  return (
    <>
      <p className={styles['help']}>
        {cards.length === 0 ? words.stepPanelNoCards() : isFew ? words.stepPanelFewCards() : feltOf(cards)}
      </p>
      <ul className={styles['cards']}>
        {read.slice(0, MOST_SHOWN).map((card) => (
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
          {isFew && cards.length > 0
            ? words.stepPanelOpenCards()
            : words.stepPanelCards({ count: cards.length })}
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
