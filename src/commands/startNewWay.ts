import { newMap } from '../model/defaults'
import { flowsOfMap, stepsOfMap, toBeMaps } from '../model/mapOf'
import type { MapId, Session } from '../model/session'
import { find, withRecords } from '../model/table'
import * as words from '../words/compiled/messages.js'
import { cleanLine } from './cleanFields'
import type { Command } from './command'
import { withCopies } from './withCopies'

export interface NewWayGiven {
  readonly id: MapId
  readonly name: string
  /** The map that it begins as a copy of: what happens now. */
  readonly from: MapId
}

/** "The new way", or "The new way 2" and so on, the first that no map is called. */
export function nextNewWayName(session: Session): string {
  const names = new Set(session.maps.map(({ name }) => name))
  let number = toBeMaps(session).length + 1
  const name = (): string =>
    number === 1 ? words.commandsNewWay() : words.commandsNewWayNumbered({ number })
  while (names.has(name())) number += 1
  return name()
}

/**
 * Starts a new way: a map with a copy of every step and flow of what happens now, each step knowing where it came
 * from. Findings and cards stay with what they speak of. `newId` is called for each step in file order, then for each
 * flow. Null when there is no such map of what happens now, or the id is taken.
 */
export function startNewWay({ id, name, from }: NewWayGiven, newId: () => string): Command {
  return (session) => {
    if (find(session.maps, from)?.kind !== 'as-is' || find(session.maps, id) !== undefined) return null
    const map = newMap({ id, kind: 'to-be', name: cleanLine(name), from })
    const clip = {
      steps: stepsOfMap(session, from).map((step) => ({ ...step, from: [step.id] })),
      flows: flowsOfMap(session, from),
      lanes: session.lanes,
      stages: session.stages,
    }
    return withCopies(withRecords(session, 'maps', [map]), clip, newId, ({ lane, stage, x, y }) => ({
      map: id,
      lane,
      stage,
      x,
      y,
    }))
  }
}
