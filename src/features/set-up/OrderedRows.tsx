import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useSessionStore } from '../../store/useSession'
import { IconButton } from '../../ui/IconButton'
import { useFirstClick } from '../../ui/useFirstClick'
import * as words from '../../words/compiled/messages.js'
import styles from './OrderedRows.module.css'
import { useRowDrag } from './useRowDrag'

export interface OrderedRowsProps<Row extends { readonly id: string }> {
  /** Names the list. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => string
  /** In front of this row, or to the end. */
  readonly onMove: (id: string, before: string | null) => void
  readonly onDelete: (row: Row) => void
  readonly children: (row: Row) => ReactNode
}

/** Rows that are put in order by pulling a handle, by two buttons, or by Alt with an arrow key. */
export function OrderedRows<Row extends { readonly id: string }>(props: OrderedRowsProps<Row>) {
  const { label, rows, nameOf, onMove, onDelete, children } = props
  const store = useSessionStore()
  const list = useRef<HTMLUListElement>(null)
  const { counting, isFirst } = useFirstClick()
  const { drag, handle } = useRowDrag(list, (id, before) => {
    const place = rows.findIndex((row) => row.id === id)
    if (before !== id && before !== (rows[place + 1]?.id ?? null)) onMove(id, before)
  })
  const lineBefore = drag.kind === 'dragging' ? drag.before : undefined

  /** One place up (-1) or down (1). The focus goes along, and the new place is spoken. */
  function step(place: number, by: -1 | 1): void {
    const row = rows[place]
    if (row === undefined || rows[place + by] === undefined) return
    const focused = document.activeElement
    const before = rows[by < 0 ? place - 1 : place + 2]?.id ?? null
    flushSync(() => onMove(row.id, before))
    const isLost = !(focused instanceof HTMLElement) || focused.matches(':disabled')
    const moved = list.current?.querySelector(`[data-row="${row.id}"]`)
    const target = isLost ? moved?.querySelector<HTMLElement>('[data-move]:not(:disabled)') : focused
    target?.focus()
    const spoken = { name: nameOf(row), place: place + by + 1, count: rows.length }
    store.getState().announce(words.setUpMoved(spoken))
  }

  /** The focus goes to what comes after the deleted row, so that it is not lost with it. */
  function remove(row: Row, place: number): void {
    if (!isFirst()) return
    const after = rows[place + 1] ?? rows[place - 1]
    flushSync(() => onDelete(row))
    list.current?.querySelector<HTMLElement>(`[data-row="${after?.id ?? ''}"] [data-delete]`)?.focus()
  }

  function keys(event: KeyboardEvent, place: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    step(place, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only counts clicks
    <ul ref={list} aria-label={label} className={styles['rows']} {...counting}>
      {rows.map((row, place) => (
        <li
          key={row.id}
          data-row={row.id}
          data-dragged={drag.kind === 'dragging' && drag.id === row.id ? true : undefined}
          data-line={lineOf(row.id, place === rows.length - 1, lineBefore)}
          className={styles['row']}
        >
          <span aria-hidden className={styles['handle']} {...handle(row.id)}>
            <GripVertical size={20} />
          </span>
          {/* The keys move the row from whichever of its fields holds the focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <fieldset
            aria-label={nameOf(row)}
            className={styles['fields']}
            onKeyDown={(event) => keys(event, place)}
          >
            {children(row)}
            <div className={styles['acts']}>
              <IconButton
                data-move="up"
                label={words.setUpMoveUp({ name: nameOf(row) })}
                icon={<ArrowUp aria-hidden />}
                isDisabled={place === 0}
                onPress={() => step(place, -1)}
              />
              <IconButton
                data-move="down"
                label={words.setUpMoveDown({ name: nameOf(row) })}
                icon={<ArrowDown aria-hidden />}
                isDisabled={place === rows.length - 1}
                onPress={() => step(place, 1)}
              />
              <IconButton
                data-delete
                label={words.setUpDelete({ name: nameOf(row) })}
                icon={<Trash2 aria-hidden />}
                onPress={() => remove(row, place)}
              />
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  )
}

/** Where the line stands that shows where a pulled row would land. */
function lineOf(
  id: string,
  isLast: boolean,
  before: string | null | undefined,
): 'before' | 'after' | undefined {
  if (before === id) return 'before'
  return isLast && before === null ? 'after' : undefined
}
