import { expect, test } from 'vitest'
import { readCsvBytes, type CsvSheet } from '../../src/exchange/readCsv'

function read(bytes: Uint8Array): CsvSheet {
  const reading = readCsvBytes(bytes)
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.why}`)
  return reading.sheet
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A text's UTF-16 units; of Latin letters, what Windows-1252 writes too. */
const unitsOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))

function utf16(text: string, mark: boolean): Uint8Array {
  const units = unitsOf((mark ? '\uFEFF' : '') + text)
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]))
}

const ROWS = [
  ['Group', 'Words'],
  ['Family', 'He said "wait",\nand we waited'],
  ['Manager', '=1+1'],
]

function written(separator: string): string {
  return ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
}

test.each([',', ';', '\t'] as const)(
  'cells are split at %j, quotes and line breaks in them kept',
  (separator) => {
    const sheet = read(utf8(`${written(separator)}\r\n`))
    expect(sheet).toEqual({ encoding: 'utf-8', separator, rows: ROWS, openQuote: null })
  },
)

test('letters are read as their bytes tell', () => {
  const said = 'Who;What\nFamily;café naïve\n'
  expect(read(utf8(`\uFEFF${said}`))).toMatchObject({ encoding: 'utf-8' })
  expect(read(utf16(said, true))).toMatchObject({ encoding: 'utf-16le' })
  expect(read(utf16(said, false))).toMatchObject({ encoding: 'utf-16le' })
  const windows = Uint8Array.from(unitsOf(said))
  const asRead = [
    read(utf8(`\uFEFF${said}`)),
    read(utf16(said, true)),
    read(utf16(said, false)),
    read(windows),
  ]
  expect(asRead.map(({ rows }) => rows[1])).toEqual(asRead.map(() => ['Family', 'café naïve']))
  expect(asRead[3]?.encoding).toBe('windows-1252')
})

test('letters and separators are read as somebody says', () => {
  const reading = readCsvBytes(Uint8Array.from([0x61, 0x2c, 0xe9, 0x3b, 0x62]), {
    encoding: 'windows-1252',
    separator: ';',
  })
  expect(reading).toMatchObject({ sheet: { rows: [['a,é', 'b']] } })
})

test('an empty row in the middle is a row, what follows the last line break is none', () => {
  expect(read(utf8('a,b\n\nc,d\n')).rows).toEqual([['a', 'b'], [''], ['c', 'd']])
})

test('a quotation mark that nothing closes is told', () => {
  expect(read(utf8('a,b\nc,"d\ne,f\n')).openQuote).toBe(2)
})

test('what is no table of texts is refused by its name', () => {
  const whyOf = (bytes: Uint8Array): unknown => {
    const reading = readCsvBytes(bytes)
    return reading.kind === 'refused' ? reading.why : reading
  }
  expect(whyOf(utf8('  \n'))).toBe('empty')
  expect(whyOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0))).toBe('workbook')
  expect(whyOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('workbook')
  expect(whyOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe('not-text')
})
