import type { CardPlace } from '../../commands/cardPlace'
import { isSamePlace } from '../../commands/placeCards'
import type { Group } from '../../model/kinds'
import { cardsOfMap, stepsOfMap } from '../../model/mapOf'
import { sortedStages } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { Card, MapId, Session, StageId } from '../../model/session'
import { find } from '../../model/table'
import type { SearchOption } from '../../ui/SearchList'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'

export const TRAY: CardPlace = { about: 'unplaced', step: null, stage: null }
export const JOURNEY: CardPlace = { about: 'journey', step: null, stage: null }
export const onStage = (stage: StageId): CardPlace => ({ about: 'stage', step: null, stage })
export const onStep = (step: string): CardPlace => ({ about: 'step', step, stage: null })

/** A place as a word for lists and for what lies under a hand. */
export function keyOf({ about, step, stage }: CardPlace): string {
  return `${about} ${step ?? stage ?? ''}`
}

/** The place that `keyOf` made a word of; null for other words. */
export function placeCalled(key: string): CardPlace | null {
  const at = key.indexOf(' ')
  const id = key.slice(at + 1)
  const places = [TRAY, JOURNEY, onStage(id), onStep(id)]
  return places.find((place) => keyOf(place) === key) ?? null
}

function stepName(session: Session, id: string | null): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.placingWordless() : text
}

function stageName(session: Session, id: string | null): string {
  const name = find(session.stages, id)?.name.trim() ?? ''
  return name === '' ? words.placingUnnamedStage() : name
}

/** What a place is called when it stands alone. */
export function nameOfPlace(session: Session, { about, step, stage }: CardPlace): string {
  if (about === 'step') return stepName(session, step)
  if (about === 'stage') return words.placingStageNamed({ stage: stageName(session, stage) })
  return about === 'journey' ? words.placingWholeJourney() : words.placingTray()
}

/** A row of the journey: a place, or a card that lies on the place before it. */
export type JourneyRow =
  | {
      readonly kind: 'place'
      readonly id: string
      readonly place: CardPlace
      readonly name: string
      /** Whose step it is. */
      readonly lane: string
      readonly count: number
    }
  | { readonly kind: 'card'; readonly id: string; readonly place: CardPlace; readonly card: Card }
  | { readonly kind: 'heading'; readonly id: string; readonly name: string }

/** The cards of a map that are looked at, those without a place apart. Who took a card back is not asked again. */
export interface CardsShown {
  readonly tray: readonly Card[]
  readonly placed: readonly Card[]
  readonly withdrawn: number
}

/** The cards of a map by one group, or by all. */
export function cardsShown(session: Session, map: MapId, group: Group | null): CardsShown {
  const all = cardsOfMap(session, map)
  const asked = all.filter((card) => !card.withdrawn && (group === null || card.group === group))
  return {
    tray: asked.filter(({ about }) => about === 'unplaced'),
    placed: asked.filter(({ about }) => about !== 'unplaced'),
    withdrawn: all.filter(({ withdrawn }) => withdrawn).length,
  }
}

function grouped<T, Key>(list: readonly T[], keyOfEach: (each: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const each of list) {
    const group = groups.get(keyOfEach(each))
    if (group === undefined) groups.set(keyOfEach(each), [each])
    else group.push(each)
  }
  return groups
}

/** The whole journey, then each stage with its steps in the order of the journey, each with the cards on it. */
export function journeyRows(session: Session, map: MapId, placed: readonly Card[]): readonly JourneyRow[] {
  const byPlace = grouped(placed, keyOf)
  const steps = grouped(inReadingOrder(session, stepsOfMap(session, map)), ({ stage }) => stage)

  const withCards = (place: CardPlace, name: string, lane: string): readonly JourneyRow[] => {
    const id = keyOf(place)
    const cards = byPlace.get(id) ?? []
    return [
      { kind: 'place', id, place, name, lane, count: cards.length },
      ...cards.map((card) => ({ kind: 'card', id: card.id, place, card }) as const),
    ]
  }
  const stepsOf = (stage: StageId | null): readonly JourneyRow[] =>
    (steps.get(stage) ?? []).flatMap(({ id, lane }) =>
      withCards(onStep(id), stepName(session, id), find(session.lanes, lane)?.name ?? notPlacedYet()),
    )
  const unstaged = stepsOf(null)
  return [
    ...withCards(JOURNEY, words.placingWholeJourney(), ''),
    ...(unstaged.length === 0
      ? []
      : [{ kind: 'heading', id: 'no stage', name: words.placingNoStage() } as const, ...unstaged]),
    ...sortedStages(session).flatMap(({ id }) => [
      ...withCards(onStage(id), stageName(session, id), ''),
      ...stepsOf(id),
    ]),
  ]
}

/** All places that a card may be put on by name, but for where it lies. */
export function placesToPick(session: Session, map: MapId, card: Card): readonly SearchOption[] {
  return journeyRows(session, map, []).flatMap((row): readonly SearchOption[] => {
    if (row.kind !== 'place' || isSamePlace(row.place, card)) return []
    const { id, name, lane, place } = row
    return [
      place.about === 'stage'
        ? { id, text: name, kind: words.placingStageWord() }
        : { id, text: name, detail: lane },
    ]
  })
}
