import { expect, test } from 'vitest'
import { editStage } from '../../src/commands/editStage'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('names a stage', () => {
  const after = editStage('1', { name: 'In custody' })(sketch('citizen: apply'))
  expect(after?.stages.map(({ name }) => name)).toEqual(['In custody'])
})

test('does not apply when it has that name already or is not there', () => {
  expectCommand(sketch('citizen: apply'), editStage('1', { name: '1' }), null)
  expectCommand(sketch('citizen: apply'), editStage('9', { name: 'x' }), null)
})
