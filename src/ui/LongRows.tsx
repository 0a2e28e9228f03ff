import type { VirtualItem } from '@tanstack/react-virtual'
import { type CSSProperties, Fragment, type ReactNode, type Ref } from 'react'
import styles from './LongRows.module.css'
import { isLong, type LongRowsAsked, useLongRows } from './useLongRows'

/** The heading of the table is its first row. */
const FIRST_ROW = 2

/** What a row of a long table puts on its `tr`; empty in a short one. */
export interface TableRowAttributes {
  readonly ref?: Ref<HTMLTableRowElement>
  readonly 'data-index'?: number
  readonly 'aria-rowindex'?: number
}

/** The table is the first thing in the part of the screen that scrolls. */
export interface LongRowsProps<T extends { readonly id: string }> extends Omit<LongRowsAsked<T>, 'kept'> {
  /** How many columns the table has. */
  readonly columns: number
  /** Draws a row as a `tr` with these attributes, keyed by its id. */
  readonly renderRow: (row: T, attributes: TableRowAttributes) => ReactNode
}

/** Of so many rows a table must say the count itself, as `aria-rowcount`, since not all are drawn. */
export function rowCountOf(rows: readonly unknown[]): number | undefined {
  return isLong(rows) ? rows.length + 1 : undefined
}

/**
 * The body of a table of which only the rows in view are drawn, and the one that has the focus. It stays one table to
 * a screen reader: each row says its number.
 */
export function LongRows<T extends { readonly id: string }>(props: LongRowsProps<T>) {
  const { rows, columns, renderRow } = props
  const { virtualizer, around } = useLongRows(props)
  if (!isLong(rows)) return <tbody>{rows.map((each) => renderRow(each, {}))}</tbody>

  const { scrollMargin } = virtualizer.options
  const drawn = virtualizer.getVirtualItems()
  const endOf = (item: VirtualItem | undefined): number => item?.end ?? scrollMargin
  return (
    <tbody {...around}>
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
