import { newAbout, newLane, newMap, newStage } from './defaults'
import { newId } from './newId'
import { orderBetween } from './order'
import type { Session } from './session'

/** Words for a new session's first records, in the language of the room. */
export interface FirstNames {
  readonly title: string
  readonly citizenLane: string
  readonly map: string
  readonly stage: string
}

/** A session to begin with: one map of what happens now, the citizen's lane, and one stage. */
export function newSession(names: FirstNames): Session {
  const order = orderBetween(null, null)
  return {
    about: newAbout({ id: newId(), title: names.title }),
    lanes: [newLane({ id: newId(), name: names.citizenLane, sector: 'citizen', colour: 'yellow', order })],
    stages: [newStage({ id: newId(), name: names.stage, order })],
    maps: [newMap({ id: newId(), kind: 'as-is', name: names.map })],
    steps: [],
    flows: [],
    findings: [],
    cards: [],
    feelings: [],
    actions: [],
    ballots: [],
    decisionsAsked: [],
    meetings: [],
    attendance: [],
    unknown: {},
  }
}
