import { cardsOfMap, findingsOfMap, stepsOfMap } from '../../model/mapOf'
import { sortedLanes, sortedStages } from '../../model/order'
import type { Card, Finding, MapId, Session, Step } from '../../model/session'
import { find } from '../../model/table'
import type { ActName } from '../../store/acts'
import { nameOfAct } from '../../words/actNames'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfGroup, nameOfSector, notPlacedYet } from '../../words/names'

export type ThingKind = 'step' | 'lane' | 'stage' | 'finding' | 'card' | 'command'

/** Something that can be found: what it says, and where it is. */
export interface Thing {
  /** Unique among all things. */
  readonly key: string
  readonly kind: ThingKind
  /** The record's id, or the name of an act. */
  readonly id: string
  readonly text: string
  readonly where: string
}

/** All that can be found on a map, in reading order as far as it is known here. Withdrawn cards stay hidden. */
export function thingsOf(session: Session, map: MapId): readonly Thing[] {
  return [
    ...stepsOfMap(session, map).map((step) => stepThing(session, step)),
    ...sortedLanes(session).map((lane) => thing('lane', lane.id, lane.name, nameOfSector(lane.sector))),
    ...sortedStages(session).map((stage) => thing('stage', stage.id, stage.name, '')),
    ...findingsOfMap(session, map).map((finding) => findingThing(session, finding)),
    ...cardsOfMap(session, map)
      .filter((card) => !card.withdrawn)
      .map((card) => thing('card', card.id, card.text, placeOfCard(session, card))),
  ]
}

/** The acts that can be done now, as things. */
export function commandThings(acts: readonly ActName[]): readonly Thing[] {
  return acts.map((act) => thing('command', act, nameOfAct(act), ''))
}

function thing(kind: ThingKind, id: string, text: string, where: string): Thing {
  return { key: `${kind} ${id}`, kind, id, text: text.trim() === '' ? words.findNoText() : text, where }
}

function stepThing(session: Session, step: Step): Thing {
  const lane = find(session.lanes, step.lane)?.name ?? notPlacedYet()
  const stage = find(session.stages, step.stage)?.name ?? notPlacedYet()
  return thing('step', step.id, step.text, words.findPlace({ lane, stage }))
}

function findingThing(session: Session, finding: Finding): Thing {
  const kind = nameOfFindingKind(finding.kind)
  const steps = finding.steps.map((id) => find(session.steps, id)?.text ?? '').filter((text) => text !== '')
  const [text, where] = finding.text === '' ? [kind, steps] : [finding.text, [kind, ...steps]]
  return thing('finding', finding.id, text, where.join(', '))
}

function placeOfCard(session: Session, card: Card): string {
  const group = nameOfGroup(card.group)
  const step = find(session.steps, card.step)
  const stage = find(session.stages, card.stage)
  if (card.about === 'step' && step !== undefined) return words.findOnStep({ group, step: step.text })
  if (card.about === 'stage' && stage !== undefined) return words.findInStage({ group, stage: stage.name })
  if (card.about === 'journey') return words.findOnJourney({ group })
  return words.findUnplaced({ group })
}
