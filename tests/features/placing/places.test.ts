import { expect, test } from 'vitest'
import {
  cardsShown,
  journeyRows,
  keyOf,
  onStage,
  onStep,
  placeCalled,
  TRAY,
} from '../../../src/features/placing/places'
import { MAP, sketch } from '../../support/sketch'

test('the journey is read as it runs: all of it, then each stage with its steps, each with its cards', () => {
  const session = sketch(`
    citizen: apply | paid ! later
    "all" on journey
    "cold" on apply
    "slow" on stage 2`)
  const { placed } = cardsShown(session, MAP, null)
  const read = journeyRows(session, MAP, placed).map((row) =>
    row.kind === 'card' ? `"${row.id}"` : row.name,
  )
  expect(read).toEqual([
    'The whole journey',
    '"all"',
    'Steps without a stage',
    'later',
    '1',
    'apply',
    '"cold"',
    '2',
    '"slow"',
    'paid',
  ])
})

test('a place is found again by its word, whatever its id', () => {
  for (const place of [TRAY, onStage('g 1'), onStep('step p'), onStep('')]) {
    expect(placeCalled(keyOf(place))).toEqual(place)
  }
  expect(placeCalled('nothing')).toBeNull()
})
