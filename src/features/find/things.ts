import type { FindingKind, Group } from '../../model/kinds'
import { cardsOfMap, findingsOfMap, stepsOfMap } from '../../model/mapOf'
import { sortedLanes, sortedStages } from '../../model/order'
import type { Card, Finding, MapId, Session, Step } from '../../model/session'
import { find } from '../../model/table'
import type { ActName } from '../../store/acts'
import { nameOfAct } from '../../words/actNames'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfGroup, nameOfSector, notPlacedYet } from '../../words/names'
import { plain, plainOf } from './plainText'

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

/**
 * What is looked through: a thing's words in plain letters, and those of where it is. The thing itself is made of the
 * few that are shown.
 */
export interface Findable {
  readonly text: string
  readonly where: readonly string[]
  readonly thing: () => Thing
}

/** What is looked through on a map, in the order of the file, and the acts that can be done now. */
export function* findables(
  session: Session,
  map: MapId,
  acts: readonly ActName[],
): Generator<Findable, void, undefined> {
  const waiting = plain(notPlacedYet())
  const kindName = memoised((kind: FindingKind) => plain(nameOfFindingKind(kind)))
  const groupName = memoised((group: Group) => plain(nameOfGroup(group)))
  const nameIn = (named: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(named.map((each) => [each.id, plain(each.name)]))
    return (id: string | null): string => (id === null ? waiting : (names.get(id) ?? waiting))
  }
  const laneName = nameIn(session.lanes)
  const stageName = nameIn(session.stages)
  const stepText = (id: string | null): string => {
    const step = find(session.steps, id)
    return step === undefined ? '' : plainOf(step)
  }
  for (const step of stepsOfMap(session, map)) {
    const where = [laneName(step.lane), stageName(step.stage)]
    yield { text: plainOf(step), where, thing: () => stepThing(session, step) }
  }
  for (const lane of sortedLanes(session)) {
    const sector = nameOfSector(lane.sector)
    const made = (): Thing => thing('lane', lane.id, lane.name, sector)
    yield { text: laneName(lane.id), where: [plain(sector)], thing: made }
  }
  for (const { id, name } of sortedStages(session)) {
    yield { text: stageName(id), where: [], thing: () => thing('stage', id, name, '') }
  }
  for (const finding of findingsOfMap(session, map)) {
    const kind = kindName(finding.kind)
    const where = [kind, ...finding.steps.map(stepText)]
    const text = finding.text === '' ? kind : plainOf(finding)
    yield { text, where, thing: () => findingThing(session, finding) }
  }
  for (const card of cardsOfMap(session, map)) {
    if (card.withdrawn) continue
    const place =
      card.about === 'step' ? stepText(card.step) : card.stage === null ? '' : stageName(card.stage)
    const made = (): Thing => thing('card', card.id, card.text, placeOfCard(session, card))
    yield { text: plainOf(card), where: [groupName(card.group), place], thing: made }
  }
  for (const made of commandThings(acts)) yield { text: plain(made.text), where: [], thing: () => made }
}

function memoised<K>(make: (key: K) => string): (key: K) => string {
  const made = new Map<K, string>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
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
