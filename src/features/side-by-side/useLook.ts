import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Point, Scene } from '../../scene/scene'
import { fitting, movedBy, withinZoom, type Look, type Pane } from './panes'

/** How far a turn of the wheel zooms. */
const WHEEL = 0.0015

export interface LookedAt {
  /** Null until there is something to look at. */
  readonly look: Look | null
  /** Whether all is shown: then fingers and wheel turn the page. */
  readonly isWhole: boolean
  readonly move: (by: Point) => void
  readonly zoom: (times: number) => void
  readonly fit: () => void
}

/**
 * What is looked at in both panes: all of it at first and whenever the panes change; then by keys, by wheel and by
 * fingers. The wheel turns the page while all is shown, and moves the maps when they are nearer.
 */
export function useLook(
  stage: RefObject<HTMLElement | null>,
  now: Scene | null,
  panes: readonly Pane[],
): LookedAt {
  const shape = panes.map(({ which, width, height }) => `${which} ${width} ${height}`).join()
  // A look at other panes is over: then all of these is shown.
  const [held, setHeld] = useState<{ readonly shape: string; readonly look: Look } | null>(null)
  const whole = now === null || panes.length === 0 ? null : fitting(panes, now)
  const look = held?.shape === shape ? held.look : whole
  const at = useRef({ look, whole, now, shape })
  useLayoutEffect(() => {
    at.current = { look, whole, now, shape }
  })

  /** What is asked twice before it is drawn is done twice. */
  const change = (next: (from: Look, scene: Scene) => Look): void => {
    const { look: from, now: scene } = at.current
    if (from === null || scene === null) return
    const changed = next(from, scene)
    at.current = { ...at.current, look: changed }
    setHeld({ shape: at.current.shape, look: changed })
  }
  const move = (by: Point): void => change((from, scene) => movedBy(from, by, scene))
  const zoom = (times: number): void => change((from) => ({ ...from, zoom: withinZoom(from.zoom * times) }))
  const hands = useRef({ move, zoom })
  useLayoutEffect(() => {
    hands.current = { move, zoom }
  })

  useEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    const over = new AbortController()
    const { signal } = over
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) hands.current.zoom(Math.exp(-event.deltaY * WHEEL * 3))
      else if (isWhole(at.current.look, at.current.whole)) return
      else if (event.shiftKey && event.deltaX === 0) hands.current.move({ x: -event.deltaY, y: 0 })
      else hands.current.move({ x: -event.deltaX, y: -event.deltaY })
      event.preventDefault()
    }
    element.addEventListener('wheel', onWheel, { passive: false, signal })
    followFingers(element, signal, hands)
    return () => over.abort()
  }, [stage])

  return { look, isWhole: isWhole(look, whole), move, zoom, fit: () => setHeld(null) }
}

function isWhole(look: Look | null, whole: Look | null): boolean {
  return look === null || whole === null || look.zoom <= whole.zoom * 1.01
}

/** One finger moves, two move and zoom. */
function followFingers(
  element: HTMLElement,
  signal: AbortSignal,
  hands: RefObject<{ readonly move: (by: Point) => void; readonly zoom: (times: number) => void }>,
): void {
  const fingers = new Map<number, Point>()
  const middle = (): Point => {
    const points = [...fingers.values()]
    const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
    return { x: sum.x / points.length, y: sum.y / points.length }
  }
  const spread = (): number => {
    const [a, b] = [...fingers.values()]
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y)
  }
  const lift = (event: PointerEvent): void => {
    fingers.delete(event.pointerId)
  }
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      element.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!fingers.has(event.pointerId)) return
      const [from, wide] = [middle(), spread()]
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      const to = middle()
      hands.current.move({ x: to.x - from.x, y: to.y - from.y })
      if (wide > 0 && spread() > 0) hands.current.zoom(spread() / wide)
    },
    { signal },
  )
  element.addEventListener('pointerup', lift, { signal })
  element.addEventListener('pointercancel', lift, { signal })
}
