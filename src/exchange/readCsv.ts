import Papa from 'papaparse'
import { SIZE_LIMIT_BYTES } from '../model/gate/limits'
import { kindOfBytes } from '../model/gate/sniff'
import { decodeText, type TextEncoding } from './decodeText'

/** What stands between two cells. */
export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/** A table of texts, as its file says it: nothing in it is a number, a date or a formula. */
export interface CsvSheet {
  readonly encoding: TextEncoding
  readonly separator: Separator
  readonly rows: readonly (readonly string[])[]
  /** The row, counted from 1, in which a quotation mark opens that nothing closes; null when there is none. */
  readonly openQuote: number | null
}

export type CsvReading =
  | { readonly kind: 'sheet'; readonly sheet: CsvSheet }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'too-large' | 'workbook' | 'not-text' }

/** How a file is read; null: as it seems to be written. */
export interface CsvAsked {
  readonly encoding: TextEncoding | null
  readonly separator: Separator | null
}

/** Old workbooks begin so. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0]

/** How much is done once the bytes are there, and once they are a table. */
const BYTES_READ = 0.3
const READ = 0.8

/** Reads a table from a file of texts. `progress` is told how much is done, 0 to 1. */
export async function readCsv(
  file: Blob,
  asked: CsvAsked,
  progress: (done: number) => void,
): Promise<CsvReading> {
  if (file.size > SIZE_LIMIT_BYTES) return { kind: 'refused', why: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  progress(BYTES_READ)
  const reading = readCsvBytes(bytes, asked)
  progress(READ)
  return reading
}

/** The same of bytes that are here. */
export function readCsvBytes(
  bytes: Uint8Array,
  asked: CsvAsked = { encoding: null, separator: null },
): CsvReading {
  const kind = kindOfBytes(bytes)
  if (kind === 'zip' || OLD_WORKBOOK.every((byte, at) => bytes[at] === byte)) {
    return { kind: 'refused', why: 'workbook' }
  }
  if (kind !== null) return { kind: 'refused', why: 'not-text' }
  const { text, encoding } = decodeText(bytes, asked.encoding)
  if (text.includes('\0')) return { kind: 'refused', why: 'not-text' }
  if (text.trim() === '') return { kind: 'refused', why: 'empty' }
  return { kind: 'sheet', sheet: { encoding, ...table(text, asked.separator) } }
}

function table(text: string, separator: Separator | null): Omit<CsvSheet, 'encoding'> {
  const between = separator ?? guessSeparator(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: between })
  const last = data.at(-1)
  // What follows the last line break is no row.
  const rows = last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  return {
    separator: between,
    rows,
    openQuote: open === undefined ? null : (open.row ?? 0) + 1,
  }
}

/** So many rows tell what stands between two cells. */
const ROWS_LOOKED_AT = 50

/** The separator that splits most of the first rows into the same number of cells; of two alike the one into more. */
function guessSeparator(text: string): Separator {
  const start = text.slice(0, 1_000_000)
  let best: { readonly separator: Separator; readonly rows: number; readonly width: number } | null = null
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(start, {
      delimiter: separator,
      preview: ROWS_LOOKED_AT,
      skipEmptyLines: true,
    })
    const widths = new Map<number, number>()
    for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1)
    const [width = 1, rows = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? []
    const isBetter = best === null || rows > best.rows || (rows === best.rows && width > best.width)
    if (width > 1 && isBetter) best = { separator, rows, width }
  }
  return best?.separator ?? ','
}
