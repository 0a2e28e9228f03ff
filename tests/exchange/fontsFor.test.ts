import { expect, test } from 'vitest'
import { fontsFor } from '../../src/exchange/fontsFor'
import { FONT_FACES } from '../../src/scene/fontFaces'

const [LATIN, LATIN_EXT, ARABIC] = FONT_FACES

test('plain words need one font', () => {
  expect(fontsFor('Release with £46', FONT_FACES)).toEqual([LATIN])
})

test('Welsh and Urdu bring theirs', () => {
  expect(fontsFor('tŷ', FONT_FACES)).toEqual([LATIN, LATIN_EXT])
  expect(fontsFor('گھر', FONT_FACES)).toEqual([ARABIC])
})

test('the joiners within an emoji bring no Arabic, and what no font serves brings none', () => {
  expect(fontsFor('👩‍👧', FONT_FACES)).not.toContain(ARABIC)
  expect(fontsFor('日本', FONT_FACES)).toEqual([])
})
