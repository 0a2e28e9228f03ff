import { DoorClosed, DoorOpen } from 'lucide-react'
import type { Card, Finding } from '../../model/session'
import { useOpenSession } from '../../store/useSession'
import { Section } from '../../ui/Section'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfGroup } from '../../words/names'
import { stepName } from './findingWords'
import { KindChip } from './KindChip'
import styles from './Register.module.css'

export interface BorneOutProps {
  readonly finding: Finding
  readonly cards: readonly Card[]
}

/**
 * The cards that bear a finding out, in their own words, each with the sign of whether it may leave the room. Where a
 * group gave fewer than this screen tells apart, its words are read by who asks for them: the room may be looking on.
 */
export function BorneOut({ finding, cards }: BorneOutProps) {
  const least = useOpenSession(({ about }) => about.screenSmallestGroup)
  const isFew = ({ group }: Card): boolean => cards.filter((card) => card.group === group).length < least
  const few = cards.filter(isFew)
  const shown = cards.filter((card) => !isFew(card))
  return (
    <section>
      <h4 className={styles['subtitle']}>{words.registerBorneOut()}</h4>
      {cards.length === 0 ? (
        <p className={styles['soft']}>
          {finding.kind === 'works-well' ? words.registerBorneOutNoneGood() : words.registerBorneOutNone()}
        </p>
      ) : (
        <>
          <CardList cards={shown} />
          {few.length > 0 && (
            <Section title={words.registerFewTitle()}>
              <p className={styles['soft']}>{words.registerFewHint()}</p>
              <CardList cards={few} />
            </Section>
          )}
        </>
      )}
    </section>
  )
}

function CardList({ cards }: Pick<BorneOutProps, 'cards'>) {
  if (cards.length === 0) return null
  return (
    <ul className={styles['cardList']}>
      {cards.map((card) => (
        <CardShown key={card.id} card={card} />
      ))}
    </ul>
  )
}

function CardShown({ card }: { readonly card: Card }) {
  const { text, group, feeling, kind, share, step } = card
  const on = useOpenSession((session) => (step === null ? '' : stepName(session, step)))
  const Door = share ? DoorOpen : DoorClosed
  return (
    <li className={styles['card']}>
      <p dir="auto">{text === '' ? words.registerCardWordless() : text}</p>
      <p className={styles['facts']}>
        <span>{nameOfGroup(group)}</span>
        {feeling !== null && <span>{nameOfFeeling(feeling)}</span>}
        {kind !== null && <KindChip kind={kind} />}
        <span dir="auto">{words.registerCardOn({ step: on })}</span>
        <span className={styles['door']}>
          <Door aria-hidden size={18} /> {share ? words.registerMayLeave() : words.registerStays()}
        </span>
      </p>
    </li>
  )
}
