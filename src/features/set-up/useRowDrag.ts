import { type PointerEvent, type RefObject, useEffect, useState } from 'react'

/** A row is pulled by its handle; `before` is the row it would land in front of, null for the end. */
export type RowDrag =
  | { readonly kind: 'idle' }
  | { readonly kind: 'dragging'; readonly id: string; readonly before: string | null }

const IDLE: RowDrag = { kind: 'idle' }

/**
 * Pulling rows of a list by a handle, with mouse, pen or finger. Nothing changes before the handle is let go;
 * Escape drops the gesture. Rows are the list's children and carry their id in `data-row`.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, before: string | null) => void,
) {
  const [drag, setDrag] = useState(IDLE)
  const isDragging = drag.kind === 'dragging'

  useEffect(() => {
    if (!isDragging) return undefined
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDrag(IDLE)
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [isDragging])

  function rowAfter(y: number): string | null {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[]
    const next = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect()
      return y < top + height / 2
    })
    return next?.dataset['row'] ?? null
  }

  const handle = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ kind: 'dragging', id, before: rowAfter(event.clientY) })
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (drag.kind === 'dragging') setDrag({ ...drag, before: rowAfter(event.clientY) })
    },
    onPointerUp(): void {
      if (drag.kind !== 'dragging') return
      setDrag(IDLE)
      onDrop(drag.id, drag.before)
    },
    onPointerCancel: () => setDrag(IDLE),
  })

  return { drag, handle }
}
