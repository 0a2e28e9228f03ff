import { expect, test } from 'vitest'
import { dayOf, fileName } from '../../src/exchange/fileName'
import { newSession } from '../../src/model/newSession'
import type { Session } from '../../src/model/session'

/** What is taken for a title without letters, and for a session without a date. */
const UNSAID = { title: 'session', date: '2026-02-03' }

function titled(title: string, date: string | null = null): Session {
  const session = newSession({ title, citizenLane: 'Person', map: 'Now', stage: 'First' })
  return { ...session, about: { ...session.about, title, date } }
}

test('a file name says title and date', () => {
  expect(fileName(titled('Leaving a short sentence', '2010-01-15'), 'svg', UNSAID)).toBe(
    'leaving-a-short-sentence-2010-01-15.svg',
  )
})

test('without a date of its own it says the day of the export', () => {
  expect(fileName(titled('Leaving home'), 'svg', UNSAID)).toBe('leaving-home-2026-02-03.svg')
})

test('the day of the export is that of the clock on the wall, at both ends of a day', () => {
  expect(dayOf(new Date(2026, 1, 3, 0, 0, 1))).toBe('2026-02-03')
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31')
})

test.each([
  ['../../etc/passwd', 'etc-passwd-2026-02-03.json'],
  ['CON', 'con-session-2026-02-03.json'],
  ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i-2026-02-03.json'],
  ['\u202Egnp.exe', 'gnp-exe-2026-02-03.json'],
  ['', 'session-2026-02-03.json'],
  ['???', 'session-2026-02-03.json'],
  ['Gadael y carchar yn Nhŷ Ddewi', 'gadael-y-carchar-yn-nhŷ-ddewi-2026-02-03.json'],
  ['رہائی', 'رہائی-2026-02-03.json'],
  ["A citizen's journey", 'a-citizens-journey-2026-02-03.json'],
])('%s is a safe name', (title, name) => {
  expect(fileName(titled(title), 'json', UNSAID)).toBe(name)
})

test('a title of 300 characters is cut, between characters', () => {
  const name = fileName(titled('🏠a'.repeat(150)), 'json', UNSAID)
  expect(name.length).toBeLessThan(80)
  expect(name.isWellFormed()).toBe(true)
})
