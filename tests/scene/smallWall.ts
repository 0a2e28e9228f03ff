import { newFlow, newLane, newMap, newStage, newStep } from '../../src/model/defaults'
import { newSession } from '../../src/model/newSession'
import type { Flow, Session, Step } from '../../src/model/session'
import { layOut } from '../../src/scene/layOut'
import type { Scene, SceneFlow, SceneNote } from '../../src/scene/scene'
import { measure } from '../support/measure'

export const MAP = 'map'

/** A wall of two lanes, `citizen` and `agency`, and two stages, `first` and `second`, with these steps. */
export function wall(
  steps: readonly Partial<Step>[],
  flows: readonly (readonly [string, string])[] = [],
): Session {
  const session = newSession({ title: 'Wall', citizenLane: 'Citizen', map: 'Now', stage: 'First' })
  return {
    ...session,
    lanes: [
      newLane({ id: 'citizen', name: 'Citizen', sector: 'citizen', colour: 'yellow', order: 'a1' }),
      newLane({ id: 'agency', name: 'Agency', colour: 'blue', order: 'a2' }),
    ],
    stages: [
      newStage({ id: 'first', name: 'First', order: 'a1' }),
      newStage({ id: 'second', name: 'Second', order: 'a2' }),
    ],
    maps: [newMap({ id: MAP, kind: 'as-is', name: 'Now' })],
    steps: steps.map((step, place) => stepOf(`s${place + 1}`, step)),
    flows: flows.map(([from, to]) => flowOf(from, to)),
  }
}

/** A step in the first cell, its text its id, unless said otherwise. */
export function stepOf(id: string, fields: Partial<Step> = {}): Step {
  return newStep({ id, map: MAP, lane: 'citizen', stage: 'first', x: 0, y: 0, text: id, ...fields })
}

/** A flow named `from>to`. */
export function flowOf(from: string, to: string, fields: Partial<Flow> = {}): Flow {
  return newFlow({ id: `${from}>${to}`, map: MAP, from, to, ...fields })
}

/** The scene of the wall's map. */
export function sceneOf(session: Session, previous?: Scene): Scene {
  return layOut(session, MAP, measure, { direction: 'ltr' }, previous)
}

/** The note of a step; throws when there is none. */
export function noteOf(scene: Scene, id: string): SceneNote {
  const note = scene.notes.find((note) => note.id === id)
  if (note === undefined) throw new Error(`no note of ${id}`)
  return note
}

/** The flow of this id; throws when there is none. */
export function flowIn(scene: Scene, id: string): SceneFlow {
  const flow = scene.flows.find((flow) => flow.id === id)
  if (flow === undefined) throw new Error(`no flow ${id}`)
  return flow
}
