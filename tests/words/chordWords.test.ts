import { expect, test } from 'vitest'
import { chordText, wordsOfChord } from '../../src/words/chordWords'

test('a chord reads as it is printed on this keyboard', () => {
  expect(chordText('Mod+Shift+Z', { hasCommandKey: false })).toBe('Ctrl+Shift+Z')
  expect(chordText('Mod+Shift+Z', { hasCommandKey: true })).toBe('⌘+Shift+Z')
  expect(chordText('X L', { hasCommandKey: false })).toBe('X, L')
  expect(chordText('+', { hasCommandKey: false })).toBe('+')
})

test('an arrow is shown as a sign and said as a word', () => {
  expect(wordsOfChord('ArrowLeft', { hasCommandKey: false })).toEqual([[{ shown: '←', said: 'Left arrow' }]])
})
