import writeXlsxFile, { type Sheet } from 'write-excel-file/browser'
import type { PackTable } from './packTables'
import type { TableCell } from '../csvTables'

/** Excel holds no more characters in a cell (Microsoft, "Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767
const NARROW = 12
const WIDE = 40

/** All registers as the sheets of one workbook. Texts are texts: no cell is a formula. */
export async function workbook(tables: readonly PackTable[]): Promise<Blob> {
  const sheets = tables.map((table): Sheet<Blob> => ({
    sheet: table.title,
    data: [
      table.heads.map((head) => ({ value: head, fontWeight: 'bold' as const, wrap: true })),
      ...table.rows.map((row) => row.map(cellOf)),
    ],
    columns: table.heads.map((_head, place) => ({ width: widthOf(table, place) })),
    stickyRowsCount: 1,
  }))
  return writeXlsxFile(sheets).toBlob()
}

function cellOf(cell: TableCell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  // What XML has no letter for was taken out at the gate, but for half surrogates and the two that are none.
  const text = cell
    .toWellFormed()
    .replaceAll(/[\ufffe\uffff]/g, '')
    .slice(0, MOST_CHARACTERS)
  return { value: text, type: String, wrap: true, alignVertical: 'top' as const }
}

function widthOf({ rows }: PackTable, place: number): number {
  let longest = 0
  for (const row of rows) longest = Math.max(longest, String(row[place] ?? '').length)
  return longest > WIDE ? WIDE : Math.max(NARROW, longest + 2)
}
