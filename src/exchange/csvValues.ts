import type { CsvSheet } from './readCsv'

/** A text as it is compared with others: case, blanks and ways to write an accent make no difference. */
export function folded(text: string): string {
  return text === '' ? '' : text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** The names of a table's columns; empty where the first row gives none. */
export function headsOf({ rows }: CsvSheet, hasHeads: boolean): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const heads = hasHeads ? (rows[0] ?? []) : []
  return Array.from({ length: width }, (_none, column) => (heads[column] ?? '').trim())
}

/** The rows that hold answers. */
export function bodyOf({ rows }: CsvSheet, hasHeads: boolean): readonly (readonly string[])[] {
  return hasHeads ? rows.slice(1) : rows
}

/** A value of a column, as it is written first, and how many rows say it. */
export interface ColumnValue {
  /** As it is compared. */
  readonly key: string
  readonly shown: string
  readonly count: number
}

/** What a column says, the most frequent first; empty cells are not counted. */
export function valuesOf(body: readonly (readonly string[])[], column: number): readonly ColumnValue[] {
  const values = new Map<string, { shown: string; count: number }>()
  for (const row of body) {
    const shown = (row[column] ?? '').trim()
    if (shown === '') continue
    const key = folded(shown)
    const value = values.get(key)
    if (value === undefined) values.set(key, { shown, count: 1 })
    else value.count += 1
  }
  return Array.from(values, ([key, value]) => ({ key, ...value })).toSorted((a, b) => b.count - a.count)
}
