import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PICTURE_SCALES, pixelSize } from '../../src/exchange/pixelSize'

test('a screen gets two pixels to the px, and says nothing of paper', () => {
  expect(pixelSize({ width: 3000, height: 1800 }, 'screen')).toEqual({
    width: 6000,
    height: 3600,
    fineness: 2,
    pixelsPerMetre: null,
    isSmallerThanAsked: false,
  })
})

test('a sheet gets 150 pixels to the inch on its long side, whichever side that is', () => {
  expect(pixelSize({ width: 3000, height: 1500 }, 'a3')).toMatchObject({ width: 2480, height: 1240 })
  expect(pixelSize({ width: 1000, height: 2000 }, 'a1')).toMatchObject({ width: 2483, height: 4967 })
  expect(pixelSize({ width: 3000, height: 1500 }, 'a3').pixelsPerMetre).toBe(Math.round(150 / 0.0254))
})

test('a wall too long or too large is stepped down, and says so', () => {
  const long = pixelSize({ width: 20_000, height: 2000 }, 'screen')
  expect(long).toMatchObject({ width: 16_384, height: 1638, isSmallerThanAsked: true })
  const large = pixelSize({ width: 16_000, height: 15_000 }, 'screen')
  expect(large.width * large.height).toBeGreaterThan(250_000_000)
  expect(large.isSmallerThanAsked).toBe(true)
})

test('no picture is ever over what browsers show, none is empty, and its shape is kept', () => {
  const side = fc.integer({ min: 1, max: 400_000 })
  fc.assert(
    fc.property(side, side, fc.constantFrom(...PICTURE_SCALES), (width, height, scale) => {
      const size = pixelSize({ width, height }, scale)
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384)
      expect(size.width * size.height).toBeLessThanOrEqual(268_435_456)
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
      expect(Math.abs(size.width - width * size.fineness)).toBeLessThanOrEqual(1)
      expect(Math.abs(size.height - height * size.fineness)).toBeLessThanOrEqual(1)
    }),
  )
})
