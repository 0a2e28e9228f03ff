import { asIsMap, stepsOfMap } from '../model/mapOf'
import { sortedLanes, sortedStages } from '../model/order'
import { inReadingOrder } from '../model/readingOrder'
import type { Action, Card, Finding, Lane, Session, Stage } from '../model/session'
import { findAll } from '../model/table'
import { cardsBearingOut } from './bearingOut'
import { keptLast } from './keptLast'

/** A finding, and what of the session bears on it. */
export interface RegisterRow {
  readonly id: string
  readonly finding: Finding
  /** The lanes and the stages that its steps lie in, in the order of the wall. */
  readonly lanes: readonly Lane[]
  readonly stages: readonly Stage[]
  /** Cards that bear it out: see `cardsBearingOut`. */
  readonly cards: readonly Card[]
  /** Dots of all groups together. */
  readonly votes: number
  /** Actions that answer it. */
  readonly answers: readonly Action[]
}

/** Whose findings the register holds: those of what happens now, or of every map. */
export type RegisterOf = 'as-is' | 'every-map'

/** The rows of the register, as the journey meets them: map by map, each by its first step in reading order. */
export const registerRows: (session: Session, of: RegisterOf) => readonly RegisterRow[] = keptLast(
  ({ findings, cards, actions, steps, lanes, stages, maps }: Session, of: RegisterOf) => [
    of,
    findings,
    cards,
    actions,
    steps,
    lanes,
    stages,
    maps,
  ],
  (session, of) => {
    const shown = of === 'as-is' ? [asIsMap(session)] : session.maps
    const order = shown.flatMap(({ id }) => inReadingOrder(session, stepsOfMap(session, id)))
    const places = new Map(order.map(({ id }, place) => [id, place]))
    const placeOf = ({ steps }: Finding): number => Math.min(...steps.map((id) => places.get(id) ?? Infinity))
    const answering = answersByFinding(session)
    return shown
      .flatMap(({ id }) => session.findings.filter(({ map }) => map === id))
      .map((finding) => ({ finding, place: placeOf(finding) }))
      .toSorted((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1))
      .map(({ finding }) => rowOf(session, finding, answering.get(finding.id) ?? []))
  },
)

function answersByFinding({ actions }: Session): ReadonlyMap<string, readonly Action[]> {
  const answering = new Map<string, Action[]>()
  for (const action of actions) {
    for (const id of action.answers) answering.set(id, [...(answering.get(id) ?? []), action])
  }
  return answering
}

function rowOf(session: Session, finding: Finding, answers: readonly Action[]): RegisterRow {
  const steps = findAll(session.steps, finding.steps)
  const inLanes = new Set(steps.map(({ lane }) => lane))
  const inStages = new Set(steps.map(({ stage }) => stage))
  return {
    id: finding.id,
    finding,
    lanes: sortedLanes(session).filter(({ id }) => inLanes.has(id)),
    stages: sortedStages(session).filter(({ id }) => inStages.has(id)),
    cards: cardsBearingOut(session, finding),
    votes: Object.values(finding.votes).reduce((sum, count) => sum + count, 0),
    answers,
  }
}
