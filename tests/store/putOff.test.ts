// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { putOffIn } from '../../src/store/putOff'

test('what is put off stays put off on this device, session by session, until it is asked again', () => {
  localStorage.clear()
  putOffIn('one', localStorage).add('a b')
  expect(putOffIn('one', localStorage).list()).toEqual(['a b'])
  expect(putOffIn('two', localStorage).list()).toEqual([])
  putOffIn('one', localStorage).clear()
  expect(putOffIn('one', localStorage).list()).toEqual([])
  expect(localStorage).toHaveLength(0)
})

test('where nothing can be kept, or what is kept cannot be read, it lasts as long as the window', () => {
  const here = putOffIn('one', null)
  here.add('a b')
  expect(here.list()).toEqual(['a b'])
  localStorage.setItem('throughline.later.one', '{')
  expect(putOffIn('one', localStorage).list()).toEqual([])
})
