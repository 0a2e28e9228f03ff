import { expect, test } from 'vitest'
import { changesOf } from '../../src/analysis/changes'
import { bringBack } from '../../src/commands/bringBack'
import { deleteSteps } from '../../src/commands/deleteSteps'
import type { Session } from '../../src/model/session'
import { danglingIn } from '../support/expectCommand'
import { idsInTurn, WAY, withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask, wait, home
  ask>wait "if told"
  wait>home`)

function after(session: Session, command: (session: Session) => Session | null): Session {
  const next = command(session)
  if (next === null) throw new Error('it does not apply')
  return next
}

const ways = (session: Session): readonly string[] =>
  session.flows.filter(({ map }) => map === WAY).map(({ from, to, label }) => `${from}>${to} ${label}`.trim())

test('a step that was taken away comes back as it is now, joined as it is now', () => {
  const left = after(SESSION, deleteSteps(['wait+'], idsInTurn('heal')))
  expect(ways(left)).toEqual(['ask+>home+ if told'])
  expect(changesOf(left, WAY).removed).toEqual(['wait'])
  const back = after(left, bringBack({ id: 'b', step: 'wait', map: WAY }, idsInTurn()))
  expect(ways(back)).toEqual(['ask+>b if told', 'b>home+'])
  expect(changesOf(back, WAY).counts).toMatchObject({ kept: 3, removed: 0 })
  expect(danglingIn(back)).toEqual([])
})

test('what is there is not brought back', () => {
  expect(bringBack({ id: 'b', step: 'wait', map: WAY }, idsInTurn())(SESSION)).toBeNull()
  expect(bringBack({ id: 'b', step: 'none', map: WAY }, idsInTurn())(SESSION)).toBeNull()
})
