import { startNewWay } from '../../src/commands/startNewWay'
import type { Session, StepId } from '../../src/model/session'
import { MAP, sketch } from './sketch'

/** The new way in `withNewWay`. */
export const WAY = 'way'

/** Ids one after the other: `new1`, `new2`. */
export function idsInTurn(prefix = 'new'): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}

/** The session with a new way started; the copy of `a` is called `a+`, of the flow `a>b` `a>b+`. */
export function startedIn(session: Session, way = WAY, mark = '+'): Session {
  const ids = [...session.steps, ...session.flows]
    .filter(({ map }) => map === MAP)
    .map(({ id }) => `${id}${mark}`)
  const next = startNewWay({ id: way, name: 'The new way', from: MAP }, () => ids.shift() ?? '')(session)
  if (next === null) throw new Error('no new way was started')
  return next
}

/** A sketch with a new way started from it. */
export function withNewWay(drawing: string): Session {
  return startedIn(sketch(drawing))
}

/** The session with this step's fields set, past every command. */
export function withStep(session: Session, id: StepId, fields: object): Session {
  return { ...session, steps: session.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)) }
}
