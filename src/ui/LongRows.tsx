import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type CSSProperties, Fragment, type ReactNode, type Ref, useCallback, useState } from 'react'
import styles from './LongRows.module.css'

/** Up to here every row is drawn: a browser's own find and a screen reader's lists then see all of it. */
const MOST_DRAWN_WHOLE = 100
const DRAWN_AROUND = 6

/** The heading of the table is its first row. */
const FIRST_ROW = 2

/** What a row of a long table puts on its `tr`; empty in a short one. */
export interface TableRowAttributes {
  readonly ref?: Ref<HTMLTableRowElement>
  readonly 'data-index'?: number
  readonly 'aria-rowindex'?: number
}

export interface LongRowsProps<T extends { readonly id: string }> {
  readonly rows: readonly T[]
  /** What a row is taken for until it has been drawn, px. */
  readonly usualHeight: number
  /** The part of the screen that scrolls; the table is the first thing in it. */
  readonly scroller: HTMLElement | null
  /** How many columns the table has. */
  readonly columns: number
  /** Draws a row as a `tr` with these attributes, keyed by its id. */
  readonly renderRow: (row: T, attributes: TableRowAttributes) => ReactNode
}

/** Of so many rows a table must say the count itself, as `aria-rowcount`, since not all are drawn. */
export function rowCountOf(rows: readonly unknown[]): number | undefined {
  return rows.length > MOST_DRAWN_WHOLE ? rows.length + 1 : undefined
}

/**
 * The body of a table of which only the rows in view are drawn, and the one that has the focus. It stays one table to
 * a screen reader: each row says its number.
 */
export function LongRows<T extends { readonly id: string }>(props: LongRowsProps<T>) {
  const { rows, usualHeight, scroller, columns, renderRow } = props
  const isLong = rows.length > MOST_DRAWN_WHOLE
  const [focused, setFocused] = useState<string | null>(null)
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null)
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const estimateSize = useCallback(() => usualHeight, [usualHeight])
  // Drawn again with each scroll, as it must be; nothing below is kept from one drawing to the next.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller,
    getItemKey,
    estimateSize,
    overscan: DRAWN_AROUND,
    scrollMargin: body?.offsetTop ?? 0,
    // The row with the focus stays drawn wherever it is, else scrolling would lose the focus.
    rangeExtractor: (range) => {
      const held = focused === null ? -1 : rows.findIndex(({ id }) => id === focused)
      const drawn = defaultRangeExtractor(range)
      return held < 0 ? drawn : [...new Set([...drawn, held])].toSorted((a, b) => a - b)
    },
  })
  if (!isLong) return <tbody>{rows.map((each) => renderRow(each, {}))}</tbody>

  const { scrollMargin } = virtualizer.options
  const drawn = virtualizer.getVirtualItems()
  const endOf = (item: VirtualItem | undefined): number => item?.end ?? scrollMargin
  return (
    // The body is not pressed: it only notices which row has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tbody
      ref={setBody}
      onFocus={({ target }) => {
        const index = target.closest('tr[data-index]')?.getAttribute('data-index')
        setFocused(rows[Number(index ?? -1)]?.id ?? null)
      }}
      onBlur={() => setFocused(null)}
    >
      {drawn.map((item, at) => {
        const row = rows[item.index]
        if (row === undefined) return null
        return (
          <Fragment key={row.id}>
            <Gap height={item.start - endOf(drawn[at - 1])} columns={columns} />
            {renderRow(row, {
              ref: virtualizer.measureElement,
              'data-index': item.index,
              'aria-rowindex': item.index + FIRST_ROW,
            })}
          </Fragment>
        )
      })}
      <Gap height={virtualizer.getTotalSize() + scrollMargin - endOf(drawn.at(-1))} columns={columns} />
    </tbody>
  )
}

/** Where rows lie that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden className={styles['gap']} style={{ '--gap-height': `${height}px` } as CSSProperties}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- It is hidden, and no control. */}
      <td colSpan={columns} />
    </tr>
  )
}
