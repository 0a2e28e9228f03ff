import { expect, test } from 'vitest'
import { createFindIndex } from '../../../src/features/find/findIndex'
import type { Thing } from '../../../src/features/find/things'

function step(id: string, text: string, where = ''): Thing {
  return { key: `step ${id}`, kind: 'step', id, text, where }
}

function found(things: readonly Thing[], query: string): readonly string[] {
  const index = createFindIndex()
  index.update(things)
  return index.search(query).map(({ id }) => id)
}

test('a step is found by the beginning of any of its words, and by where it is', () => {
  const things = [step('a', 'Housing form filled in'), step('b', 'Release with £46', 'Prison, Release day')]
  expect(found(things, 'form')).toEqual(['a'])
  expect(found(things, 'hous fi')).toEqual(['a'])
  expect(found(things, 'prison')).toEqual(['b'])
})

test('a slip of the finger, a capital and an accent do not hide it', () => {
  const things = [step('a', 'Probation meets at the gate'), step('b', 'Chwilio am dŷ')]
  expect(found(things, 'Probatoin')).toEqual(['a'])
  expect(found(things, 'DY')).toEqual(['b'])
})

test('signs that are no words are found as they stand', () => {
  expect(found([step('a', '???'), step('b', 'Who?')], '???')).toEqual(['a'])
})

test('what was renamed is found by its new words only, and what is gone is not found', () => {
  const index = createFindIndex()
  index.update([step('a', 'Waiting list'), step('b', 'Crisis loan')])
  index.update([step('a', 'Course begins')])
  expect(index.search('waiting')).toEqual([])
  expect(index.search('crisis')).toEqual([])
  expect(index.search('course').map(({ id }) => id)).toEqual(['a'])
})
