import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, cutText } from '../../src/model/cleanText'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom('\u{1f3f4}', '\u{e0067}', '\u{e007f}', '\u{e0001}', '\r', '\n', 'a') }),
)

test.each([
  ['control characters go, a line break stays', 'a\u0000b\u001bc\nd\u0085', 'abc\nd'],
  ['a tab becomes a space and every line ends alike', 'a\tb\r\nc\rd', 'a b\nc\nd'],
  ['overrides and isolates go', 'pay\u202e001\u202c \u2066x\u2069', 'pay001 x'],
  ['a lone surrogate is replaced', 'a\ud800b', 'a\ufffdb'],
  ['joined emoji, Persian joiners and direction marks stay', '👩🏽‍🚒 می\u200cخواهم \u200fا', null],
  [
    'the Welsh flag stays, hidden tags do not',
    '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    null,
  ],
  ['hidden tags go', 'a\u{e0041}\u{e0042}b', 'ab'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean ?? text)
})

test('what is clean stays clean', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
    }),
  )
})

test('a cut never falls inside a character', () => {
  expect(cutText('ab👩🏽‍🚒', 5)).toBe('ab')
  expect(cutText('ab👩🏽‍🚒', 20)).toBe('ab👩🏽‍🚒')
  expect(cutText('🇬🇧🇫🇷', 6)).toBe('🇬🇧')
})

test('a cut is never too long and never breaks well-formed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, limit) => {
      const cut = cutText(text, limit)
      expect(cut.length).toBeLessThanOrEqual(limit)
      expect(text.startsWith(cut)).toBe(true)
      expect(cut.isWellFormed()).toBe(text.slice(0, cut.length).isWellFormed())
    }),
  )
})
