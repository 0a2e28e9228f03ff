import { expect, test } from 'vitest'
import {
  edgePan,
  fitted,
  fittedWall,
  keptInSight,
  MAX_ZOOM,
  MIN_ZOOM,
  nextZoom,
  pinched,
  revealing,
  toScreen,
  toWall,
  viewOf,
  zoomedAt,
  type Frame,
} from '../../../../src/features/wall/camera/camera'

/** 1,000 by 600 px, of which headings take 200 and 50. */
const FRAME: Frame = { width: 1000, height: 600, top: 50, right: 0, bottom: 0, left: 200 }
const CAMERA = { x: 120, y: 80, zoom: 0.5 }

test('what is under the pointer stays under it when zoomed', () => {
  const at = { x: 300, y: 200 }
  const zoomed = zoomedAt(CAMERA, at, 1.7)
  expect(zoomed.zoom).toBe(1.7)
  const before = toWall(CAMERA, at)
  const after = toWall(zoomed, at)
  expect(after.x).toBeCloseTo(before.x)
  expect(after.y).toBeCloseTo(before.y)
})

test('zoom stops at its ends', () => {
  expect(zoomedAt(CAMERA, { x: 0, y: 0 }, 99).zoom).toBe(MAX_ZOOM)
  expect(zoomedAt(CAMERA, { x: 0, y: 0 }, 0).zoom).toBe(MIN_ZOOM)
})

test('ten thousand notes fit', () => {
  const bounds = { x: 0, y: 0, width: 40_000, height: 30_000 }
  const camera = fittedWall(bounds, FRAME, 'ltr')
  const start = toScreen(camera, bounds)
  const end = toScreen(camera, { x: 40_000, y: 30_000 })
  expect(camera.zoom).toBeGreaterThan(MIN_ZOOM)
  expect(start.x).toBeGreaterThanOrEqual(FRAME.left)
  expect(start.y).toBeGreaterThanOrEqual(FRAME.top)
  expect(end.x).toBeLessThanOrEqual(FRAME.width)
  expect(end.y).toBeLessThanOrEqual(FRAME.height)
})

test('a small wall is not blown up, and lies beside its headings, at the right where reading begins there', () => {
  const bounds = { x: 0, y: 0, width: 200, height: 100 }
  const ltr = fittedWall(bounds, FRAME, 'ltr')
  expect(ltr.zoom).toBe(1)
  expect(toScreen(ltr, bounds).x).toBe(208)
  const mirrored = { x: -200, y: 0, width: 200, height: 100 }
  const frame = { ...FRAME, left: 0, right: 200 }
  expect(toScreen(fittedWall(mirrored, frame, 'rtl'), { x: 0, y: 0 }).x).toBe(792)
})

test('a selection is fitted in the middle of what the headings leave free', () => {
  const rect = { x: 1000, y: 1000, width: 100, height: 100 }
  const middle = toScreen(fitted(rect, FRAME, 1), { x: 1050, y: 1050 })
  expect(middle).toEqual({ x: 600, y: 325 })
})

test('what is in view already is not moved to be shown', () => {
  const camera = { x: 250, y: 100, zoom: 1 }
  expect(revealing(camera, { x: 0, y: 0, width: 176, height: 112 }, FRAME, 0.6)).toEqual(camera)
})

test('what is out of view is brought just inside, clear of the headings', () => {
  const camera = { x: -2000, y: 100, zoom: 1 }
  const rect = { x: 0, y: 0, width: 176, height: 112 }
  const shown = toScreen(revealing(camera, rect, FRAME, 0.6), rect)
  expect(shown).toEqual({ x: 224, y: 100 })
})

test('what could not be read is shown larger', () => {
  const rect = { x: 4000, y: 2000, width: 176, height: 112 }
  const shown = revealing({ x: 0, y: 0, zoom: 0.1 }, rect, FRAME, 0.6)
  expect(shown.zoom).toBe(0.6)
  const start = toScreen(shown, rect)
  const end = toScreen(shown, { x: 4176, y: 2112 })
  expect(start.x).toBeGreaterThanOrEqual(FRAME.left)
  expect(end.x).toBeLessThanOrEqual(FRAME.width)
  expect(end.y).toBeLessThanOrEqual(FRAME.height)
})

test('nobody is lost on bare paper', () => {
  const bounds = { x: 0, y: 0, width: 2000, height: 1000 }
  for (const far of [-1e6, 1e6]) {
    const kept = keptInSight({ x: far, y: far, zoom: 1 }, bounds, FRAME)
    const start = toScreen(kept, bounds)
    const end = toScreen(kept, { x: 2000, y: 1000 })
    expect(start.x).toBeLessThan(FRAME.width)
    expect(start.y).toBeLessThan(FRAME.height)
    expect(end.x).toBeGreaterThan(FRAME.left)
    expect(end.y).toBeGreaterThan(FRAME.top)
  }
  const inSight = { x: 0, y: 0, zoom: 1 }
  expect(keptInSight(inSight, bounds, FRAME)).toBe(inSight)
})

test('two fingers carry what is under them', () => {
  const before = [
    { x: 300, y: 300 },
    { x: 500, y: 300 },
  ] as const
  const after = [
    { x: 350, y: 380 },
    { x: 650, y: 380 },
  ] as const
  const camera = pinched(CAMERA, before, after)
  expect(camera.zoom).toBeCloseTo(0.75)
  const held = toWall(CAMERA, { x: 400, y: 300 })
  expect(toScreen(camera, held).x).toBeCloseTo(500)
  expect(toScreen(camera, held).y).toBeCloseTo(380)
})

test('the buttons stop at 100 % on their way', () => {
  expect(nextZoom(0.9, 'in')).toBe(1)
  expect(nextZoom(1.1, 'out')).toBe(1)
  expect(nextZoom(1, 'in')).toBe(1.25)
  expect(nextZoom(1, 'out')).toBe(0.8)
  expect(nextZoom(MAX_ZOOM, 'in')).toBe(MAX_ZOOM)
})

test('a drag at an edge goes on by itself, faster the nearer, while there is more of the wall', () => {
  const wide = { x: -5000, y: -5000, width: 10_000, height: 10_000 }
  const camera = { x: 600, y: 300, zoom: 1 }
  const pan = (x: number, y: number) => edgePan({ x, y }, FRAME, camera, wide)
  expect(pan(600, 300)).toEqual({ x: 0, y: 0 })
  expect(pan(990, 300).x).toBeLessThan(pan(970, 300).x)
  expect(pan(210, 300).x).toBeGreaterThan(0)
  expect(pan(600, 60).y).toBeGreaterThan(0)
  const whole = fittedWall({ x: 0, y: 0, width: 4000, height: 1000 }, FRAME, 'ltr')
  const seen = { x: 0, y: 0, width: 4000, height: 1000 }
  expect(edgePan({ x: 600, y: 595 }, FRAME, whole, { ...seen, height: 100 }).y).toBeCloseTo(0)
})

test('the view is the part of the wall in the frame', () => {
  expect(viewOf(CAMERA, FRAME)).toEqual({ x: -240, y: -160, width: 2000, height: 1200 })
})
