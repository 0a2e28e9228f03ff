import { element, type Markup } from '../markup'
import { label, said } from './pieces'
import type { TableBlock } from './reportTables'

/** How the tables of one page differ from those of another. */
interface TableForm {
  /** How wide the columns are: as the block says, or as the browser finds. */
  readonly columns: 'as-said' | 'as-found'
  /** Rows are called `<name>-0`, `<name>-1`…, to be gone to from elsewhere on the page. */
  readonly rowName?: string
}

/** A table that can be scrolled by keys where the window is narrower. */
export function tableMarkup(
  { caption, heads, rows, widths }: TableBlock,
  { columns, rowName }: TableForm,
): Markup {
  return element(
    'div',
    { class: 'table', role: 'group', 'aria-label': caption, tabindex: 0 },
    element(
      'table',
      {},
      label('caption', caption),
      columns === 'as-found'
        ? []
        : element(
            'colgroup',
            {},
            widths.map((width) => element('col', { width: `${width}%` })),
          ),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => label('th', head, { scope: 'col' })),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map(([first = '', ...cells], place) =>
          element(
            'tr',
            rowName === undefined ? {} : { id: `${rowName}-${place}`, tabindex: -1 },
            said('th', first, { scope: 'row' }),
            cells.map((cell) => said('td', cell)),
          ),
        ),
      ),
    ),
  )
}
