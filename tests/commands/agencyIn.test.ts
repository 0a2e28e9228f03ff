import { expect, test } from 'vitest'
import { agencyIn, laneNamed, splitAgency } from '../../src/commands/agencyIn'
import { sketch } from '../support/sketch'

const wall = sketch(`
  citizen:
  Housing team:`)

test('a text that begins with the name of a lane and a colon is for that lane', () => {
  expect(agencyIn(wall, 'housing  TEAM: sends a form: two pages')).toMatchObject({
    lane: { id: 'Housing team' },
    text: 'sends a form: two pages',
  })
})

test('a text for nobody on the wall stays whole', () => {
  for (const text of ['Police: arrest', 'no colon', ': nothing', '']) expect(agencyIn(wall, text)).toBeNull()
})

test('a lane is found whatever the case and spacing of its name', () => {
  expect(laneNamed(wall, ' HOUSING team ')?.id).toBe('Housing team')
  expect(laneNamed(wall, '')).toBeUndefined()
})

test('what looks like the name of an agency is told from times, addresses and sentences', () => {
  expect(splitAgency('Jobcentre Plus: interview')).toEqual({ agency: 'Jobcentre Plus', text: 'interview' })
  expect(splitAgency('Heddlu’r Gogledd: galw')).toEqual({ agency: 'Heddlu’r Gogledd', text: 'galw' })
  expect(splitAgency('پولیس: گرفتاری')).toEqual({ agency: 'پولیس', text: 'گرفتاری' })
  for (const line of [
    '10:30 visit',
    'https://example.org',
    'He left. Then: home',
    'Police:',
    `${'x'.repeat(41)}: y`,
  ]) {
    expect(splitAgency(line)).toBeNull()
  }
})
