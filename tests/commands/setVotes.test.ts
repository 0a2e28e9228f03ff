import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearVotes } from '../../src/commands/clearVotes'
import { editBallot } from '../../src/commands/editBallot'
import { mergeFindings } from '../../src/commands/mergeFindings'
import { setVotes } from '../../src/commands/setVotes'
import { dotsGiven, dotsOf } from '../../src/model/ballot'
import { newAction } from '../../src/model/defaults'
import { GROUPS } from '../../src/model/kinds'
import type { Session } from '../../src/model/session'
import { withRecords } from '../../src/model/table'
import { createSessionStore } from '../../src/store/createSessionStore'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

const start = editBallot(
  { id: 'ballot', of: 'findings' },
  { dotsEach: 3, people: { family: 2, manager: 1 } },
)(
  sketch(`
    citizen: a, b, c
    delay(a)
    delay(b)
    rework(c)`),
) as Session

test('puts dots on several at once, and takes them off', () => {
  const voted = setVotes('findings', 'family', { 'delay(a)': 4, 'rework(c)': 2 })(start) as Session
  expect(voted.findings.map(({ votes }) => votes)).toEqual([{ family: 4 }, {}, { family: 2 }])
  expect(setVotes('findings', 'family', { 'delay(a)': 0 })(voted)?.findings[0]?.votes).toEqual({})
})

test('refuses more than people times dots, whichever findings they are on', () => {
  const voted = setVotes('findings', 'family', { 'delay(a)': 5 })(start) as Session
  expectCommand(voted, setVotes('findings', 'family', { 'delay(b)': 2 }), null)
  expect(setVotes('findings', 'family', { 'delay(b)': 1 })(voted)).not.toBeNull()
})

test('does not apply to what is no count, to what is not there, nor to a group that does not vote', () => {
  expectCommand(start, setVotes('findings', 'family', { 'delay(a)': 1.5 }), null)
  expectCommand(start, setVotes('findings', 'family', { 'delay(a)': -1 }), null)
  expectCommand(start, setVotes('findings', 'family', { gone: 1 }), null)
  expectCommand(start, setVotes('findings', 'frontline', { 'delay(a)': 1 }), null)
  expectCommand(start, setVotes('findings', 'family', { 'delay(a)': 0 }), null)
  expectCommand(start, setVotes('actions', 'family', { 'delay(a)': 1 }), null)
})

test('what a file brought in beyond that can be lowered, not raised', () => {
  const over: Session = {
    ...start,
    findings: start.findings.map((each) => ({ ...each, votes: { manager: 4 } })),
  }
  expect(setVotes('findings', 'manager', { 'delay(a)': 5 })(over)).toBeNull()
  expect(setVotes('findings', 'manager', { 'delay(a)': 3 })(over)).not.toBeNull()
})

test('actions are voted on in the same way', () => {
  const acting = editBallot(
    { id: 'b2', of: 'actions' },
    { people: { family: 1 } },
  )(withRecords(start, 'actions', [newAction({ id: 'x', title: '' })])) as Session
  expect(setVotes('actions', 'family', { x: 3 })(acting)?.actions[0]?.votes).toEqual({ family: 3 })
  expect(setVotes('actions', 'family', { x: 4 })(acting)).toBeNull()
})

test('all dots are taken off at once', () => {
  const voted = setVotes('findings', 'family', { 'delay(a)': 4, 'rework(c)': 2 })(start) as Session
  expect(clearVotes('findings')(voted)?.findings).toEqual(start.findings)
  expectCommand(start, clearVotes('findings'), null)
})

const anyDoing = fc.record({
  what: fc.constantFrom('vote', 'vote', 'vote', 'people', 'dots', 'merge', 'undo', 'redo'),
  group: fc.constantFrom(...GROUPS),
  id: fc.nat(2),
  count: fc.integer({ min: 0, max: 8 }),
})

test('whatever is done, no group that votes has given more dots than it holds', () => {
  fc.assert(
    fc.property(fc.array(anyDoing, { maxLength: 60 }), (doings) => {
      const store = createSessionStore()
      store.getState().open(start)
      for (const { what, group, id, count } of doings) {
        const { session, run, undo, redo } = store.getState()
        if (session === null) throw new Error('closed')
        const ids = session.findings.map((each) => each.id)
        const people = { ...session.ballots[0]?.people, [group]: count }
        const ballot = { id: 'ballot', of: 'findings' } as const
        if (what === 'vote') run(setVotes('findings', group, { [ids[id % ids.length] ?? '']: count }))
        else if (what === 'people') run(editBallot(ballot, { people }))
        else if (what === 'dots') run(editBallot(ballot, { dotsEach: count }))
        else if (what === 'merge')
          run(mergeFindings(ids.slice(0, 2), { into: ids[0] ?? '', kind: 'delay', text: '' }))
        else if (what === 'undo') undo()
        else redo()
        const now = store.getState().session
        for (const each of GROUPS) {
          const after = now?.ballots[0]
          if (after === undefined || (after.people[each] ?? 0) === 0) continue
          expect(dotsGiven(now?.findings ?? [], each)).toBeLessThanOrEqual(dotsOf(after, each))
        }
      }
    }),
  )
})
