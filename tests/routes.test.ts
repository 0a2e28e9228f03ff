import { expect, test } from 'vitest'
import { addressOf, CHECK_ADDRESS, parseRoute, VIEWS } from '../src/routes'

test('every address that is made is read back', () => {
  for (const view of VIEWS) {
    expect(parseRoute(addressOf('a/b c%', view).slice(1))).toEqual({ kind: 'session', id: 'a/b c%', view })
  }
  expect(parseRoute(addressOf('s1').slice(1))).toEqual({ kind: 'session', id: 's1', view: null })
})

test('an empty address is the start', () => {
  for (const path of ['', '/']) expect(parseRoute(path)).toEqual({ kind: 'start' })
})

test('the screen that looks at this computer has an address, and nothing behind it', () => {
  expect(parseRoute(CHECK_ADDRESS.slice(1))).toEqual({ kind: 'check' })
  expect(parseRoute('/check/more')).toEqual({ kind: 'lost' })
})

test('an address that is not ours is lost, and never throws', () => {
  for (const path of ['/session', '/session/s1/nowhere', '/session/s1/map/more', '/elsewhere', '//..//']) {
    expect(parseRoute(path)).toEqual({ kind: 'lost' })
  }
  expect(parseRoute('/session/%E0%A4%A/map')).toEqual({ kind: 'session', id: '%E0%A4%A', view: 'map' })
})
