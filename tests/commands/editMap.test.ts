import { expect, test } from 'vitest'
import { editMap } from '../../src/commands/editMap'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

test('names a map and says that it is agreed', () => {
  const after = editMap(MAP, { name: 'What happens now', status: 'agreed' })(sketch('citizen:'))
  expect(after?.maps).toEqual([
    { id: MAP, kind: 'as-is', name: 'What happens now', from: null, status: 'agreed' },
  ])
})

test('does not apply when it is so already or not there', () => {
  expectCommand(sketch('citizen:'), editMap(MAP, { status: 'draft' }), null)
  expectCommand(sketch('citizen:'), editMap('gone', { status: 'agreed' }), null)
})
