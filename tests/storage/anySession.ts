import { newCard, newFlow, newLane, newMap, newStage, newStep } from '../../src/model/defaults'
import { newSession } from '../../src/model/newSession'
import type { Session, Step } from '../../src/model/session'
import { find, withRecords } from '../../src/model/table'

/** A step of the only map, not placed yet. */
export function anyStep(id: string, text = `step ${id}`): Step {
  return newStep({ id, map: 'now', lane: 'prison', stage: 'out', x: 0, y: 0, text })
}

/** A session with two lanes, one stage and these steps, each joined to the next. */
export function anySession(id: string, steps: readonly string[] = ['a', 'b', 'c']): Session {
  const bare = newSession({ title: '', citizenLane: '', map: '', stage: '' })
  return {
    ...bare,
    about: { ...bare.about, id, title: 'Leaving prison', place: 'Bradford', date: '2010-01-15' },
    lanes: [
      newLane({ id: 'person', name: 'Person', sector: 'citizen', order: 'a0' }),
      newLane({ id: 'prison', name: 'Prison', colour: 'blue', order: 'a1' }),
    ],
    stages: [newStage({ id: 'out', name: 'Out', order: 'a0' })],
    maps: [newMap({ id: 'now', kind: 'as-is', name: 'What happens now' })],
    steps: steps.map((step) => anyStep(step)),
    flows: steps
      .slice(1)
      .map((to, place) => newFlow({ id: `to-${to}`, map: 'now', from: steps[place] ?? '', to })),
    cards: [newCard({ id: 'card', map: 'now', text: 'It took weeks' })],
    unknown: { later: { kept: true } },
  }
}

/** The session with one step's text changed. */
export function retold(session: Session, step: string, text: string): Session {
  const before = find(session.steps, step)
  return before === undefined ? session : withRecords(session, 'steps', [{ ...before, text }])
}
