import { expect, test } from 'vitest'
import { middleOf, toWall, type Frame } from '../../../../src/features/wall/camera/camera'
import { fromSaved, toSaved } from '../../../../src/features/wall/camera/savedCamera'

const LAPTOP: Frame = { width: 1366, height: 600, top: 56, right: 0, bottom: 0, left: 192 }
const PROJECTOR: Frame = { width: 1920, height: 900, top: 56, right: 0, bottom: 0, left: 192 }

test('the wall opens again where it was left', () => {
  const camera = { x: -340, y: 120, zoom: 0.7 }
  const again = fromSaved(toSaved(camera, LAPTOP), LAPTOP)
  expect(again.x).toBeCloseTo(camera.x)
  expect(again.y).toBeCloseTo(camera.y)
  expect(again.zoom).toBe(camera.zoom)
})

test('on a larger screen the same place is in the middle', () => {
  const camera = { x: -340, y: 120, zoom: 0.7 }
  const there = fromSaved(toSaved(camera, LAPTOP), PROJECTOR)
  const before = toWall(camera, middleOf(LAPTOP))
  const after = toWall(there, middleOf(PROJECTOR))
  expect(after.x).toBeCloseTo(before.x)
  expect(after.y).toBeCloseTo(before.y)
})
