import { inReadingOrder } from '../model/readingOrder'
import type { Flow, Session, Step, StepId } from '../model/session'
import { find, findAll, withRecords, withoutRecords } from '../model/table'
import type { Command } from './command'
import { soundAfter } from './deleteRecords'

/**
 * Joins steps of one new way into one: it lies and reads as the first of them in reading order, comes from all that
 * they came from, and asks once for what each asked for. Flows, findings, cards, feelings and actions that were at
 * the others are at it now; a flow between them is gone, and so is one that would be there twice. Null unless two or
 * more lie on one map, a new way.
 */
export function mergeSteps(ids: readonly StepId[]): Command {
  return (session) => {
    const steps = inReadingOrder(session, findAll(session.steps, ids))
    const [first, second] = steps
    if (first === undefined || second === undefined) return null
    if (steps.some(({ map }) => map !== first.map)) return null
    if (find(session.maps, first.map)?.kind !== 'to-be') return null
    const going = new Set(steps.slice(1).map(({ id }) => id))
    const pointed = withPointed(session, first.id, going)
    const joined: Step = {
      ...first,
      from: [...new Set(steps.flatMap(({ from }) => from))],
      documents: [...new Set(steps.flatMap(({ documents }) => documents))],
    }
    return soundAfter(session, withoutRecords(withRecords(pointed, 'steps', [joined]), 'steps', going))
  }
}

/** The session with everything that pointed at the steps that go pointing at the one that stays. */
function withPointed(session: Session, stays: StepId, going: ReadonlySet<StepId>): Session {
  const at = (id: StepId): StepId => (going.has(id) ? stays : id)
  const atAll = (ids: readonly StepId[]): readonly StepId[] => [...new Set(ids.map(at))]
  const touches = (ids: readonly StepId[]): boolean => ids.some((id) => going.has(id))
  const findings = session.findings.filter(({ steps }) => touches(steps))
  const cards = session.cards.filter(({ step }) => step !== null && going.has(step))
  const feelings = session.feelings.filter(({ step }) => going.has(step))
  const actions = session.actions.filter(({ changes }) => touches(changes))
  let next = withFlows(session, at)
  next = withRecords(
    next,
    'findings',
    findings.map((each) => ({ ...each, steps: atAll(each.steps) })),
  )
  next = withRecords(
    next,
    'cards',
    cards.map((each) => ({ ...each, step: stays })),
  )
  next = withRecords(
    next,
    'feelings',
    feelings.map((each) => ({ ...each, step: stays })),
  )
  return withRecords(
    next,
    'actions',
    actions.map((each) => ({ ...each, changes: atAll(each.changes) })),
  )
}

function withFlows(session: Session, at: (id: StepId) => StepId): Session {
  const moved: Flow[] = []
  const gone: string[] = []
  const pairs = new Set<string>()
  for (const flow of session.flows) {
    const from = at(flow.from)
    const to = at(flow.to)
    const isTouched = from !== flow.from || to !== flow.to
    const pair = JSON.stringify([from, to])
    // A flow that led to itself before is not this command's to take away.
    if ((isTouched && from === to) || (pairs.has(pair) && isTouched)) gone.push(flow.id)
    else if (isTouched) moved.push({ ...flow, from, to })
    pairs.add(pair)
  }
  return withoutRecords(withRecords(session, 'flows', moved), 'flows', gone)
}
