import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCard, newFinding, newFlow, newStep } from '../../src/model/defaults'
import { applyDifference, difference, invert } from '../../src/model/difference'
import type { Session } from '../../src/model/session'
import { find, without, withRecords, withoutRecords } from '../../src/model/table'
import { smallSession } from './smallSession'

const start = smallSession()

function written(session: Session, id: string, text: string): Session {
  const step = find(session.steps, id)
  return step === undefined ? session : withRecords(session, 'steps', [{ ...step, text }])
}

function withoutStep(session: Session, id: string): Session {
  const touching = session.flows.filter(({ from, to }) => from === id || to === id)
  return withoutRecords(
    {
      ...session,
      flows: without(
        session.flows,
        touching.map((flow) => flow.id),
      ),
    },
    'steps',
    [id],
  )
}

test('one edit is one change', () => {
  const changes = difference(start, written(start, 'b', 'new words'))
  expect(changes.map(({ table, id, place }) => ({ table, id, place }))).toEqual([
    { table: 'steps', id: 'b', place: 1 },
  ])
})

test('nothing lies between a session and itself', () => {
  expect(difference(start, start)).toEqual([])
})

test('what a deletion took comes back in its old place', () => {
  const after = withoutStep(start, 'b')
  const back = applyDifference(after, invert(difference(start, after)))
  expect(back.session).toEqual(start)
  expect(back.skipped).toEqual([])
})

test('a record changed by others since is left alone and named', () => {
  const after = written(start, 'b', 'mine')
  const theirs = written(after, 'b', 'theirs')
  const { session, skipped } = applyDifference(theirs, invert(difference(start, after)))
  expect(session).toEqual(theirs)
  expect(skipped.map(({ id }) => id)).toEqual(['b'])
})

test('a flow does not come back to a step that others have deleted', () => {
  const after = withoutRecords(start, 'flows', ['ab'])
  const theirs = withoutStep(after, 'a')
  const { session, skipped } = applyDifference(theirs, invert(difference(start, after)))
  expect(session).toEqual(theirs)
  expect(skipped.map(({ id }) => id)).toEqual(['ab'])
})

test('taking back a step also takes the flow that others drew to it', () => {
  const added = withRecords(start, 'steps', [
    newStep({ id: 'd', map: 'now', lane: null, stage: null, x: 0, y: 0, text: '' }),
  ])
  const theirs = withRecords(added, 'flows', [newFlow({ id: 'cd', map: 'now', from: 'c', to: 'd' })])
  expect(applyDifference(theirs, invert(difference(start, added))).session).toEqual(start)
})

test('taking back a step drops its finding and lets its card fall to the stage', () => {
  const added = withRecords(start, 'steps', [
    newStep({ id: 'd', map: 'now', lane: 'person', stage: 'out', x: 0, y: 0, text: '' }),
  ])
  const theirs = {
    ...added,
    findings: [newFinding({ id: 'n', map: 'now', kind: 'delay', steps: ['d'] })],
    cards: [newCard({ id: 'k', map: 'now', about: 'step', step: 'd', text: 'waited' })],
  }
  const { session } = applyDifference(theirs, invert(difference(start, added)))
  expect(session.findings).toEqual([])
  expect(session.cards).toEqual([
    newCard({ id: 'k', map: 'now', about: 'stage', step: null, stage: 'out', text: 'waited' }),
  ])
})

test('a step does not return to a lane that others have deleted', () => {
  const step = { ...start.steps[0], lane: 'prison' } as Session['steps'][number]
  const after = withRecords(start, 'steps', [step])
  const theirs = { ...after, lanes: without(after.lanes, ['person']) }
  const { session, skipped } = applyDifference(theirs, invert(difference(start, after)))
  expect(find(session.steps, 'a')?.lane).toBeNull()
  expect(skipped.map(({ id }) => id)).toEqual(['a'])
})

test('the words about the session and its unknown keys come back too', () => {
  const after = { ...start, about: { ...start.about, title: 'Other' }, unknown: { later: 1 } }
  expect(applyDifference(after, invert(difference(start, after))).session).toEqual(start)
})

/** Any removals, changes and additions at the end, as commands make them. */
const walk = fc.array(
  fc.oneof(
    fc.record({ verb: fc.constant('write' as const), at: fc.nat(20), text: fc.string() }),
    fc.record({ verb: fc.constant('delete' as const), at: fc.nat(20), text: fc.string() }),
    fc.record({ verb: fc.constant('add' as const), at: fc.nat(20), text: fc.string() }),
  ),
)

test('any walk taken back in one leap ends where it began, and forth again where it went', () => {
  fc.assert(
    fc.property(walk, (moves) => {
      let session = start
      for (const [turn, { verb, at, text }] of moves.entries()) {
        const id = session.steps[at % Math.max(1, session.steps.length)]?.id ?? ''
        if (verb === 'write') session = written(session, id, text)
        if (verb === 'delete') session = withoutStep(session, id)
        if (verb === 'add') {
          const step = newStep({ id: `new${turn}`, map: 'now', lane: null, stage: null, x: 0, y: 0, text })
          session = withRecords(session, 'steps', [step])
          if (id !== '') {
            const flow = newFlow({ id: `flow${turn}`, map: 'now', from: id, to: step.id })
            session = withRecords(session, 'flows', [flow])
          }
        }
      }
      const changes = difference(start, session)
      expect(applyDifference(session, invert(changes))).toEqual({ session: start, skipped: [] })
      expect(applyDifference(start, changes)).toEqual({ session, skipped: [] })
    }),
  )
})
