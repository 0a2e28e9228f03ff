import { expect, test } from 'vitest'
import { absentLanes } from '../../src/analysis/absentLanes'
import { sketch } from '../support/sketch'

const absentFrom = (attendance: string): readonly string[] => {
  const session = sketch(`
    citizen:
    prison:
    council:
    ${attendance}`)
  return absentLanes(session.lanes, session.attendance).map(({ id }) => id)
}

test('the lanes with nobody in the room are absent; service users and families speak for the citizen’s', () => {
  expect(absentFrom('4 frontline from prison')).toEqual(['citizen', 'council'])
  expect(absentFrom('4 frontline from prison\n6 service-user')).toEqual(['council'])
  expect(absentFrom('0 frontline from council\n4 frontline from prison')).toEqual(['citizen', 'council'])
})

test('while nobody is counted, or workers for no lane, it is not known who is absent', () => {
  expect(absentFrom('')).toEqual([])
  expect(absentFrom('40 frontline')).toEqual([])
  expect(absentFrom('40 frontline\n6 service-user')).toEqual([])
  expect(absentFrom('6 service-user')).toEqual(['prison', 'council'])
})
