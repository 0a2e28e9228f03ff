import { expect, test } from 'vitest'
import { addStage } from '../../src/commands/addStage'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('adds a stage at the end', () => {
  const after = expectCommand(
    sketch('citizen: apply'),
    addStage({ id: '2', name: '2' }),
    sketch('citizen: apply |'),
  )
  expect(after?.stages.map(({ name }) => name)).toEqual(['1', '2'])
})

test('adds a stage before another one', () => {
  expectCommand(
    sketch('citizen: apply | assess'),
    addStage({ id: 'new', name: 'between', before: '2' }),
    sketch('citizen: apply | | assess'),
  )
})

test('does not apply when the id is taken or the next stage is not there', () => {
  expectCommand(sketch('citizen:'), addStage({ id: '1', name: 'x' }), null)
  expectCommand(sketch('citizen:'), addStage({ id: 'new', name: 'x', before: 'gone' }), null)
})
