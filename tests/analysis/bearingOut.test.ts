import { expect, test } from 'vitest'
import { cardsBearingOut } from '../../src/analysis/bearingOut'
import { sketch } from '../support/sketch'

const session = sketch(`
  citizen: a, b, c
  delay(a, b)
  works-well(a)
  "bad" on a
  bad.feeling = -1
  "good" on a
  good.feeling = 2
  "said so" on b
  said so.kind = "delay"
  "neither" on b
  neither.feeling = 0
  "taken back" on a
  taken back.feeling = -2
  taken back.withdrawn = true
  "elsewhere" on c
  elsewhere.feeling = -2
  "on the stage" on stage 1
  on the stage.feeling = -2`)

const bearingOut = (id: string) => {
  const finding = session.findings.find((each) => each.id === id)
  return finding === undefined ? [] : cardsBearingOut(session, finding).map((card) => card.id)
}

test('what felt bad on its steps bears a finding out, and what names its kind; nothing else does', () => {
  expect(bearingOut('delay(a, b)')).toEqual(['bad', 'said so'])
})

test('what works well is borne out by what felt good', () => {
  expect(bearingOut('works-well(a)')).toEqual(['good'])
})
