import { flowsOfMap, stepsOfMap } from '../model/mapOf'
import { inReadingOrder } from '../model/readingOrder'
import type { Flow, MapId, Step, StepId } from '../model/session'
import type { Command } from './command'
import { flowsBy } from './flowsBy'
import { placeSteps, type StepPlace } from './placeSteps'

/** Where the first column and row of a cell begin, in px from its corner. */
const CELL_PADDING = 24

/**
 * Puts a map's notes in columns: within each stage by how many steps come before them there, each in its own
 * lane, and in the order the room had them where several meet. `pitch` is the room of a note in px. Null when
 * all lie so already.
 */
export function tidyMap(map: MapId, pitch: { readonly x: number; readonly y: number }): Command {
  return (session) => {
    const steps = inReadingOrder(session, stepsOfMap(session, map))
    const ranks = ranksWithinStages(steps, flowsOfMap(session, map))
    const rows = new Map<string, number>()
    const places = steps.map(({ id, lane, stage }): StepPlace => {
      const column = ranks.get(id) ?? 0
      const spot = JSON.stringify([lane, stage, column])
      const row = rows.get(spot) ?? 0
      rows.set(spot, row + 1)
      return { id, lane, stage, x: CELL_PADDING + column * pitch.x, y: CELL_PADDING + row * pitch.y }
    })
    return placeSteps(places)(session)
  }
}

/**
 * How many steps of its own stage lie before each step, along the longest way. Where flows run in a circle,
 * the step of it that is read first begins it.
 */
function ranksWithinStages(steps: readonly Step[], flows: readonly Flow[]): ReadonlyMap<StepId, number> {
  const stageOf = new Map(steps.map(({ id, stage }) => [id, stage]))
  const within = flows.filter(({ from, to }) => stageOf.get(from) === stageOf.get(to))
  const onwards = flowsBy('from', within)
  const backwards = flowsBy('to', within)
  const ranks = new Map<StepId, number>(steps.map(({ id }) => [id, 0]))
  const waiting = new Map<StepId, number>(steps.map(({ id }) => [id, backwards.get(id)?.length ?? 0]))
  const ready = [...waiting].filter(([, flowsIn]) => flowsIn === 0).map(([id]) => id)
  while (waiting.size > 0) {
    const next = ready.pop() ?? beginningOfCircle([...waiting.keys()], backwards)
    if (!waiting.delete(next)) continue
    for (const { to } of onwards.get(next) ?? []) {
      const flowsIn = waiting.get(to)
      if (flowsIn === undefined) continue
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(next) ?? 0) + 1))
      waiting.set(to, flowsIn - 1)
      if (flowsIn === 1) ready.push(to)
    }
  }
  return ranks
}

/** Walks back along flows until it comes round; of that circle, the step that stands first in `steps`. */
function beginningOfCircle(
  steps: readonly StepId[],
  backwards: ReadonlyMap<StepId, readonly Flow[]>,
): StepId {
  const left = new Set(steps)
  const way = new Set<StepId>()
  let here = steps[0]
  while (here !== undefined && !way.has(here)) {
    way.add(here)
    here = backwards.get(here)?.find(({ from }) => left.has(from))?.from
  }
  const circle = new Set([...way].slice([...way].indexOf(here ?? '')))
  const first = steps.find((id) => circle.has(id))
  if (first === undefined) throw new Error('a circle was looked for where no step is left')
  return first
}
