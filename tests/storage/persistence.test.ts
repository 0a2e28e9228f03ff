import { expect, test } from 'vitest'
import { forgetsAfterSevenDays } from '../../src/storage/persistence'

const SAFARI = { vendor: 'Apple Computer, Inc.', isInstalled: false, isPersisted: false }

test.each([
  ['Safari in a tab', SAFARI, true],
  ['Safari on the home screen', { ...SAFARI, isInstalled: true }, false],
  ['Safari that has promised to keep', { ...SAFARI, isPersisted: true }, false],
  ['Chrome', { ...SAFARI, vendor: 'Google Inc.' }, false],
  ['Firefox', { ...SAFARI, vendor: '' }, false],
])('%s: whether it may delete after seven days', (_name, browser, answer) => {
  expect(forgetsAfterSevenDays(browser)).toBe(answer)
})
