import { expect, test } from 'vitest'
import { zoomedAt, type Camera, type Frame } from '../../../../src/features/wall/camera/camera'
import { BEYOND_SCREEN, heldFor, placedFor } from '../../../../src/features/wall/painter/held'
import { toScreen } from '../../../../src/features/wall/camera/camera'

const FRAME: Frame = { width: 1000, height: 600, top: 56, right: 0, bottom: 0, left: 192 }
const WALL = { x: 0, y: 0, width: 20_000, height: 9000 }
const MIDDLE = { x: 500, y: 300 }

const near: Camera = { x: -4000, y: -2000, zoom: 1 }
/** All of the wall is in view. */
const far: Camera = { x: 200, y: 60, zoom: 0.035 }

const panned = (camera: Camera, x: number): Camera => ({ ...camera, x: camera.x + x })
const placed = (from: Camera, to: Camera) => placedFor(heldFor(from, FRAME, null), to, FRAME, WALL, 1)

test('what is painted begins a strip before the screen', () => {
  expect(placed(near, near)).toEqual({ x: -BEYOND_SCREEN, y: -BEYOND_SCREEN, scale: 1 })
})

test('a pan moves what is painted, by whole dots of the screen, as long as it reaches', () => {
  expect(placed(near, panned(near, -30.4))).toEqual({ x: -BEYOND_SCREEN - 30, y: -BEYOND_SCREEN, scale: 1 })
  expect(placed(near, panned(near, -BEYOND_SCREEN - 1))).toBeNull()
})

test('a wall that was painted whole is never painted again for a pan', () => {
  for (const by of [-900, -300, 300, 900]) expect(placed(far, panned(far, by))).not.toBeNull()
})

test('a zoom stretches what is painted about the point under the pointer', () => {
  const next = zoomedAt(near, MIDDLE, 1.2)
  const place = placed(near, next)
  if (place === null) throw new Error('painted anew')
  const point = { x: 4300, y: 2100 }
  const onCanvas = toScreen(near, point)
  const seen = toScreen(next, point)
  expect(place.x + place.scale * (onCanvas.x + BEYOND_SCREEN)).toBeCloseTo(seen.x)
  expect(place.y + place.scale * (onCanvas.y + BEYOND_SCREEN)).toBeCloseTo(seen.y)
})

test('words are stretched less than colours, and what shows more or less is painted anew', () => {
  expect(placed(near, zoomedAt(near, MIDDLE, 1.8))).toBeNull()
  expect(placed(far, zoomedAt(far, MIDDLE, 0.035 * 1.8))).not.toBeNull()
  expect(placed(far, zoomedAt(far, MIDDLE, 0.17))).toBeNull()
})

test('while zooming out more is painted than is in view, so that the next frames need no paint', () => {
  const before = heldFor({ ...near, zoom: 3 }, FRAME, null)
  const camera: Camera = { ...near, zoom: 1.5 }
  const held = heldFor(camera, FRAME, before)
  expect(placedFor(held, camera, FRAME, WALL, 1)).not.toBeNull()
  expect(placedFor(held, zoomedAt(camera, MIDDLE, 1.2), FRAME, WALL, 1)).not.toBeNull()
})
