import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KeyPress } from '../../src/store/chord'
import { actFor, KEYS, type KeyScope } from '../../src/store/keyTable'
import { keyPress, target } from '../support/keyPress'

const SETTINGS = { singleKeys: true, tabMovesLane: true }

beforeEach(() => void vi.stubGlobal('navigator', { platform: 'Linux x86_64' }))
afterEach(() => {
  // Whatever waits for a second key waits no longer.
  actFor(keyPress('Escape'), 'everywhere', SETTINGS)
  vi.unstubAllGlobals()
})

function press(scope: KeyScope, key: string, differing: Partial<KeyPress> = {}, settings = SETTINGS) {
  return actFor(keyPress(key, differing), scope, settings)
}

test('no two rows answer the same key in the same place', () => {
  const places = KEYS.map(({ chord, scope }) => `${scope} ${chord}`)
  expect(new Set(places).size).toBe(places.length)
})

test('on the wall', () => {
  const acts = ['n', 'Enter', 'c', 'm', 'Delete', 'Backspace', 'ArrowUp', 'd', 'g', 'p'].map((key) =>
    press('wall', key),
  )
  expect(acts).toEqual([
    'writeStep',
    'editOrWrite',
    'connect',
    'moveByArrows',
    'deleteSelection',
    'deleteSelection',
    'goUp',
    'markDuplication',
    'markGap',
    'markCounterProductive',
  ])
})

test('in a note being written', () => {
  expect(press('writing', 'Enter')).toBe('endAndNext')
  expect(press('writing', 'Enter', { ctrlKey: true })).toBe('endAndNextStage')
  expect(press('writing', 'Enter', { shiftKey: true })).toBe('newLine')
  expect(press('writing', 'Tab')).toBe('laneDown')
  expect(press('writing', 'Tab', { shiftKey: true })).toBe('laneUp')
  expect(press('writing', 'Escape')).toBe('leaveWriting')
  expect(press('writing', 'n')).toBeNull()
  expect(press('writing', 'ArrowUp')).toBeNull()
})

test('everywhere', () => {
  for (const scope of ['everywhere', 'wall'] as const) {
    expect(press(scope, 'z', { ctrlKey: true })).toBe('undo')
    expect(press(scope, 'Z', { ctrlKey: true, shiftKey: true })).toBe('redo')
    expect(press(scope, 'y', { ctrlKey: true })).toBe('redo')
    expect(press(scope, 'k', { ctrlKey: true })).toBe('find')
    expect(press(scope, '?', { shiftKey: true })).toBe('keys')
    expect(press(scope, 'Escape')).toBe('escape')
  }
  expect(press('everywhere', 'n')).toBeNull()
  expect(press('everywhere', 'Delete')).toBeNull()
  expect(press('wall', 'Tab')).toBeNull()
})

test('a text box keeps its typing and its own undo', () => {
  const box = { target: target('INPUT', 'text') }
  expect(press('everywhere', '?', box)).toBeNull()
  expect(press('everywhere', 'z', { ...box, ctrlKey: true })).toBeNull()
  expect(press('writing', 'z', { ...box, ctrlKey: true })).toBeNull()
  expect(press('wall', 'n', box)).toBeNull()
  expect(press('everywhere', 'k', { ...box, ctrlKey: true })).toBe('find')
})

test('nothing acts while words are being composed', () => {
  expect(press('writing', 'Enter', { isComposing: true })).toBeNull()
  expect(press('writing', 'Tab', { keyCode: 229 })).toBeNull()
  expect(press('everywhere', 'Escape', { isComposing: true })).toBeNull()
})

test('single letters can be turned off, and Tab can be given back', () => {
  const off = { ...SETTINGS, singleKeys: false, tabMovesLane: false }
  for (const key of ['n', 'c', 'm', 'd', 'g', 'p', 'x', '?', '+', '-']) {
    expect(press('wall', key, {}, off)).toBeNull()
  }
  expect(press('wall', '!', { shiftKey: true, code: 'Digit1' }, off)).toBeNull()
  expect(press('writing', 'Tab', {}, off)).toBeNull()
  expect(press('writing', 'Tab', { shiftKey: true }, off)).toBeNull()
  expect(press('wall', 'Enter', {}, off)).toBe('editOrWrite')
  expect(press('writing', 'Enter', {}, off)).toBe('endAndNext')
})

test('a letter held down acts once', () => {
  expect(press('wall', 'd', { repeat: true })).toBeNull()
  expect(press('wall', 'ArrowUp', { repeat: true })).toBe('goUp')
})

test('X and a letter put the other marks on', () => {
  const marks = 'lhraeufwk'.split('').map((letter) => {
    expect(press('wall', 'x')).toBe('chooseMark')
    return press('wall', letter)
  })
  expect(marks).toEqual([
    'markDelay',
    'markHandoffRisk',
    'markRework',
    'markAskedAgain',
    'markDeadEnd',
    'markUnclearOwner',
    'markFailureDemand',
    'markWorkaround',
    'markWorksWell',
  ])
})

test('X waits through a modifier, for three seconds, for one key', () => {
  press('wall', 'x')
  press('wall', 'Shift', { shiftKey: true })
  expect(press('wall', 'L', { shiftKey: true })).toBe('markDelay')
  expect(press('wall', 'l')).toBeNull()
  press('wall', 'x', { timeStamp: 0 })
  expect(press('wall', 'l', { timeStamp: 3_000 })).toBeNull()
  press('wall', 'x')
  expect(press('wall', 'n')).toBeNull()
  expect(press('wall', 'n')).toBe('writeStep')
  press('wall', 'x')
  expect(press('wall', 'ArrowUp')).toBe('goUp')
})

test('copy, cut and paste are left to the browser', () => {
  for (const key of ['c', 'x', 'v']) expect(press('wall', key, { ctrlKey: true })).toBeNull()
})

test('seeing', () => {
  expect(press('wall', '0', { ctrlKey: true, code: 'Digit0' })).toBe('zoomTo100')
  expect(press('wall', '!', { shiftKey: true, code: 'Digit1' })).toBe('zoomToFit')
  expect(press('wall', '"', { shiftKey: true, code: 'Digit2' })).toBe('zoomToSelection')
  expect(press('wall', '+')).toBe('zoomIn')
  expect(press('wall', '=')).toBe('zoomIn')
  expect(press('wall', '-')).toBe('zoomOut')
})
