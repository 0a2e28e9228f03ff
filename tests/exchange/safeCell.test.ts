import { expect, test } from 'vitest'
import { safeCell } from '../../src/exchange/safeCell'

test.each([
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['+1', "'+1"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tbefore', "'\tbefore"],
  ['  =1', "'  =1"],
  ['\u00A0=1', "'\u00A0=1"],
  ['\uFEFF=1', "'\uFEFF=1"],
  ['\u200B=1', "'\u200B=1"],
  ['fine\n=1', "fine\n'=1"],
  ['fine\r\n@x', "fine\r\n'@x"],
  ['fine\r-2', "fine\r'-2"],
  ['\uFF1D1+1', "'\uFF1D1+1"],
])('%j cannot start a formula', (text, safe) => {
  expect(safeCell(text)).toBe(safe)
})

test.each(['Housing form', '5 = five', 'a-b', '', 'two\nlines'])('%j stays as it is', (text) => {
  expect(safeCell(text)).toBe(text)
})
