import { flowsFrom } from '../model/byStep'
import { stepsOfMap } from '../model/mapOf'
import { readingOrder } from '../model/readingOrder'
import type { Flow, MapId, Range, Session, Step, StepId } from '../model/session'
import { find } from '../model/table'
import { endsOf } from './deadEnds'

/** A way on from a step. */
export interface Way {
  /** Place in `steps` of the step it leads to. */
  readonly to: number
  /** Of the people at a decision, how many go this way: 0 to 1. At any other step 1: all ways are gone at once. */
  readonly share: number
  readonly isHandoff: boolean
}

/** A step as people come through it. */
export interface Stop {
  readonly id: StepId
  /** `choice`: one way is gone; `all-ways`: all at once; `end`: nobody goes on, whatever leads on. */
  readonly kind: 'choice' | 'all-ways' | 'end'
  readonly work: Range | null
  readonly wait: Range | null
  /** Which times it should say: nothing happens at a mere start or end, and a wait is no work. */
  readonly asked: readonly ('work' | 'wait')[]
  readonly ways: readonly Way[]
}

/** How the shares at a decision with several ways were taken. */
export interface SharesTaken {
  readonly step: StepId
  /**
   * `as-said`: nothing had to be assumed; `split`: two or more say nothing, and share what is left alike; `scaled`: they
   * came to more than everybody, and each was made smaller alike; `lost`: they come to less, and the rest goes nowhere
   * that the map shows.
   */
  readonly how: 'as-said' | 'split' | 'scaled' | 'lost'
  /** Whether any way says a share. */
  readonly isAnySaid: boolean
}

/** A map as people go through it. A plain value: it goes to a worker. */
export interface Journey {
  readonly steps: readonly Stop[]
  /** Where people begin, as many at each: the steps that are starts; without any, the first in reading order. */
  readonly starts: readonly number[]
  /** Whether the map says where people begin. */
  readonly areStartsSaid: boolean
  /** In file order. */
  readonly shares: readonly SharesTaken[]
  /** Steps that are no decision, and from which people go several ways at once. In file order. */
  readonly forks: readonly StepId[]
}

/** Shares that come this near to everybody are everybody: thirds are written as 0.33. */
const NEAR = 0.02

/** Reads a map as people would go through it. */
export function journeyOf(session: Session, map: MapId): Journey {
  const steps = stepsOfMap(session, map)
  const places = new Map(steps.map(({ id }, place) => [id, place]))
  const taken = new Map<StepId, SharesTaken>()
  const stops = steps.map((step) => stopOf(session, step, places, taken))
  return {
    steps: stops,
    ...startsOf(session, map, places),
    shares: [...taken.values()],
    forks: stops.flatMap(({ id, kind, ways }) => (kind === 'all-ways' && ways.length > 1 ? [id] : [])),
  }
}

function startsOf(
  session: Session,
  map: MapId,
  places: ReadonlyMap<StepId, number>,
): Pick<Journey, 'starts' | 'areStartsSaid'> {
  const placesOf = (ids: readonly StepId[]): readonly number[] => ids.flatMap((id) => places.get(id) ?? [])
  const said = stepsOfMap(session, map).flatMap(({ id, kind }) => (kind === 'start' ? [id] : []))
  if (said.length > 0) return { starts: placesOf(said), areStartsSaid: true }
  const order = readingOrder(session, map)
  const unled = new Set(endsOf(session, map).unled.map(({ id }) => id))
  const first = order.find((id) => unled.has(id)) ?? order[0]
  return { starts: placesOf(first === undefined ? [] : [first]), areStartsSaid: false }
}

function stopOf(
  session: Session,
  { id, kind, lane, workMinutes: work, waitMinutes: wait }: Step,
  places: ReadonlyMap<StepId, number>,
  taken: Map<StepId, SharesTaken>,
): Stop {
  const asked = kind === 'start' || kind === 'end' ? [] : kind === 'wait' ? ['wait' as const] : BOTH
  if (kind === 'end') return { id, kind, work, wait, asked, ways: [] }
  const isChoice = kind === 'decision'
  // A flow to itself goes round where people choose it; anywhere else it leads nowhere.
  const flows = onceEach(flowsFrom(session, id), isChoice).filter(({ to }) => isChoice || to !== id)
  const shares = isChoice ? sharesOf(id, flows, taken) : []
  const ways = flows.flatMap((flow, place): readonly Way[] => {
    const to = places.get(flow.to)
    const other = find(session.steps, flow.to)?.lane ?? null
    const isHandoff = lane !== null && other !== null && other !== lane
    return to === undefined ? [] : [{ to, share: isChoice ? (shares[place] ?? 0) : 1, isHandoff }]
  })
  return { id, kind: isChoice ? 'choice' : 'all-ways', work, wait, asked, ways }
}

const BOTH = ['work', 'wait'] as const

/** Where all ways are gone at once, two flows to the same step are one way. */
function onceEach(flows: readonly Flow[], isChoice: boolean): readonly Flow[] {
  return isChoice
    ? flows
    : flows.filter(({ to }, place) => flows.findIndex((other) => other.to === to) === place)
}

/** The share of each flow out of a decision. */
function sharesOf(step: StepId, flows: readonly Flow[], taken: Map<StepId, SharesTaken>): readonly number[] {
  const sum = flows.reduce((all, { share }) => all + (share ?? 0), 0)
  const missing = flows.filter(({ share }) => share === null).length
  const isOver = sum > 1
  const isEverybody = missing === 0 && Math.abs(sum - 1) <= NEAR
  const whole = isOver || isEverybody ? sum : 1
  const left = missing === 0 || isOver ? 0 : (1 - sum) / missing
  const how = isEverybody
    ? 'as-said'
    : isOver
      ? 'scaled'
      : missing === 0
        ? 'lost'
        : missing > 1
          ? 'split'
          : 'as-said'
  const isAnySaid = missing < flows.length
  if (flows.length > 1 || how === 'lost') taken.set(step, { step, how, isAnySaid })
  return flows.map(({ share }) => (share === null ? left : share / whole))
}
