import { cardsOn, findingsOn } from '../model/byStep'
import type { StepKind } from '../model/kinds'
import { asIsMap, stepsOfMap } from '../model/mapOf'
import { inReadingOrder } from '../model/readingOrder'
import type { Card, Finding, Session, Step, StepId } from '../model/session'
import type { SaidClass } from '../words/said'
import { keptLast } from './keptLast'
import { sideOf, type Side } from './sides'

/** From agreement over difference to silence. */
export const SAID_CLASSES: readonly SaidClass[] = ['both', 'only-workers', 'only-people', 'nobody']

/** What a side has said of a step. Empty: nothing. */
export interface SideSaid {
  readonly findings: readonly Finding[]
  readonly cards: readonly Card[]
}

/** A step that is counted, and who has said what of it. */
export interface StepSaid {
  readonly step: Step
  readonly said: SaidClass
  readonly by: Readonly<Record<Side, SideSaid>>
}

const COUNTED: ReadonlySet<StepKind> = new Set(['step', 'decision', 'wait'])

/** Whether a step of what happens now counts: it lies in a lane and a stage, and is no mere start or end. */
function isCounted({ kind, lane, stage }: Step): boolean {
  return lane !== null && stage !== null && COUNTED.has(kind)
}

/** What works well is no trouble, and what was looked into and is not so is none any more. */
function isTrouble({ kind, status }: Finding): boolean {
  return kind !== 'works-well' && status !== 'checked'
}

/** A card on the step itself that felt bad or names a kind of trouble; one that was taken back says nothing. */
function isBad({ about, withdrawn, feeling, kind }: Card): boolean {
  if (about !== 'step' || withdrawn) return false
  return (feeling !== null && feeling < 0) || (kind !== null && kind !== 'works-well')
}

function saidBy(side: Side, findings: readonly Finding[], cards: readonly Card[]): SideSaid {
  return {
    findings: findings.filter(({ raisedBy }) => raisedBy.some((group) => sideOf(group) === side)),
    cards: cards.filter(({ group }) => sideOf(group) === side),
  }
}

/** Which of the four classes it is when each side has said something or nothing. */
export function classOf(workers: boolean, people: boolean): SaidClass {
  if (workers && people) return 'both'
  if (workers) return 'only-workers'
  return people ? 'only-people' : 'nobody'
}

const hasSaid = ({ findings, cards }: SideSaid): boolean => findings.length + cards.length > 0

function saidOf(session: Pick<Session, 'findings' | 'cards'>, step: Step): StepSaid {
  const findings = findingsOn(session, step.id).filter(isTrouble)
  const cards = cardsOn(session, step.id).filter(isBad)
  const by = {
    workers: saidBy('workers', findings, cards),
    people: saidBy('people', findings, cards),
  }
  return { step, said: classOf(hasSaid(by.workers), hasSaid(by.people)), by }
}

/** The steps that are counted, in reading order, and who has said that something is wrong there. */
export const stepsSaid: (session: Session) => readonly StepSaid[] = keptLast(
  ({ maps, steps, lanes, stages, findings, cards }: Session) => [maps, steps, lanes, stages, findings, cards],
  (session) => {
    const counted = stepsOfMap(session, asIsMap(session).id).filter(isCounted)
    return inReadingOrder(session, counted).map((step) => saidOf(session, step))
  },
)

/** The class of each step that is counted: what the wall shows at one glance. */
export const saidClasses: (session: Session) => ReadonlyMap<StepId, SaidClass> = keptLast(
  (session: Session) => [stepsSaid(session)],
  (session) => new Map(stepsSaid(session).map(({ step, said }) => [step.id, said])),
)
