/** A stretch of a drawing, in px of it. */
export interface Stretch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drawing that can be moved about in. */
export interface LiveDrawing {
  /** All of it. */
  showAll(): void
  /** Closer (above 1) or farther, about the middle. */
  zoom(by: number): void
  /** A note in the middle, large enough to be read. */
  show(note: Stretch): void
}

/** A note is shown at twice its own size at most, and takes no more than this part of the window. */
const NOTE_SHARE = 0.4
const CLOSEST = 0.25
const WHEEL_STEP = 1.0015
const KEY_STEP = 0.15

/**
 * Lets a drawing be moved by dragging, wheel, two fingers and keys. It moves by its `viewBox` alone: nothing of it is
 * made anew.
 */
export function liveDrawing(svg: SVGSVGElement): LiveDrawing {
  const { width, height } = svg.viewBox.baseVal
  const whole: Stretch = { x: 0, y: 0, width, height }
  let shown = whole
  const pointers = new Map<number, { x: number; y: number }>()

  function look(next: Stretch): void {
    const wide = Math.min(Math.max(next.width, width * Math.min(1, CLOSEST * (300 / width))), width * 1.5)
    const scale = wide / next.width
    const tall = next.height * scale
    shown = {
      x: Math.min(Math.max(next.x, -wide / 2), width - wide / 2),
      y: Math.min(Math.max(next.y, -tall / 2), height - tall / 2),
      width: wide,
      height: tall,
    }
    svg.setAttribute('viewBox', `${shown.x} ${shown.y} ${shown.width} ${shown.height}`)
  }

  /** How many px of the drawing are one px of the window. */
  function fineness(): number {
    const box = svg.getBoundingClientRect()
    return Math.max(shown.width / box.width, shown.height / box.height)
  }

  /** Where a point of the window lies in the drawing. */
  function inDrawing(x: number, y: number): { x: number; y: number } {
    const box = svg.getBoundingClientRect()
    const by = fineness()
    return {
      x: shown.x + shown.width / 2 + (x - box.x - box.width / 2) * by,
      y: shown.y + shown.height / 2 + (y - box.y - box.height / 2) * by,
    }
  }

  function zoomAt(by: number, at: { readonly x: number; readonly y: number }): void {
    const wide = shown.width / by
    const tall = shown.height / by
    look({ x: at.x - (at.x - shown.x) / by, y: at.y - (at.y - shown.y) / by, width: wide, height: tall })
  }

  const middle = (): { x: number; y: number } => ({
    x: shown.x + shown.width / 2,
    y: shown.y + shown.height / 2,
  })
  const move = (x: number, y: number): void => look({ ...shown, x: shown.x + x, y: shown.y + y })

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      zoomAt(WHEEL_STEP ** -event.deltaY, inDrawing(event.clientX, event.clientY))
    },
    { passive: false },
  )
  svg.addEventListener('pointerdown', (event) => {
    svg.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
  })
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    const now = { x: event.clientX, y: event.clientY }
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
    const [other] = others
    pointers.set(event.pointerId, now)
    if (other === undefined) {
      const by = fineness()
      move((before.x - now.x) * by, (before.y - now.y) * by)
      return
    }
    const spread = (point: { x: number; y: number }): number =>
      Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
    zoomAt(spread(now) / spread(before), inDrawing((now.x + other.x) / 2, (now.y + other.y) / 2))
  })
  const lift = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
  }
  svg.addEventListener('pointerup', lift)
  svg.addEventListener('pointercancel', lift)

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-shown.width * KEY_STEP, 0),
    ArrowRight: () => move(shown.width * KEY_STEP, 0),
    ArrowUp: () => move(0, -shown.height * KEY_STEP),
    ArrowDown: () => move(0, shown.height * KEY_STEP),
    '+': () => zoomAt(1.25, middle()),
    '=': () => zoomAt(1.25, middle()),
    '-': () => zoomAt(0.8, middle()),
    '0': () => look(whole),
  }
  svg.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })

  return {
    showAll: () => look(whole),
    zoom: (by) => zoomAt(by, middle()),
    show(note) {
      const box = svg.getBoundingClientRect()
      const wide = Math.max(note.width / NOTE_SHARE, box.width / 2)
      const tall = (wide * box.height) / Math.max(1, box.width)
      look({
        x: note.x + note.width / 2 - wide / 2,
        y: note.y + note.height / 2 - tall / 2,
        width: wide,
        height: tall,
      })
    },
  }
}
