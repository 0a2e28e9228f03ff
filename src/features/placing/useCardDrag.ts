import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { CardPlace } from '../../commands/cardPlace'
import type { Card } from '../../model/session'
import { placeCalled } from './places'

/** So far a pointer moves before a card is pulled, px: a press with a shaking hand moves nothing. */
const SLACK = 6
/** So near to the edge of a list it scrolls by itself, and so far in each animation frame, px. */
const EDGE = 48
const MOST_SCROLL = 14

interface Point {
  readonly x: number
  readonly y: number
}

/** A card that is pulled by mouse, pen or finger. Nothing is placed before it is let go. */
export interface CardDrag {
  /** The card under the hand; null: none. */
  readonly dragged: Card | null
  /** What goes with the hand. */
  readonly ghost: RefObject<HTMLDivElement | null>
  readonly pull: (card: Card, event: PointerEvent<HTMLElement>) => void
}

/** The place that lies under a point, and its element. */
function placeUnder({ x, y }: Point): { readonly element: HTMLElement; readonly place: CardPlace } | null {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]') ?? null
  const place = element === null ? null : placeCalled(element.dataset['drop'] ?? '')
  return element === null || place === null ? null : { element, place }
}

/** Scrolls the list under a point that is near its edge. */
function scrollUnder({ x, y }: Point): void {
  const list = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-scroller]')
  if (list === null || list === undefined) return
  const { top, bottom } = list.getBoundingClientRect()
  const into = y < top + EDGE ? y - (top + EDGE) : Math.max(0, y - (bottom - EDGE))
  list.scrollTop += (Math.max(-EDGE, Math.min(EDGE, into)) / EDGE) * MOST_SCROLL
}

/**
 * Pulling cards onto places (elements with the place's word in `data-drop`); Escape drops the gesture. What goes
 * with the hand and what lies under it is written onto the elements, so that long lists are not drawn again.
 */
export function useCardDrag(onDrop: (card: Card, place: CardPlace) => void): CardDrag {
  const [dragged, setDragged] = useState<Card | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  const stop = useRef<() => void>(() => {})
  useEffect(() => () => stop.current(), [])

  function pull(card: Card, { button, clientX, clientY }: PointerEvent<HTMLElement>): void {
    if (button !== 0) return
    stop.current()
    const leave = new AbortController()
    let at: Point = { x: clientX, y: clientY }
    let isPulled = false
    let over: HTMLElement | null = null
    let frame = 0

    function light(element: HTMLElement | null): void {
      if (element === over) return
      over?.removeAttribute('data-over')
      element?.setAttribute('data-over', '')
      over = element
    }

    function follow(): void {
      ghost.current?.style.setProperty('--x', `${at.x}px`)
      ghost.current?.style.setProperty('--y', `${at.y}px`)
      scrollUnder(at)
      light(placeUnder(at)?.element ?? null)
      frame = requestAnimationFrame(follow)
    }

    function end(): void {
      leave.abort()
      cancelAnimationFrame(frame)
      light(null)
      setDragged(null)
    }

    stop.current = end
    const { signal } = leave
    addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (!isPulled && Math.hypot(x - clientX, y - clientY) < SLACK) return
        at = { x, y }
        if (isPulled) return
        isPulled = true
        setDragged(card)
        follow()
      },
      { signal },
    )
    addEventListener(
      'pointerup',
      ({ clientX: x, clientY: y }) => {
        const under = isPulled ? placeUnder({ x, y }) : null
        end()
        if (under !== null) latest.current(card, under.place)
      },
      { signal },
    )
    addEventListener('pointercancel', end, { signal })
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !isPulled) return
        event.stopPropagation()
        end()
      },
      { signal, capture: true },
    )
  }

  return { dragged, ghost, pull }
}
