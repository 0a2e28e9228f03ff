import { expect, test } from 'vitest'
import type { Measure } from '../../src/scene/scene'
import { textDirection } from '../../src/scene/textDirection'
import { wrapText } from '../../src/scene/wrapText'
import { measure } from '../support/measure'

const font = { size: 10, weight: 400 } as const
/** Every character is 10 px wide, the parts of an emoji too; what joins them is not. */
const square: Measure = (text) => 10 * Array.from(text.replaceAll('\u200d', '')).length

const wrap = (text: string, width = 100, maxLines = 60): readonly string[] =>
  wrapText(text, { width, maxLines, font }, square)

test('words go to the next line whole', () => {
  expect(wrap('claim housing benefit now')).toEqual(['claim', 'housing', 'benefit', 'now'])
  expect(wrap('a b c d e f g')).toEqual(['a b c d e', 'f g'])
})

test('a word longer than a line is broken between characters', () => {
  expect(wrap('Donaudampfschifffahrt')).toEqual(['Donaudampf', 'schifffahr', 't'])
})

test('a hyphen or a slash is a place to break', () => {
  expect(wrap('counter-productive')).toEqual(['counter-', 'productive'])
})

test('line ends stay, also empty lines between', () => {
  expect(wrap('one\ntwo\r\n\nthree')).toEqual(['one', 'two', '', 'three'])
})

test('spaces inside a line stay as they are written', () => {
  expect(wrap('  a   b')).toEqual(['  a   b'])
})

test('an emoji made of several is never cut', () => {
  const family = '👩‍👩‍👧‍👦'
  expect(wrap(family.repeat(5), 80)).toEqual([family + family, family + family, family])
})

test('a letter keeps its accents', () => {
  expect(wrap('e\u0301'.repeat(12), 100).every((line) => line.startsWith('e\u0301'))).toBe(true)
})

test('a text without spaces breaks where its dictionary says', () => {
  const lines = wrap('日本語のテキストは単語の間に空白がありません。', 60)
  expect(lines.join('')).toBe('日本語のテキストは単語の間に空白がありません。')
  expect(lines.some((line) => line.startsWith('。'))).toBe(false)
})

test('Urdu keeps its words and its order', () => {
  const text = 'مکان کے لیے درخواست دی جاتی ہے'
  const lines = wrapText(text, { width: 60, maxLines: 60, font }, measure)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join(' ')).toBe(text)
})

test('what does not fit ends in an ellipsis, after a whole word', () => {
  expect(wrap('one two three four five six', 100, 2)).toEqual(['one two', 'three…'])
  expect(wrap('one\ntwo', 100, 2)).toEqual(['one', 'two'])
  expect(wrap('one\ntwo\nthree', 100, 2)).toEqual(['one', 'two…'])
})

test('work is bounded by the box, not by the text', () => {
  let measured = 0
  const counting: Measure = (text, font) => {
    measured++
    return square(text, font)
  }
  const box = { width: 100, maxLines: 60, font }
  for (const text of [
    'word '.repeat(100_000),
    'x'.repeat(1_000_000),
    '\n'.repeat(100_000) + 'end',
    'i\n'.repeat(10_000),
  ]) {
    expect(wrapText(text, box, counting).length).toBeLessThanOrEqual(60)
  }
  expect(measured).toBeLessThan(40_000)
})

test('an empty text has no lines', () => {
  expect(wrap('')).toEqual([])
  expect(wrap(' \n ')).toEqual([])
})

test('the first letter says where a text begins', () => {
  expect(textDirection('12. مکان form')).toBe('rtl')
  expect(textDirection('form مکان')).toBe('ltr')
  expect(textDirection('🙂 123')).toBe('ltr')
  expect(textDirection('שלום')).toBe('rtl')
})
