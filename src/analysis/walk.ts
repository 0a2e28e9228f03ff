import { readingOrder } from '../model/readingOrder'
import type { MapId, Session, StepId } from '../model/session'
import { journeyOf, type Journey } from './journey'
import { keptLast } from './keptLast'
import { comesTo, type Reach } from './reach'

/** Where somebody is who walks through a journey one step at a time. Places are those of the journey's steps. */
export interface Walk {
  readonly here: number
  /** Steps that were begun at the same time and are still to be met. */
  readonly waiting: readonly number[]
  /** Steps that were met, each once, in order; those that are met again after a loop are not among them. */
  readonly been: readonly number[]
  /** How many steps were met by now, this one counted. */
  readonly count: number
  readonly handoffs: number
}

/** A journey to be walked through. */
export interface WalkedJourney {
  readonly journey: Journey
  readonly reach: Reach
  /** The place of each step in reading order. */
  readonly read: readonly number[]
}

/** A map as it is walked through. */
export const walkedJourney: (session: Session, map: MapId) => WalkedJourney = keptLast(
  ({ steps, flows, lanes, stages }: Session, map: MapId) => [steps, flows, lanes, stages, map],
  (session, map) => {
    const journey = journeyOf(session, map)
    const order = new Map(readingOrder(session, map).map((id, place) => [id, place]))
    return {
      journey,
      reach: comesTo(journey.steps.map(({ ways }) => ways.map(({ to }) => to))),
      read: journey.steps.map(({ id }) => order.get(id) ?? 0),
    }
  },
)

/** The first step; null of a map without steps. */
export function beginWalk({ journey }: WalkedJourney): Walk | null {
  const [here] = journey.starts
  return here === undefined ? null : { here, waiting: [], been: [], count: 1, handoffs: 0 }
}

/** The ways among which the walker must choose: those out of a decision with several; else none. */
export function choicesOf({ journey }: WalkedJourney, { here }: Walk): readonly StepId[] {
  const stop = journey.steps[here]
  if (stop?.kind !== 'choice' || stop.ways.length < 2) return []
  return stop.ways.flatMap(({ to }) => journey.steps[to]?.id ?? [])
}

/**
 * On to what is met next: the first in reading order at which nothing else that is still to be met can arrive. At a
 * decision the way must be said. Null: the walk is over.
 */
export function goOn(walked: WalkedJourney, walk: Walk, way: StepId | null): Walk | null {
  const { journey, reach, read } = walked
  const stop = journey.steps[walk.here]
  if (stop === undefined) return null
  const isChoice = stop.kind === 'choice'
  const ways = isChoice
    ? stop.ways.filter(({ to }) => way === null || journey.steps[to]?.id === way).slice(0, 1)
    : stop.ways
  let been = [...walk.been, walk.here]
  const waiting = new Set(walk.waiting)
  for (const { to } of ways) {
    if (isChoice && been.includes(to)) been = been.filter((step) => step !== to && !reach.leads(to, step))
    if (!been.includes(to)) waiting.add(to)
  }
  const open = [...waiting].toSorted((a, b) => (read[a] ?? 0) - (read[b] ?? 0))
  const isFree = (step: number): boolean =>
    !reach.isJoin(step) || open.every((other) => other === step || !reach.leads(other, step))
  const here = open.find(isFree) ?? open[0]
  if (here === undefined) return null
  return {
    here,
    waiting: open.filter((step) => step !== here),
    been,
    count: walk.count + 1,
    handoffs: walk.handoffs + ways.filter(({ isHandoff }) => isHandoff).length,
  }
}
