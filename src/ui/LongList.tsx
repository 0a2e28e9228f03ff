import type { CSSProperties, ReactNode, Ref } from 'react'
import { classes } from './classes'
import styles from './LongList.module.css'
import { isLong, type LongRowsAsked, useLongRows } from './useLongRows'

/** What a row of a long list puts on its `li`; empty in a short list. */
export interface RowAttributes {
  readonly ref?: Ref<HTMLLIElement>
  readonly style?: CSSProperties
  readonly 'data-index'?: number
  readonly 'aria-setsize'?: number
  readonly 'aria-posinset'?: number
}

export interface LongListProps<T extends { readonly id: string }> extends LongRowsAsked<T> {
  /** Names the list. */
  readonly label: string
  readonly className?: string | undefined
  /** Draws a row as an `li` with these attributes, keyed by its id. */
  readonly renderRow: (row: T, attributes: RowAttributes) => ReactNode
}

/**
 * A list of which only what is in view is drawn, and the row that has the focus. It stays one list to a screen
 * reader: each row says its number and of how many.
 */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { label, rows, className, renderRow } = props
  const { virtualizer, around } = useLongRows(props)
  if (!isLong(rows)) {
    return (
      <ul aria-label={label} className={className}>
        {rows.map((each) => renderRow(each, {}))}
      </ul>
    )
  }
  const top = (start: number): CSSProperties =>
    ({ '--row-top': `${start - virtualizer.options.scrollMargin}px` }) as CSSProperties
  return (
    <ul
      {...around}
      aria-label={label}
      className={classes(className, styles['long'])}
      style={{ '--list-height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const each = rows[index]
        return each === undefined
          ? null
          : renderRow(each, {
              ref: virtualizer.measureElement,
              style: top(start),
              'data-index': index,
              'aria-setsize': rows.length,
              'aria-posinset': index + 1,
            })
      })}
    </ul>
  )
}
