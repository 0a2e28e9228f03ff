import { expect, test } from 'vitest'
import { fileName } from '../../src/exchange/fileName'
import { newSession } from '../../src/model/newSession'
import type { Session } from '../../src/model/session'

function titled(title: string, date: string | null = null): Session {
  const session = newSession({ title, citizenLane: 'Person', map: 'Now', stage: 'First' })
  return { ...session, about: { ...session.about, title, date } }
}

test('a file name says title and date', () => {
  expect(fileName(titled('Leaving a short sentence', '2010-01-15'), 'svg', 'session')).toBe(
    'leaving-a-short-sentence-2010-01-15.svg',
  )
})

test.each([
  ['../../etc/passwd', 'etc-passwd.json'],
  ['CON', 'con-session.json'],
  ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i.json'],
  ['\u202Egnp.exe', 'gnp-exe.json'],
  ['', 'session.json'],
  ['???', 'session.json'],
  ['Gadael y carchar yn Nhŷ Ddewi', 'gadael-y-carchar-yn-nhŷ-ddewi.json'],
  ['رہائی', 'رہائی.json'],
  ["A citizen's journey", 'a-citizens-journey.json'],
])('%s is a safe name', (title, name) => {
  expect(fileName(titled(title), 'json', 'session')).toBe(name)
})

test('a title of 300 characters is cut, between characters', () => {
  const name = fileName(titled('🏠a'.repeat(150)), 'json', 'session')
  expect(name.length).toBeLessThan(80)
  expect(name.isWellFormed()).toBe(true)
})
