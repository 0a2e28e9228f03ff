import { expect, test } from 'vitest'
import {
  afterChange,
  dueInMs,
  SNAPSHOT_EVERY_MS,
  SNAPSHOTS_KEPT,
  tooMany,
} from '../../src/storage/autoSnapshot'

test('without a change no snapshot is due', () => {
  expect(dueInMs(null, 5000)).toBeNull()
})

test('a snapshot is due ten minutes after the first change that none holds', () => {
  const since = afterChange(afterChange(null, 1000), 4000)
  expect(dueInMs(since, 1000)).toBe(SNAPSHOT_EVERY_MS)
  expect(dueInMs(since, 4000)).toBe(SNAPSHOT_EVERY_MS - 3000)
  expect(dueInMs(since, 1000 + 2 * SNAPSHOT_EVERY_MS)).toBe(0)
})

test('a clock set back a day does not put the snapshot off by a day', () => {
  const day = 24 * 60 * 60 * 1000
  const since = afterChange(afterChange(null, day), 1000)
  expect(dueInMs(since, 1000)).toBe(SNAPSHOT_EVERY_MS)
})

test('the oldest taken by themselves go, those with a name and those that are locked stay', () => {
  const named = { name: 'Morning', locked: false, number: 1 }
  const locked = { name: null, locked: true, number: 2 }
  const others = Array.from({ length: SNAPSHOTS_KEPT + 2 }, (_, place) => ({
    name: null,
    locked: false,
    number: place + 3,
  }))
  expect(tooMany([named, locked, ...others]).map(({ number }) => number)).toEqual([4, 3])
})
