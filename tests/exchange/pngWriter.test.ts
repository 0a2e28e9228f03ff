import { expect, test } from 'vitest'
import { pngWriter } from '../../src/exchange/pngWriter'
import { readPng } from './readPng'

/** Four bytes a pixel, from `rrggbb` a pixel. */
function pixels(...colours: readonly string[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex'))
}

test('every pixel reads back, whatever rows were added together', async () => {
  const writer = pngWriter({ width: 2, height: 3, pixelsPerMetre: null })
  await writer.add(pixels('ff0000', '00ff00'))
  await writer.add(pixels('0000ff', 'ffffff', '010203', 'fefdfc'))
  const png = await readPng(await writer.finish())
  expect(png).toMatchObject({ width: 2, height: 3, pixelsPerMetre: null })
  const read = [0, 1, 2].flatMap((y) => [0, 1].map((x) => png.pixel(x, y)))
  expect(read).toEqual(['ff0000', '00ff00', '0000ff', 'ffffff', '010203', 'fefdfc'])
})

test('says how large it is printed, when that was asked for', async () => {
  const writer = pngWriter({ width: 1, height: 1, pixelsPerMetre: 5906 })
  await writer.add(pixels('123456'))
  expect((await readPng(await writer.finish())).pixelsPerMetre).toBe(5906)
})

test('knows a picture of one colour from one with something on it', async () => {
  const writer = pngWriter({ width: 2, height: 2, pixelsPerMetre: null })
  await writer.add(pixels('f1e9db', 'f1e9db'))
  expect(writer.isVaried()).toBe(false)
  await writer.add(pixels('f1e9db', 'f1e9dc'))
  expect(writer.isVaried()).toBe(true)
})
