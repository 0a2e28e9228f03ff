import { flowsFrom, findingsOn } from '../model/byStep'
import type { FindingKind } from '../model/kinds'
import { stepsOfMap } from '../model/mapOf'
import { sortedStages } from '../model/order'
import { inReadingOrder } from '../model/readingOrder'
import type { FindingId, MapId, Session, StageId, Step, StepId } from '../model/session'
import { find } from '../model/table'
import { askedAgain } from './asked'
import { handoffsOf } from './handoffs'
import { keptLast } from './keptLast'

/** A step of a new way that might be taken away, and why one would. */
export interface TakeAway {
  readonly step: StepId
  readonly why: 'failure-demand' | 'counter-productive' | 'non-value-adding'
}

/** Steps of a new way that might be one. */
export interface JoinUp {
  /** Two or more, in reading order. */
  readonly steps: readonly StepId[]
  readonly why: 'duplication' | 'asked' | 'handoff'
  /** The duplication. */
  readonly finding: FindingId | null
  /** What is asked for more than once. */
  readonly document: string | null
}

/** A step of a new way that might come earlier, and the stage before its own. */
export interface BringForward {
  readonly step: StepId
  readonly why: 'downstream' | 'delay' | 'wait'
  readonly to: StageId
}

/** Three questions that help to find a new way, and where each might be asked. Never said to be so. */
export interface Prompts {
  readonly takeAway: readonly TakeAway[]
  readonly joinUp: readonly JoinUp[]
  readonly bringForward: readonly BringForward[]
}

/** Where the three prompts might be asked of a new way, in reading order. */
export const promptsOf: (session: Session, toBe: MapId) => Prompts = keptLast(
  ({ maps, steps, flows, findings, lanes, stages }: Session, toBe: MapId) => [
    maps,
    steps,
    flows,
    findings,
    lanes,
    stages,
    toBe,
  ],
  (session, toBe) => {
    const steps = inReadingOrder(session, stepsOfMap(session, toBe))
    return {
      takeAway: steps.flatMap((step) => takeAway(session, step)),
      joinUp: joinUp(session, toBe, steps),
      bringForward: steps.flatMap((step) => bringForward(session, step)),
    }
  },
)

/** Whether a finding of this kind, not looked into and found not so, is on a step or on one that it comes from. */
function bears(session: Session, { id, from }: Step, kind: FindingKind): boolean {
  return [id, ...from]
    .flatMap((each) => findingsOn(session, each))
    .some((finding) => finding.kind === kind && finding.status !== 'checked')
}

function takeAway(session: Session, step: Step): readonly TakeAway[] {
  if (step.kind === 'start' || step.kind === 'end') return []
  if (step.value === 'failure-demand' || bears(session, step, 'failure-demand'))
    return [{ step: step.id, why: 'failure-demand' }]
  if (bears(session, step, 'counter-productive')) return [{ step: step.id, why: 'counter-productive' }]
  return step.value === 'non-value-adding' ? [{ step: step.id, why: 'non-value-adding' }] : []
}

function joinUp(session: Session, toBe: MapId, steps: readonly Step[]): readonly JoinUp[] {
  const found: JoinUp[] = []
  const seen = new Set<string>()
  const add = (why: JoinUp['why'], wanted: readonly StepId[], rest: Partial<JoinUp> = {}): void => {
    const ids = new Set(wanted)
    const joined = steps.filter(({ id }) => ids.has(id)).map(({ id }) => id)
    const key = joined.join(' ')
    if (joined.length < 2 || seen.has(key)) return
    seen.add(key)
    found.push({ steps: joined, why, finding: null, document: null, ...rest })
  }
  for (const finding of session.findings) {
    if (finding.kind !== 'duplication' || finding.status === 'checked') continue
    const tied = steps.filter((step) => [step.id, ...step.from].some((id) => finding.steps.includes(id)))
    add(
      'duplication',
      tied.map(({ id }) => id),
      { finding: finding.id },
    )
  }
  for (const { document, steps: asking } of askedAgain(session, toBe)) add('asked', asking, { document })
  for (const { from, to } of handoffsOf(session, toBe).flows) {
    // Where one step leads to one other alone, nothing else hangs on where the one ends and the other begins.
    if (flowsFrom(session, from).length === 1) add('handoff', [from, to])
  }
  return found
}

function bringForward(session: Session, step: Step): readonly BringForward[] {
  const stages = sortedStages(session)
  const before = stages[stages.findIndex(({ id }) => id === step.stage) - 1]
  if (before === undefined || find(session.stages, step.stage) === undefined) return []
  if (step.kind === 'end') return []
  const isWait = step.kind === 'wait' || (step.waitMinutes !== null && step.waitMinutes.high > 0)
  const why =
    step.spend === 'downstream'
      ? 'downstream'
      : bears(session, step, 'delay')
        ? 'delay'
        : isWait
          ? 'wait'
          : null
  return why === null ? [] : [{ step: step.id, why, to: before.id }]
}
