import { expect, test } from 'vitest'
import { addressWithin, isOurs } from '../../src/offline/answer'
import { PLACE } from './smallProgram'

const asked = (address: string, mode = 'cors') => ({ url: `${PLACE}${address}`, method: 'GET', mode })

test('every address after # is the page, with and without its file name', () => {
  for (const address of ['', '#/session/1/map', 'index.html', '?x=1#/']) {
    expect(addressWithin(`${PLACE}${address}`, PLACE)).toBe('./')
  }
})

test('a part is known by its address without what follows a question mark', () => {
  expect(addressWithin(`${PLACE}assets/a.js?v=2`, PLACE)).toBe('assets/a.js')
})

test('other programs of the same host are left alone', () => {
  expect(isOurs({ ...asked(''), url: 'https://example.org/other/' }, PLACE)).toBe(false)
  expect(isOurs(asked('reports/2025.html', 'navigate'), PLACE)).toBe(false)
  expect(isOurs({ ...asked('assets/a.js'), method: 'POST' }, PLACE)).toBe(false)
})

test('the page and its parts are answered', () => {
  expect(isOurs(asked('', 'navigate'), PLACE)).toBe(true)
  expect(isOurs(asked('assets/a.js'), PLACE)).toBe(true)
})
