import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, useCallback, useState } from 'react'

/** Up to here every row is drawn: a browser's own find and a screen reader's lists then see all of it. */
const MOST_DRAWN_WHOLE = 100
const DRAWN_AROUND = 6

interface Row {
  readonly id: string
}

export interface LongRowsAsked<T extends Row> {
  readonly rows: readonly T[]
  /** What a row is taken for until it has been drawn, px. */
  readonly usualHeight: number
  /** The part of the screen that scrolls. */
  readonly scroller: HTMLElement | null
  /** A row that stays drawn wherever it is, as the one with the focus does. */
  readonly kept?: string | undefined
}

/** Whether there are so many rows that only those in view are drawn. */
export function isLong(rows: readonly unknown[]): boolean {
  return rows.length > MOST_DRAWN_WHOLE
}

/**
 * Which of many rows are drawn: those in view and the one that has the focus. `around` goes on the element that holds
 * them, and each row says its place in `data-index`.
 */
export function useLongRows<T extends Row>({ rows, usualHeight, scroller, kept }: LongRowsAsked<T>) {
  const [focused, setFocused] = useState<string | null>(null)
  const [holder, setHolder] = useState<HTMLElement | null>(null)
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const estimateSize = useCallback(() => usualHeight, [usualHeight])
  // Drawn again with each scroll, as it must be; nothing of it is kept from one drawing to the next.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong(rows),
    getScrollElement: () => scroller,
    getItemKey,
    estimateSize,
    overscan: DRAWN_AROUND,
    // What stands over the rows in the part that scrolls.
    scrollMargin: holder?.offsetTop ?? 0,
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
  const around = {
    ref: setHolder,
    onFocus({ target }: FocusEvent) {
      const index = target.closest('[data-index]')?.getAttribute('data-index')
      setFocused(rows[Number(index ?? -1)]?.id ?? null)
    },
    onBlur: () => setFocused(null),
  }
  return { virtualizer, around }
}
