import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chordOf, isComposing, isInTextBox } from '../../src/store/chord'
import { keyPress, target } from '../support/keyPress'

beforeEach(() => void vi.stubGlobal('navigator', { platform: 'Linux x86_64' }))
afterEach(() => void vi.unstubAllGlobals())

test('a key is named with its modifiers in one order', () => {
  expect(chordOf(keyPress('n'))).toBe('N')
  expect(chordOf(keyPress('Tab', { shiftKey: true }))).toBe('Shift+Tab')
  expect(chordOf(keyPress('Z', { ctrlKey: true, shiftKey: true }))).toBe('Mod+Shift+Z')
  expect(chordOf(keyPress('Enter', { altKey: true }))).toBe('Alt+Enter')
  expect(chordOf(keyPress('ArrowLeft'))).toBe('ArrowLeft')
})

test('Caps Lock makes no other key of a letter', () => {
  expect(chordOf(keyPress('N'))).toBe('N')
  expect(chordOf(keyPress('N', { shiftKey: true }))).toBe('N')
  expect(chordOf(keyPress('K', { ctrlKey: true }))).toBe('Mod+K')
})

test('on a Mac the command key counts, and Ctrl is left to the system', () => {
  vi.stubGlobal('navigator', { platform: 'MacIntel' })
  expect(chordOf(keyPress('k', { metaKey: true }))).toBe('Mod+K')
  expect(chordOf(keyPress('k', { ctrlKey: true }))).toBe('')
})

test('characters are found wherever a keyboard has them', () => {
  expect(chordOf(keyPress('?', { shiftKey: true, code: 'Slash' }))).toBe('?')
  expect(chordOf(keyPress('?', { shiftKey: true, code: 'Minus' }))).toBe('?')
  expect(chordOf(keyPress('=', { code: 'Equal' }))).toBe('+')
  expect(chordOf(keyPress('!', { shiftKey: true, code: 'Digit1' }))).toBe('Shift+1')
  expect(chordOf(keyPress('à', { ctrlKey: true, code: 'Digit0' }))).toBe('Mod+0')
})

test('letters follow the layout, and the place of the key where it has no Latin letters', () => {
  expect(chordOf(keyPress('a', { code: 'KeyQ' }))).toBe('A')
  expect(chordOf(keyPress('ت', { code: 'KeyN' }))).toBe('N')
})

test('AltGr types a character and is no chord', () => {
  const altGraph = { ctrlKey: true, altKey: true, getModifierState: () => true }
  expect(chordOf(keyPress('?', { ...altGraph, code: 'KeyW' }))).toBe('?')
})

test('a modifier alone is nothing yet', () => {
  for (const key of ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']) expect(chordOf(keyPress(key))).toBe('')
})

test('knows when words are being composed', () => {
  expect(isComposing(keyPress('Enter'))).toBe(false)
  expect(isComposing(keyPress('Enter', { isComposing: true }))).toBe(true)
  expect(isComposing(keyPress('Enter', { nativeEvent: { isComposing: true } }))).toBe(true)
  expect(isComposing(keyPress('Enter', { keyCode: 229 }))).toBe(true)
})

test('knows what takes typing', () => {
  expect(isInTextBox(keyPress('n', { target: target('TEXTAREA') }))).toBe(true)
  expect(isInTextBox(keyPress('n', { target: target('INPUT', 'text') }))).toBe(true)
  expect(isInTextBox(keyPress('n', { target: target('INPUT', 'checkbox') }))).toBe(false)
  expect(isInTextBox(keyPress('n', { target: target('BUTTON') }))).toBe(false)
  expect(isInTextBox(keyPress('n'))).toBe(false)
})
