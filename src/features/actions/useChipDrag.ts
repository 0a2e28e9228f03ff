import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import { RATINGS, type Rating } from '../../model/kinds'
import type { ActionId } from '../../model/session'
import type { Place } from './rating'

/** So far a press may wander before it is a drag, px. */
const SLACK = 6

export interface ChipDrag {
  /** The cell over which an action is held now. */
  readonly over: Place | null
  readonly start: (id: ActionId, event: ReactPointerEvent<HTMLElement>) => void
}

/** Dragging an action to a cell of the grid, by mouse, pen or finger. Escape, or letting go elsewhere, leaves it. */
export function useChipDrag(onDrop: (id: ActionId, place: Place) => void): ChipDrag {
  const [over, setOver] = useState<Place | null>(null)
  const stop = useRef<() => void>(() => {})
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => () => stop.current(), [])

  function start(
    id: ActionId,
    { button, clientX, clientY, currentTarget, pointerId }: ReactPointerEvent<HTMLElement>,
  ): void {
    if (button !== 0) return
    stop.current()
    let isDragging = false
    const ends = new AbortController()
    const { signal } = ends
    const end = (): void => {
      ends.abort()
      currentTarget.style.translate = ''
      currentTarget.removeAttribute('data-dragged')
      setOver(null)
    }
    stop.current = end
    const isIts = (event: PointerEvent): boolean => event.pointerId === pointerId
    addEventListener(
      'pointermove',
      (event) => {
        if (!isIts(event)) return
        const [x, y] = [event.clientX - clientX, event.clientY - clientY]
        if (!isDragging && Math.hypot(x, y) < SLACK) return
        isDragging = true
        currentTarget.dataset['dragged'] = ''
        currentTarget.style.translate = `${x}px ${y}px`
        setOver(cellAt(event.clientX, event.clientY))
      },
      { signal },
    )
    addEventListener(
      'pointerup',
      (event) => {
        if (!isIts(event)) return
        const place = isDragging ? cellAt(event.clientX, event.clientY) : null
        end()
        // The click that follows a drag is no press.
        if (isDragging) addEventListener('click', swallow, { capture: true, once: true })
        if (isDragging) setTimeout(() => removeEventListener('click', swallow, { capture: true }))
        if (place !== null) drop.current(id, place)
      },
      { signal },
    )
    addEventListener('pointercancel', (event) => isIts(event) && end(), { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
  }
  return { over, start }
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

function cellAt(x: number, y: number): Place | null {
  const cell = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-impact]'))
    .find((element) => element !== null)
  const impact = ratingOf(cell?.dataset['impact'])
  const effort = ratingOf(cell?.dataset['effort'])
  return impact === null || effort === null ? null : { impact, effort }
}

function ratingOf(text: string | undefined): Rating | null {
  return RATINGS.find((rating) => `${rating}` === text) ?? null
}
