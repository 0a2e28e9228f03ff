import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PICTURE_SCALES, pixelSizes } from '../../src/exchange/pixelSizes'

test('a screen gets two pixels to the px', () => {
  expect(pixelSizes({ width: 3000, height: 1800 }, 'screen')[0]).toEqual({
    width: 6000,
    height: 3600,
    fineness: 2,
    isSmallerThanAsked: false,
  })
})

test('a sheet gets 150 pixels to the inch on its long side, whichever side that is', () => {
  const lies = { width: 2480, height: 1240, isSmallerThanAsked: false }
  expect(pixelSizes({ width: 3000, height: 1500 }, 'a3')[0]).toMatchObject(lies)
  const stands = { width: 2483, height: 4967, isSmallerThanAsked: false }
  expect(pixelSizes({ width: 1000, height: 2000 }, 'a1')[0]).toMatchObject(stands)
})

test('a wall too long for every viewer is stepped down, and says so', () => {
  const long = pixelSizes({ width: 20_000, height: 2000 }, 'screen')[0]
  expect(long).toMatchObject({ width: 8192, height: 819, isSmallerThanAsked: true })
})

test('after what was asked come what Safari paints and then halves, and each says that it is smaller', () => {
  const [asked, ...smaller] = pixelSizes({ width: 4096, height: 3072 }, 'screen')
  expect(asked).toMatchObject({ width: 8192, height: 6144, isSmallerThanAsked: false })
  expect(smaller.map(({ width, height }) => width * height)).toEqual(
    [16_777_216, 8_388_608, 4_194_304, 2_097_152, 1_048_576].map((area) => expect.closeTo(area, -4)),
  )
  expect(smaller.every(({ isSmallerThanAsked }) => isSmallerThanAsked)).toBe(true)
})

test('what Safari paints is not stepped over by a half', () => {
  const [, second] = pixelSizes({ width: 2500, height: 2000 }, 'screen')
  expect((second?.width ?? 0) * (second?.height ?? 0)).toBeGreaterThan(16_700_000)
})

test('no picture is over what browsers paint, none is empty, each keeps its shape and is smaller than the last', () => {
  const side = fc.integer({ min: 1, max: 400_000 })
  fc.assert(
    fc.property(side, side, fc.constantFrom(...PICTURE_SCALES), (width, height, scale) => {
      const sizes = pixelSizes({ width, height }, scale)
      expect(sizes.length).toBeGreaterThan(0)
      for (const [place, size] of sizes.entries()) {
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(8192)
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
        expect(Math.abs(size.width - width * size.fineness)).toBeLessThanOrEqual(1)
        expect(Math.abs(size.height - height * size.fineness)).toBeLessThanOrEqual(1)
        if (place === 0) continue
        expect(size.width * size.height).toBeLessThanOrEqual(16_777_216)
        expect(size.fineness).toBeLessThan(sizes[place - 1]?.fineness ?? 0)
      }
    }),
  )
})
