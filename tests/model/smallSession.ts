import { newFlow, newLane, newMap, newStage, newStep } from '../../src/model/defaults'
import { newSession } from '../../src/model/newSession'
import type { Session, Step } from '../../src/model/session'

function step(id: string, lane: string, stage: string): Step {
  return newStep({ id, map: 'now', lane, stage, x: 24, y: 24, text: `step ${id}` })
}

/** Two lanes, two stages, and three steps a > b > c on the map "now". */
export function smallSession(): Session {
  const bare = newSession({ title: 'Leaving prison', citizenLane: '', map: '', stage: '' })
  return {
    ...bare,
    lanes: [
      newLane({ id: 'person', name: 'Person', sector: 'citizen', order: 'a0' }),
      newLane({ id: 'prison', name: 'Prison', sector: 'statutory', colour: 'blue', order: 'a1' }),
    ],
    stages: [
      newStage({ id: 'inside', name: 'Inside', order: 'a0' }),
      newStage({ id: 'out', name: 'Out', order: 'a1' }),
    ],
    maps: [newMap({ id: 'now', kind: 'as-is', name: 'What happens now' })],
    steps: [step('a', 'person', 'inside'), step('b', 'prison', 'inside'), step('c', 'person', 'out')],
    flows: [
      newFlow({ id: 'ab', map: 'now', from: 'a', to: 'b' }),
      newFlow({ id: 'bc', map: 'now', from: 'b', to: 'c' }),
    ],
  }
}
