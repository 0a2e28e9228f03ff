import type { StepId } from '../../../model/session'
import { canvasPen } from '../../../scene/draw/canvasPen'
import type { DrawOptions } from '../../../scene/draw/drawOptions'
import { drawScene } from '../../../scene/draw/drawScene'
import { coloursOn, FORCED } from '../../../scene/draw/forcedColours'
import type { Pen } from '../../../scene/draw/pen'
import { FOCUS } from '../../../scene/palette'
import type { Measure, Point, Scene } from '../../../scene/scene'
import { noteOf } from '../../../scene/sceneIndex'
import type { Sign } from '../../../words/said'
import type { Camera, Frame } from '../camera/camera'
import { detailAt } from '../detail'
import { carried, type Gesture } from '../gestures/gesture'
import type { WallParts } from '../wallParts'
import { BEYOND_SCREEN, heldFor, placedFor, type Held } from './held'

/** What was moved or stretched to follow the view is painted as it is once the view has rested so long, ms. */
const SHARP_AFTER_MS = 120

/** What is painted, but for where it is looked at from. */
export interface Shown {
  readonly scene: Scene
  readonly measure: Measure
  /** Notes that are elements and need no paint. */
  readonly mounted: ReadonlySet<StepId>
  readonly selection: ReadonlySet<string>
  readonly spotlight: ReadonlySet<StepId> | null
  readonly handoffs: 'plain' | 'numbered'
  /** The signs that steps carry; null: none are shown. */
  readonly said: ReadonlyMap<StepId, Sign> | null
}

/** Two canvases, one over the other: what lies still, and what is carried. */
export interface Canvases {
  readonly still: HTMLCanvasElement
  readonly moving: HTMLCanvasElement
}

/** Keeps two canvases showing the wall as the camera sees it, at most once a frame. */
export interface Painter {
  /** Paints something else from the next frame on; 'now': before this one is shown. */
  show(next: Shown, when: 'now' | 'next frame'): void
  /** Stops following. */
  stop(): void
}

const idsCarried = (now: Gesture): ReadonlySet<StepId> | null => (now.kind === 'dragging' ? now.ids : null)

function offsetsOf(gesture: Gesture): ReadonlyMap<StepId, Point> | null {
  if (gesture.kind !== 'dragging') return null
  const by = carried(gesture)
  return new Map([...gesture.ids].map((id) => [id, by]))
}

/**
 * Follows the view. While it moves, what is painted is moved and stretched with it, which costs the same on a wall
 * of any size; it is painted anew where that would show, and when the view rests. Notes that are carried and their
 * flows are on a canvas of their own, so that a drag paints nothing else.
 */
export function createPainter(
  { still, moving }: Canvases,
  { control, gesture, fullFrom }: Pick<WallParts, 'control' | 'gesture' | 'fullFrom'>,
): Painter {
  let shown: Shown | null = null
  let held: Held | null = null
  let lifted: ReadonlySet<StepId> | null = null
  let request = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function optionsOf(
    { measure, mounted, spotlight, handoffs, selection, said }: Shown,
    camera: Camera,
  ): DrawOptions {
    return {
      detail: detailAt(camera.zoom, fullFrom),
      measure,
      skipNotes: mounted,
      dimExcept: spotlight,
      handoffs,
      selected: selection,
      said,
      offsets: offsetsOf(gesture.get()),
    }
  }

  function paintStill(now: Shown, next: Held, frame: Frame): void {
    const { camera, area } = next
    const width = frame.width + 2 * BEYOND_SCREEN
    const height = frame.height + 2 * BEYOND_SCREEN
    const origin = { x: camera.x + BEYOND_SCREEN, y: camera.y + BEYOND_SCREEN, zoom: camera.zoom }
    paintOn(still, { width, height }, origin, (pen) => {
      const options = { ...optionsOf(now, camera), visible: area, part: 'still' } as const
      drawScene(pen, now.scene, options)
      drawFarRings(pen, now.scene, options)
    })
    held = next
  }

  /** Puts what is painted where the camera sees it; paints it anew first where that is needed. */
  function put(now: Shown, camera: Camera, frame: Frame): void {
    const { bounds } = now.scene
    let place = held === null ? null : placedFor(held, camera, frame, bounds, devicePixelRatio, fullFrom)
    if (place === null) {
      const next = heldFor(camera, frame, held, fullFrom)
      paintStill(now, next, frame)
      place = placedFor(next, camera, frame, bounds, devicePixelRatio, fullFrom)
    }
    const { x, y, scale } = place ?? { x: -BEYOND_SCREEN, y: -BEYOND_SCREEN, scale: 1 }
    still.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }

  function paintMoving(now: Shown, camera: Camera, frame: Frame): void {
    moving.hidden = lifted === null
    if (lifted === null) return
    paintOn(moving, frame, camera, (pen) => {
      const options = { ...optionsOf(now, camera), part: 'moving' } as const
      drawScene(pen, now.scene, options)
      drawFarRings(pen, now.scene, options)
    })
  }

  function paint(): void {
    cancelAnimationFrame(request)
    request = 0
    const camera = control.camera.get()
    const frame = control.frame.get()
    if (shown === null || frame.width === 0) return
    const ids = idsCarried(gesture.get())
    if (ids !== lifted) held = null
    lifted = ids
    put(shown, camera, frame)
    paintMoving(shown, camera, frame)
  }

  function ask(): void {
    if (request === 0) request = requestAnimationFrame(paint)
  }

  function anew(): void {
    held = null
    ask()
  }

  const follow = (): void => {
    ask()
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (held !== null && held.camera !== control.camera.get()) anew()
    }, SHARP_AFTER_MS)
  }

  const stops = [control.camera.watch(follow), control.frame.watch(anew), gesture.watch(ask)]
  const media = [matchMedia(`(resolution: ${devicePixelRatio}dppx)`), matchMedia(FORCED)]
  for (const each of media) each.addEventListener('change', anew)
  // The graphics process may end and take what was painted along.
  for (const each of [still, moving]) each.addEventListener('contextrestored', anew)
  return {
    show(next, when) {
      shown = next
      held = null
      if (when === 'now') paint()
      else ask()
    },
    stop() {
      cancelAnimationFrame(request)
      clearTimeout(timer)
      for (const stop of stops) stop()
      for (const each of media) each.removeEventListener('change', anew)
      for (const each of [still, moving]) each.removeEventListener('contextrestored', anew)
    },
  }
}

/** From far away, where notes are painted by their colour alone, what is selected still has a ring. */
function drawFarRings(
  pen: Pen,
  scene: Scene,
  { detail, selected, skipNotes, offsets, part }: DrawOptions,
): void {
  if (detail !== 'blocks' || !selected || selected.size === 0) return
  const rings = [...selected].flatMap((id) => {
    const note = noteOf(scene, id)
    const by = offsets?.get(id)
    if (note === undefined || skipNotes?.has(id) === true || (part === 'moving') !== (by !== undefined))
      return []
    const { x, y, width, height } = note
    return [{ x: x + (by?.x ?? 0) - 6, y: y + (by?.y ?? 0) - 6, width: width + 12, height: height + 12 }]
  })
  pen.rects(rings, { stroke: FOCUS, lineWidth: 12 })
}

/** Paints a canvas of this size on the screen anew, at the screen's own density. */
function paintOn(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  { x, y, zoom }: Camera,
  draw: (pen: Pen) => void,
): void {
  const density = devicePixelRatio
  const width = Math.round(size.width * density)
  const height = Math.round(size.height * density)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
    canvas.style.inlineSize = `${width / density}px`
    canvas.style.blockSize = `${height / density}px`
  }
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  const scale = density * zoom
  context.setTransform(scale, 0, 0, scale, density * x, density * y)
  draw(canvasPen(context, coloursOn(canvas)))
}
