import type { MapId, Range, Session, StepId } from '../model/session'
import type { Coverage } from './beforeAfter'
import { journeyOf, type Journey, type Stop } from './journey'
import { comesTo, type Reach } from './reach'
import { seeded } from './seeded'

/** A person stops after so many steps, and is counted as going round. */
export const MOST_STEPS = 1_000

/** So many people go through between two words of how far it is. */
const PEOPLE_A_TURN = 250

export interface SimulationAsked {
  readonly people: number
  /** The same seed gives the same people. */
  readonly seed: number
}

/** What half of the people stay within, and what nine in ten do. */
export interface Spread {
  /** Most people: the least value that at least half stay within. */
  readonly most: number
  /** The unlucky tenth: the least value that at least nine in ten stay within. */
  readonly unlucky: number
}

/** So many people at a step. */
export interface PeopleAt {
  readonly step: StepId
  readonly people: number
}

/** How far a journey gets people. */
export interface Journeys extends SimulationAsked {
  /** Whether any step is marked as an end. Where none is, who arrives and who falls out cannot be told apart. */
  readonly isEndSaid: boolean
  /** Came to an end. They, `round` and those who fell out are all the people. */
  readonly arrived: number
  /** Went round until they were stopped. */
  readonly round: number
  /** Fell out: no way of theirs came to an end. By the dead end that they came to last; the most first. */
  readonly fell: readonly PeopleAt[]
  /** One of their ways stopped here while they came to an end on another; the most first. */
  readonly stopped: readonly PeopleAt[]
  /** Of whom the time and the handoffs tell: those who arrived; when nobody did, those who fell out. */
  readonly of: 'arrived' | 'fell' | 'nobody'
  /** By the clock, from the beginning to the last end that is come to. */
  readonly minutes: Spread | null
  readonly handoffs: Spread | null
  /** Among the steps that anybody came to and that should say it: those whose working, or waiting, time is known. */
  readonly work: Coverage
  readonly wait: Coverage
  /** Steps that anybody came to, of all on the map. */
  readonly reached: Coverage
}

/** Sends people through a map: see `peopleThrough`. */
export function simulate(session: Session, map: MapId, asked: SimulationAsked): Journeys {
  const going = peopleThrough(journeyOf(session, map), asked)
  for (;;) {
    const step = going.next()
    if (step.done === true) return step.value
  }
}

/**
 * Sends people through a journey, one after the other, and says between how much is done, 0 to 1. At a decision a
 * person goes one way, by the shares. At any other step all ways are gone at once, and a step to which several flows
 * lead waits for whatever of that person can still come to it; ways that stopped elsewhere are not waited for. Each
 * working and waiting time is anything between its low and high end, all as likely; unknown times are nought.
 */
export function* peopleThrough(journey: Journey, asked: SimulationAsked): Generator<number, Journeys> {
  const { people } = asked
  const chance = seeded(asked.seed)
  const tally = newTally(journey)
  const reach = comesTo(journey.steps.map(({ ways }) => ways.map(({ to }) => to)))
  for (let person = 0; person < people && journey.starts.length > 0; person += 1) {
    if (person % PEOPLE_A_TURN === 0) yield person / people
    count(tally, sendOne(journey, reach, chance, tally.seen))
  }
  return told(journey, asked, tally)
}

/** How one person fared. */
interface Fate {
  readonly isRound: boolean
  /** When the last end was come to, minutes; null: none was. */
  readonly endedAt: number | null
  /** Dead ends that were come to, and when. */
  readonly deadEnds: ReadonlyMap<number, number>
  readonly handoffs: number
}

function sendOne({ steps, starts }: Journey, reach: Reach, chance: () => number, seen: Uint8Array): Fate {
  /** Where this person is, in as many places as they go at once, and since when. */
  const here = new Map<number, number>()
  const deadEnds = new Map<number, number>()
  let endedAt: number | null = null
  let handoffs = 0
  let visits = 0
  here.set(starts[starts.length === 1 ? 0 : Math.floor(chance() * starts.length)] ?? 0, 0)
  while (here.size > 0 && visits < MOST_STEPS) {
    const at = here.size === 1 ? firstOf(here) : nextOf(here, reach)
    const stop = steps[at]
    if (stop === undefined) break
    visits += 1
    seen[at] = 1
    const until = (here.get(at) ?? 0) + drawn(stop.work, chance) + drawn(stop.wait, chance)
    here.delete(at)
    if (stop.kind === 'end') {
      endedAt = Math.max(endedAt ?? 0, until)
      continue
    }
    const ways = stop.kind === 'choice' ? chosen(stop, chance) : stop.ways
    if (ways.length === 0) deadEnds.set(at, until)
    for (const { to, isHandoff } of ways) {
      if (isHandoff) handoffs += 1
      here.set(to, Math.max(here.get(to) ?? 0, until))
    }
  }
  return { isRound: here.size > 0, endedAt, deadEnds, handoffs }
}

function firstOf(here: ReadonlyMap<number, number>): number {
  for (const at of here.keys()) return at
  return 0
}

/** The place that is gone on from next: the earliest at which nothing more of this person can arrive. */
function nextOf(here: ReadonlyMap<number, number>, reach: Reach): number {
  let free: number | null = null
  let earliest = firstOf(here)
  for (const [at, since] of here) {
    if (since < (here.get(earliest) ?? 0)) earliest = at
    if (free !== null && since >= (here.get(free) ?? 0)) continue
    if (!isAwaited(at, here, reach)) free = at
  }
  // They wait for each other, round a loop: the earliest goes on.
  return free ?? earliest
}

function isAwaited(at: number, here: ReadonlyMap<number, number>, reach: Reach): boolean {
  if (!reach.isJoin(at)) return false
  for (const other of here.keys()) if (other !== at && reach.leads(other, at)) return true
  return false
}

function drawn(range: Range | null, chance: () => number): number {
  if (range === null) return 0
  return range.low === range.high ? range.low : range.low + chance() * (range.high - range.low)
}

/** The one way that is gone from a decision; none when the shares leave people behind. */
function chosen({ ways }: Stop, chance: () => number): Stop['ways'] {
  if (ways.length === 0) return ways
  const drawnAt = chance()
  let passed = 0
  for (const way of ways) {
    passed += way.share
    if (drawnAt < passed) return [way]
  }
  // What is missing to everybody is no more than how numbers are rounded.
  const last = ways.findLast(({ share }) => share > 0)
  return passed > 1 - 1e-9 && last !== undefined ? [last] : []
}

interface Tally {
  readonly seen: Uint8Array
  readonly arrivedAfter: number[]
  readonly arrivedHandoffs: number[]
  readonly fellAfter: number[]
  readonly fellHandoffs: number[]
  readonly fell: Map<number, number>
  readonly stopped: Map<number, number>
  round: number
}

function newTally({ steps }: Journey): Tally {
  return {
    seen: new Uint8Array(steps.length),
    arrivedAfter: [],
    arrivedHandoffs: [],
    fellAfter: [],
    fellHandoffs: [],
    fell: new Map(),
    stopped: new Map(),
    round: 0,
  }
}

const oneMore = (counts: Map<number, number>, at: number): void => {
  counts.set(at, (counts.get(at) ?? 0) + 1)
}

function count(tally: Tally, { isRound, endedAt, deadEnds, handoffs }: Fate): void {
  if (isRound) {
    tally.round += 1
    return
  }
  if (endedAt !== null) {
    tally.arrivedAfter.push(endedAt)
    tally.arrivedHandoffs.push(handoffs)
    for (const at of deadEnds.keys()) oneMore(tally.stopped, at)
    return
  }
  let [last, lastAt] = [0, -1]
  for (const [at, when] of deadEnds) if (when > lastAt) [last, lastAt] = [at, when]
  oneMore(tally.fell, last)
  tally.fellAfter.push(Math.max(0, lastAt))
  tally.fellHandoffs.push(handoffs)
}

function told({ steps }: Journey, asked: SimulationAsked, tally: Tally): Journeys {
  const arrived = tally.arrivedAfter.length
  const hasFallen = tally.fellAfter.length > 0
  const reached = steps.filter((_, place) => tally.seen[place] === 1)
  const known = (time: 'work' | 'wait'): Coverage => {
    const should = reached.filter((stop) => stop.asked.includes(time))
    return { known: should.filter((stop) => stop[time] !== null).length, of: should.length }
  }
  const peopleAt = (counts: ReadonlyMap<number, number>): readonly PeopleAt[] =>
    [...counts]
      .map(([at, people]) => ({ step: steps[at]?.id ?? '', people }))
      .toSorted((a, b) => b.people - a.people)
  return {
    ...asked,
    isEndSaid: steps.some(({ kind }) => kind === 'end'),
    arrived,
    round: tally.round,
    fell: peopleAt(tally.fell),
    stopped: peopleAt(tally.stopped),
    of: arrived > 0 ? 'arrived' : hasFallen ? 'fell' : 'nobody',
    minutes: spreadOf(arrived > 0 ? tally.arrivedAfter : tally.fellAfter),
    handoffs: spreadOf(arrived > 0 ? tally.arrivedHandoffs : tally.fellHandoffs),
    work: known('work'),
    wait: known('wait'),
    reached: { known: reached.length, of: steps.length },
  }
}

/** The median and the 90th percentile, each the least value that so large a share stays within. Null of nobody. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b)
  const within = (tenths: number): number => sorted[Math.ceil((tenths * sorted.length) / 10) - 1] ?? 0
  return sorted.length === 0 ? null : { most: within(5), unlucky: within(9) }
}
