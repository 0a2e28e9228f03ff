import { expect, test } from 'vitest'
import { editBallot } from '../../src/commands/editBallot'
import { setVotes } from '../../src/commands/setVotes'
import type { Session } from '../../src/model/session'
import { sketch } from '../support/sketch'

const bare = sketch(`
  citizen: a, b
  delay(a)
  gap(b)`)
const on = { id: 'ballot', of: 'findings' } as const
const ready = editBallot(on, { dotsEach: 3, people: { family: 4, manager: 2 } })(bare) as Session
const voted = setVotes('findings', 'family', { 'delay(a)': 7 })(ready) as Session

test('sets up who votes and with how many dots; a group without people does not vote', () => {
  expect(ready.ballots).toEqual([
    { id: 'ballot', of: 'findings', dotsEach: 3, people: { family: 4, manager: 2 } },
  ])
  expect(editBallot({ ...on, id: 'another' }, { people: { manager: 2, family: 0 } })(ready)?.ballots).toEqual(
    [{ id: 'ballot', of: 'findings', dotsEach: 3, people: { manager: 2 } }],
  )
})

test('keeps a ballot on findings and one on actions apart', () => {
  const both = editBallot({ id: 'b2', of: 'actions' }, { dotsEach: 5 })(ready)
  expect(both?.ballots.map(({ of, dotsEach }) => [of, dotsEach])).toEqual([
    ['findings', 3],
    ['actions', 5],
  ])
})

test('counts in whole people and dots', () => {
  expect(editBallot(on, { dotsEach: -1, people: { family: 2.4 } })(bare)?.ballots[0]).toMatchObject({
    dotsEach: 0,
    people: { family: 2 },
  })
})

test('does not take away dots that were given', () => {
  expect(editBallot(on, { people: { family: 2, manager: 2 } })(voted)).toBeNull()
  expect(editBallot(on, { dotsEach: 1 })(voted)).toBeNull()
  expect(editBallot(on, { people: { family: 3, manager: 2 } })(voted)?.ballots[0]?.people.family).toBe(3)
})

test('a group that leaves the ballot leaves its dots where they are', () => {
  const left = editBallot(on, { people: { manager: 2 } })(voted)
  expect(left?.findings).toBe(voted.findings)
  const back = (family: number) => editBallot(on, { people: { manager: 2, family } })(left ?? bare)
  expect(back(2)).toBeNull()
  expect(back(3)?.ballots[0]?.people.family).toBe(3)
})

test('does not apply when that is how it is', () => {
  expect(editBallot(on, { dotsEach: 3 })(ready)).toBeNull()
})
