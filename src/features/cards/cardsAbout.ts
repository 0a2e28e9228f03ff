import { cardsOn } from '../../model/byStep'
import { FEELINGS, GROUPS, type Feeling, type Group } from '../../model/kinds'
import { sortedStages } from '../../model/order'
import type { Card, MapId, Session, Stage, StageId, StepId } from '../../model/session'
import { find } from '../../model/table'
import type { CardsAbout } from '../../store/view'
import * as words from '../../words/compiled/messages.js'

/** The cards on this step, on this stage, or on the whole journey, the newest first. Withdrawn ones stay hidden. */
export function cardsAbout(session: Pick<Session, 'cards'>, map: MapId, about: CardsAbout): readonly Card[] {
  const near = about.about === 'step' ? cardsOn(session, about.step) : session.cards
  return near.filter((card) => card.map === map && !card.withdrawn && isAbout(card, about)).toReversed()
}

function isAbout(card: Card, about: CardsAbout): boolean {
  if (card.about !== about.about) return false
  if (about.about === 'step') return card.step === about.step
  return about.about === 'journey' || card.stage === about.stage
}

/** Where a new card belongs. */
export function placeOf(about: CardsAbout): Pick<Card, 'about' | 'step' | 'stage'> {
  return {
    about: about.about,
    step: about.about === 'step' ? about.step : null,
    stage: about.about === 'stage' ? about.stage : null,
  }
}

/** What the cards are about, in words. */
export function titleOf(session: Session, about: CardsAbout): string {
  if (about.about === 'journey') return words.cardsOnJourney()
  if (about.about === 'stage') return words.cardsOnStage({ stage: nameOf(find(session.stages, about.stage)) })
  return words.cardsOnStep({ step: stepName(session, about.step) })
}

/** What a step is called. */
export function stepName(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.cardsWordless() : text
}

/** What a stage is called. */
export function nameOf(stage: Stage | undefined): string {
  const name = stage?.name.trim() ?? ''
  return name === '' ? words.cardsUnnamedStage() : name
}

/** The stage that lies nearest: of the step, else the one shown, else the first; null when there is none. */
export function nearestStage(session: Session, about: CardsAbout): StageId | null {
  if (about.about === 'stage') return about.stage
  const own = about.about === 'step' ? (find(session.steps, about.step)?.stage ?? null) : null
  return own ?? sortedStages(session)[0]?.id ?? null
}

export interface CardCounts {
  readonly byFeeling: readonly { readonly feeling: Feeling; readonly count: number }[]
  readonly byGroup: readonly { readonly group: Group; readonly count: number }[]
  /** Cards that say no feeling. */
  readonly notAsked: number
}

/** How many cards say what, and who wrote them; groups without a card are left out. */
export function countCards(cards: readonly Card[]): CardCounts {
  return {
    byFeeling: FEELINGS.map((feeling) => ({
      feeling,
      count: cards.filter((card) => card.feeling === feeling).length,
    })),
    byGroup: GROUPS.map((group) => ({
      group,
      count: cards.filter((card) => card.group === group).length,
    })).filter(({ count }) => count > 0),
    notAsked: cards.filter((card) => card.feeling === null).length,
  }
}
