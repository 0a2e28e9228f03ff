import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, type Ref, useCallback, useState } from 'react'
import { classes } from './classes'
import styles from './LongList.module.css'

/** Up to here every row is drawn: a browser's own find and a screen reader's lists then see all of it. */
const MOST_DRAWN_WHOLE = 100
const DRAWN_AROUND = 6

/** What a row of a long list puts on its `li`; empty in a short list. */
export interface RowAttributes {
  readonly ref?: Ref<HTMLLIElement>
  readonly style?: CSSProperties
  readonly 'data-index'?: number
  readonly 'aria-setsize'?: number
  readonly 'aria-posinset'?: number
}

export interface LongListProps<T extends { readonly id: string }> {
  /** Names the list. */
  readonly label: string
  readonly rows: readonly T[]
  /** What a row is taken for until it has been drawn, px. */
  readonly usualHeight: number
  /** The part of the screen that scrolls. */
  readonly scroller: HTMLElement | null
  readonly className?: string | undefined
  /** A row that stays drawn wherever it is, as the one with the focus does: the one that Tab reaches. */
  readonly kept?: string | undefined
  /** Draws a row as an `li` with these attributes, keyed by its id. */
  readonly renderRow: (row: T, attributes: RowAttributes) => ReactNode
}

/**
 * A list of which only what is in view is drawn, and the row that has the focus. It stays one list to a screen
 * reader: each row says its number and of how many.
 */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { label, rows, usualHeight, scroller, className, kept, renderRow } = props
  const isLong = rows.length > MOST_DRAWN_WHOLE
  const [focused, setFocused] = useState<string | null>(null)
  const [list, setList] = useState<HTMLUListElement | null>(null)
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
    // What stands over the list in the part that scrolls.
    scrollMargin: list?.offsetTop ?? 0,
    // The row with the focus stays drawn wherever it is, else scrolling would lose the focus.
    rangeExtractor: (range) => {
      const held = [focused, kept ?? null].flatMap((row) => {
        const place = row === null ? -1 : rows.findIndex(({ id }) => id === row)
        return place < 0 ? [] : [place]
      })
      const drawn = defaultRangeExtractor(range)
      return held.length === 0 ? drawn : [...new Set([...drawn, ...held])].toSorted((a, b) => a - b)
    },
  })
  if (!isLong) {
    return (
      <ul aria-label={label} className={className}>
        {rows.map((each) => renderRow(each, {}))}
      </ul>
    )
  }
  const top = (start: number): CSSProperties =>
    ({ '--row-top': `${start - virtualizer.options.scrollMargin}px` }) as CSSProperties
  return (
    // The list is not pressed: it only notices which row has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={setList}
      aria-label={label}
      className={classes(className, styles['long'])}
      style={{ '--list-height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
      onFocus={({ target }) => {
        const index = target.closest('li[data-index]')?.getAttribute('data-index')
        setFocused(rows[Number(index ?? -1)]?.id ?? null)
      }}
      onBlur={() => setFocused(null)}
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
