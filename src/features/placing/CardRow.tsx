import { Angry, Frown, GripVertical, Inbox, Laugh, type LucideIcon, MapPin, Meh, Smile } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { SuggestedPlace } from '../../analysis/suggestPlaces'
import { FINDING_KINDS, type Feeling, type FindingKind } from '../../model/kinds'
import type { Card } from '../../model/session'
import { MARK_SYMBOLS } from '../../scene/markSymbols'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Choice } from '../../ui/Choice'
import type { RowAttributes } from '../../ui/LongList'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup } from '../../words/names'
import { KindIcon } from './KindIcon'
import styles from './Placing.module.css'

const FACES: Readonly<Record<Feeling, LucideIcon>> = { '-2': Angry, '-1': Frown, 0: Meh, 1: Smile, 2: Laugh }
const NOT_SAID = 'not-said'

/** What can be done to a card by hand and by key. */
export interface CardHand {
  readonly reach: (id: string, element: HTMLElement | null) => void
  readonly choose: (id: string) => void
  /** To the card before or after it in its list. */
  readonly go: (card: Card, by: number) => void
  /** Lays it on what is offered. */
  readonly take: (card: Card, offered: SuggestedPlace) => void
  readonly ask: (card: Card) => void
  readonly putBack: (card: Card) => void
  readonly setKind: (card: Card, kind: FindingKind | null) => void
  readonly pull: (card: Card, event: PointerEvent<HTMLElement>) => void
}

/** A place that is offered, with its name. */
export interface Offer {
  readonly place: SuggestedPlace
  readonly name: string
}

export interface CardRowProps {
  readonly card: Card
  readonly hand: CardHand
  readonly isChosen: boolean
  /** The one of its list that Tab reaches. */
  readonly isStop: boolean
  readonly isReadOnly: boolean
  readonly keysAct: boolean
  /** What is offered while it is chosen. */
  readonly offers: readonly Offer[]
  /** The place under it, for what is dropped on it. */
  readonly drop?: string
  readonly attributes: RowAttributes
}

/** A card: its words, and once chosen all that can be done with it. */
export function CardRow(props: CardRowProps) {
  const { card, hand, isChosen, isStop, isReadOnly, drop, attributes } = props
  const { text, group, feeling, kind } = card
  const Face = feeling === null ? null : FACES[feeling]
  const said = text === '' ? words.placingNoWords() : text
  return (
    // The row itself is not pressed: keys on the card and on the buttons under it come through it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      {...attributes}
      data-drop={drop}
      data-chosen={isChosen || undefined}
      className={styles['card']}
      onKeyDown={(event) => pressed(event, props)}
    >
      <div className={styles['cardHead']}>
        <button
          ref={(element) => {
            hand.reach(card.id, element)
            return () => hand.reach(card.id, null)
          }}
          type="button"
          data-card
          tabIndex={isStop ? 0 : -1}
          aria-expanded={isChosen}
          aria-label={words.placingCard({ group: nameOfGroup(group), text: said })}
          className={styles['cardWords']}
          onFocus={() => hand.choose(card.id)}
          onClick={() => hand.choose(card.id)}
          onPointerDown={(event) => {
            if (event.pointerType === 'mouse' && !isReadOnly) hand.pull(card, event)
          }}
        >
          <span dir="auto" className={styles['text']}>
            {said}
          </span>
          <span className={styles['facts']}>
            <span>{nameOfGroup(group)}</span>
            {feeling !== null && Face !== null && (
              <span className={styles['fact']}>
                <Face aria-hidden size={18} /> {nameOfFeeling(feeling)}
              </span>
            )}
            {kind !== null && (
              <Chip
                symbol={MARK_SYMBOLS[kind].path}
                colour={`var(--mark-${kind})`}
                label={nameOfFindingKind(kind)}
              />
            )}
          </span>
        </button>
        {!isReadOnly && (
          // Keys have their own ways: the handle is for hands alone.
          <span
            aria-hidden
            title={words.placingDrag()}
            className={styles['handle']}
            onPointerDown={(event) => hand.pull(card, event)}
          >
            <GripVertical />
          </span>
        )}
      </div>
      {isChosen && !isReadOnly && <CardActs {...props} />}
    </li>
  )
}

function CardActs({ card, hand, offers }: CardRowProps) {
  const isInTray = card.about === 'unplaced'
  return (
    <div className={styles['acts']}>
      {isInTray && (
        <p className={styles['soft']}>
          {offers.length === 0 ? words.placingNoMaybe() : words.placingMaybe()}
        </p>
      )}
      {offers.map(({ place, name }, at) => (
        <Button key={name} onPress={() => hand.take(card, place)}>
          <span dir="auto">{words.placingTake({ number: at + 1, place: name })}</span>
        </Button>
      ))}
      <div className={styles['actsRow']}>
        <Button icon={<MapPin aria-hidden />} onPress={() => hand.ask(card)}>
          {words.placingOther()}
        </Button>
        {!isInTray && (
          <Button icon={<Inbox aria-hidden />} onPress={() => hand.putBack(card)}>
            {words.placingBack()}
          </Button>
        )}
      </div>
      <Choice
        label={words.placingKind()}
        value={card.kind ?? NOT_SAID}
        options={[
          { id: NOT_SAID, label: words.placingNoKind() },
          ...FINDING_KINDS.map((kind) => ({
            id: kind,
            label: nameOfFindingKind(kind),
            icon: <KindIcon kind={kind} />,
          })),
        ]}
        onChange={(kind) => hand.setKind(card, kind === NOT_SAID ? null : kind)}
      />
    </div>
  )
}

/** What a key does on a card, and on the buttons under it; not in the list of kinds that opens over the page. */
function pressed(
  event: KeyboardEvent<HTMLElement>,
  { card, hand, offers, isReadOnly, keysAct }: CardRowProps,
): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
  const act =
    moveOf(key, target, card, hand) ?? (isReadOnly || !keysAct ? null : keyActOf(key, card, hand, offers))
  if (act === null) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function moveOf(key: string, target: HTMLElement, card: Card, hand: CardHand): (() => void) | null {
  if (target.dataset['card'] === undefined) return null
  if (key === 'ArrowDown') return () => hand.go(card, 1)
  return key === 'ArrowUp' ? () => hand.go(card, -1) : null
}

function keyActOf(key: string, card: Card, hand: CardHand, offers: readonly Offer[]): (() => void) | null {
  const offer = /^[1-9]$/.test(key) ? offers[Number(key) - 1] : undefined
  if (offer !== undefined) return () => hand.take(card, offer.place)
  if (key === 'p' || key === 'P') return () => hand.ask(card)
  return key === '0' && card.about !== 'unplaced' ? () => hand.putBack(card) : null
}
