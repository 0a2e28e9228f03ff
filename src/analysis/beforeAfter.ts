import { asIsMap, flowsOfMap, stepsOfMap } from '../model/mapOf'
import type { Flow, MapId, Range, Session, Step } from '../model/session'
import { find } from '../model/table'
import { agenciesOf } from './agencies'
import { askedAgain } from './asked'
import { startedFrom } from './changes'
import { endsOf } from './deadEnds'
import { handoffsOf } from './handoffs'
import { keptLast } from './keptLast'
import { knownOver, timesOf } from './times'
import { worthOf } from './worth'

/** The three aims, in the order in which they are told. */
export const AIMS = ['outcomes', 'simpler', 'cost'] as const
export type Aim = (typeof AIMS)[number]

/** What is compared, in the order in which it is told. */
export const FIGURE_IDS = [
  'wait',
  'deadEnds',
  'steps',
  'agencies',
  'handoffs',
  'asked',
  'work',
  'cost',
  'downstream',
] as const
export type FigureId = (typeof FIGURE_IDS)[number]

/** How much of the map a figure rests on: of its steps, or, for handoffs, of its flows. */
export interface Coverage {
  readonly known: number
  readonly of: number
}

export interface Figure {
  /**
   * A count; minutes (wait, work), pounds for each person (cost); whole per cent (downstream). Null: not known, as
   * whatever rests on none of the map is.
   */
  readonly value: number | Range | null
  readonly coverage: Coverage | null
}

export interface FigureRow {
  readonly id: FigureId
  readonly aim: Aim
  /** What happens now. */
  readonly before: Figure
  /** The new way; null: there is none. */
  readonly after: Figure | null
}

const AIM_OF: Readonly<Record<FigureId, Aim>> = {
  wait: 'outcomes',
  deadEnds: 'outcomes',
  steps: 'simpler',
  agencies: 'simpler',
  handoffs: 'simpler',
  asked: 'simpler',
  work: 'cost',
  cost: 'cost',
  downstream: 'cost',
}

/**
 * What happens now beside a new way, in the order of the three aims: outcomes for the person, a simpler journey, lower
 * cost. The figures are those of the Numbers panel, so both say the same.
 */
export const beforeAfter: (session: Session, toBe: MapId | null) => readonly FigureRow[] = keptLast(
  ({ maps, steps, flows, lanes, stages, findings }: Session, toBe: MapId | null) => [
    maps,
    steps,
    flows,
    lanes,
    stages,
    findings,
    toBe,
  ],
  (session, toBe) => {
    const before = figuresOf(session, toBe === null ? asIsMap(session).id : startedFrom(session, toBe))
    const after = toBe === null ? null : figuresOf(session, toBe)
    return FIGURE_IDS.map((id) => ({
      id,
      aim: AIM_OF[id],
      before: before[id],
      after: after?.[id] ?? null,
    }))
  },
)

/** The nine figures of one map. */
export function figuresOf(session: Session, map: MapId): Readonly<Record<FigureId, Figure>> {
  const steps = stepsOfMap(session, map)
  const flows = flowsOfMap(session, map)
  const times = timesOf(session, map)
  const { downstream } = worthOf(session, map)
  const cost = knownOver(steps, ({ costPounds }) => costPounds)
  const asked = askedAgain(session, map)
  const of = steps.length
  const known = (count: number): Coverage => ({ known: count, of })
  return {
    wait: figure(times.wait.sum, known(times.wait.steps.length)),
    deadEnds: figure(endsOf(session, map).deadEnds.length, known(of)),
    steps: figure(of, known(of)),
    agencies: figure(agenciesOf(session, map).length, known(steps.filter(hasLane).length)),
    handoffs: figure(handoffsOf(session, map).flows.length, {
      known: flows.filter((flow) => isPlaced(session, flow)).length,
      of: flows.length,
    }),
    asked: figure(
      asked.reduce((sum, each) => sum + each.steps.length, 0),
      known(steps.filter(({ documents }) => documents.length > 0).length),
    ),
    work: figure(times.work.sum, known(times.work.steps.length)),
    cost: figure(cost.sum, known(cost.steps.length)),
    downstream: figure(downstream.percent, known(downstream.said.length)),
  }
}

/** A figure; what is known of none of what there is, is not known: none counted is not none there. */
function figure(value: Figure['value'], coverage: Coverage): Figure {
  return { value: coverage.known === 0 && coverage.of > 0 ? null : value, coverage }
}

const hasLane = ({ lane }: Step): boolean => lane !== null

/** Whether both ends of a flow lie in a lane: only then is it known whether something is handed over. */
function isPlaced(session: Session, { from, to }: Flow): boolean {
  return [from, to].every((id) => (find(session.steps, id)?.lane ?? null) !== null)
}
