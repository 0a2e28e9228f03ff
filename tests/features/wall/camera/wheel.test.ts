import { expect, test } from 'vitest'
import { toWall } from '../../../../src/features/wall/camera/camera'
import { turned, type Turn } from '../../../../src/features/wall/camera/wheel'

const CAMERA = { x: 100, y: 100, zoom: 1 }
const AT = { x: 400, y: 300 }

function turn(changes: Partial<Turn>): Turn {
  return { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...changes }
}

test('a wheel moves the wall up and down, with Shift sideways, a trackpad both ways', () => {
  expect(turned(CAMERA, turn({ deltaY: 50 }), AT)).toEqual({ x: 100, y: 50, zoom: 1 })
  expect(turned(CAMERA, turn({ deltaY: 50, shiftKey: true }), AT)).toEqual({ x: 50, y: 100, zoom: 1 })
  expect(turned(CAMERA, turn({ deltaX: -20, deltaY: 10 }), AT)).toEqual({ x: 120, y: 90, zoom: 1 })
})

test('with Ctrl or the command key it zooms about the pointer', () => {
  for (const key of [{ ctrlKey: true }, { metaKey: true }]) {
    const closer = turned(CAMERA, turn({ deltaY: -50, ...key }), AT)
    expect(closer.zoom).toBeGreaterThan(1)
    expect(toWall(closer, AT).x).toBeCloseTo(300)
  }
})

test('one notch of a mouse wheel never jumps by more than a half', () => {
  expect(turned(CAMERA, turn({ deltaY: -1000, ctrlKey: true }), AT).zoom).toBeLessThan(1.5)
})

test('a wheel that counts lines moves by lines', () => {
  expect(turned(CAMERA, turn({ deltaY: 3, deltaMode: 1 }), AT)).toEqual({ x: 100, y: 40, zoom: 1 })
})
