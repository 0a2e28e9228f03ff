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
  /** The map that it is on, where that is not the one shown. */
  readonly map?: MapId
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

/** What is looked through on the map that is shown, in the order of the file, and the acts that can be done now. */
export function* findables(
  session: Session,
  map: MapId,
  acts: readonly ActName[],
): Generator<Findable, void, undefined> {
  const names = plainNames(session)
  yield* stepsOn(session, map, names)
  for (const lane of sortedLanes(session)) {
    const sector = nameOfSector(lane.sector)
    const made = (): Thing => thing('lane', lane.id, lane.name, sector)
    yield { text: names.lane(lane.id), where: [plain(sector)], thing: made }
  }
  for (const { id, name } of sortedStages(session)) {
    yield { text: names.stage(id), where: [], thing: () => thing('stage', id, name, '') }
  }
  yield* findingsOn(session, map, names)
  yield* cardsOn(session, map, names)
  for (const made of commandThings(acts)) yield { text: plain(made.text), where: [], thing: () => made }
}

/** What is looked through on a map that is not shown: what it has of its own. */
export function* findablesElsewhere(session: Session, map: MapId): Generator<Findable, void, undefined> {
  const names = plainNames(session)
  for (const part of [stepsOn, findingsOn, cardsOn]) {
    for (const each of part(session, map, names)) yield { ...each, thing: () => ({ ...each.thing(), map }) }
  }
}

/** Names in plain letters, each made once. */
interface PlainNames {
  lane(id: string | null): string
  stage(id: string | null): string
  step(id: string | null): string
  kind(kind: FindingKind): string
  group(group: Group): string
}

function plainNames(session: Session): PlainNames {
  const waiting = plain(notPlacedYet())
  const nameIn = (named: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(named.map((each) => [each.id, plain(each.name)]))
    return (id: string | null): string => (id === null ? waiting : (names.get(id) ?? waiting))
  }
  return {
    lane: nameIn(session.lanes),
    stage: nameIn(session.stages),
    step: (id) => {
      const step = find(session.steps, id)
      return step === undefined ? '' : plainOf(step)
    },
    kind: memoised((kind: FindingKind) => plain(nameOfFindingKind(kind))),
    group: memoised((group: Group) => plain(nameOfGroup(group))),
  }
}

function* stepsOn(session: Session, map: MapId, names: PlainNames): Generator<Findable, void, undefined> {
  for (const step of stepsOfMap(session, map)) {
    const where = [names.lane(step.lane), names.stage(step.stage)]
    yield { text: plainOf(step), where, thing: () => stepThing(session, step) }
  }
}

function* findingsOn(session: Session, map: MapId, names: PlainNames): Generator<Findable, void, undefined> {
  for (const finding of findingsOfMap(session, map)) {
    const kind = names.kind(finding.kind)
    const where = [kind, ...finding.steps.map(names.step)]
    const text = finding.text === '' ? kind : plainOf(finding)
    yield { text, where, thing: () => findingThing(session, finding) }
  }
}

function* cardsOn(session: Session, map: MapId, names: PlainNames): Generator<Findable, void, undefined> {
  for (const card of cardsOfMap(session, map)) {
    if (card.withdrawn) continue
    const place =
      card.about === 'step' ? names.step(card.step) : card.stage === null ? '' : names.stage(card.stage)
    const made = (): Thing => thing('card', card.id, card.text, placeOfCard(session, card))
    yield { text: plainOf(card), where: [names.group(card.group), place], thing: made }
  }
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
