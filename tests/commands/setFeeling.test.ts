import { expect, test } from 'vitest'
import { clearFeeling } from '../../src/commands/clearFeeling'
import { setFeeling } from '../../src/commands/setFeeling'
import type { FeelingMark, Session } from '../../src/model/session'
import { expectCommand } from '../support/expectCommand'
import { MAP, sketch } from '../support/sketch'

const bare = sketch('citizen: apply, wait')
const mark = (id: string, changes: Partial<FeelingMark> = {}): FeelingMark => ({
  id,
  map: MAP,
  step: 'apply',
  group: 'family',
  feeling: -1,
  ...changes,
})
const felt = (...feelings: readonly FeelingMark[]): Session => ({ ...bare, feelings })

test('a group sets a step, and sets it anew: one mark, which keeps its id', () => {
  expectCommand(bare, setFeeling(mark('m')), felt(mark('m')))
  expectCommand(felt(mark('m')), setFeeling(mark('new', { feeling: 2 })), felt(mark('m', { feeling: 2 })))
})

test('another group’s mark on the same step stays', () => {
  const other = mark('o', { group: 'frontline', feeling: 1 })
  expectCommand(felt(other), setFeeling(mark('m')), felt(other, mark('m')))
})

test('of several marks that a merged file brought one is left', () => {
  const both = felt(mark('a', { feeling: 2 }), mark('b', { feeling: 1 }))
  expectCommand(both, setFeeling(mark('new', { feeling: 1 })), felt(mark('b', { feeling: 1 })))
})

test('does not apply when the group says so already, or the step is not on the map', () => {
  expectCommand(felt(mark('m')), setFeeling(mark('new')), null)
  expectCommand(bare, setFeeling(mark('m', { step: 'gone' })), null)
  expectCommand(bare, setFeeling(mark('m', { map: 'other' })), null)
})

test('cleared, nothing of that group is left on the step, and the rest stays', () => {
  const other = mark('o', { step: 'wait' })
  expectCommand(felt(mark('a'), mark('b'), other), clearFeeling('apply', 'family'), felt(other))
  expectCommand(felt(other), clearFeeling('apply', 'family'), null)
  expect(clearFeeling('wait', 'other')(felt(other))).toBeNull()
})
