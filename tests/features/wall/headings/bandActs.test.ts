import { expect, test } from 'vitest'
import { BAND_ACTS, moveByOne, nextBand } from '../../../../src/features/wall/headings/bandActs'
import type { Session } from '../../../../src/model/session'
import { sketch } from '../../../support/sketch'

const session = sketch(`
  citizen: a | b | c
  agency: | |
  police: | |`)

const lanes = (now: Session | null) => BAND_ACTS.lane.ordered(now ?? session).map(({ id }) => id)
const stages = (now: Session | null) => BAND_ACTS.stage.ordered(now ?? session).map(({ id }) => id)

test('a lane goes up or down by one place', () => {
  expect(lanes(moveByOne('lane', 'police', 'back')(session))).toEqual(['citizen', 'police', 'agency'])
  expect(lanes(moveByOne('lane', 'citizen', 'on')(session))).toEqual(['agency', 'citizen', 'police'])
  expect(stages(moveByOne('stage', '1', 'on')(session))).toEqual(['2', '1', '3'])
  expect(stages(moveByOne('stage', '2', 'on')(session))).toEqual(['1', '3', '2'])
})

test('the first does not go farther up, nor the last farther down', () => {
  expect(moveByOne('lane', 'citizen', 'back')(session)).toBeNull()
  expect(moveByOne('lane', 'police', 'on')(session)).toBeNull()
})

test('a band is added after another one by standing before the next, or at the end', () => {
  expect(nextBand('lane', session, 'citizen')).toBe('agency')
  expect(nextBand('lane', session, 'police')).toBeNull()
})
