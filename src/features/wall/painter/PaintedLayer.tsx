import { useEffect, useRef } from 'react'
import type { StepId } from '../../../model/session'
import { canvasPen } from '../../../scene/draw/canvasPen'
import type { DrawOptions } from '../../../scene/draw/drawOptions'
import { drawScene } from '../../../scene/draw/drawScene'
import type { Pen } from '../../../scene/draw/pen'
import { FOCUS } from '../../../scene/palette'
import type { Measure, Point, Scene } from '../../../scene/scene'
import { useSession } from '../../../store/useSession'
import { viewOf } from '../camera/camera'
import { detailAt } from '../detail'
import { carried, type Gesture } from '../gestures/gesture'
import { useWallParts } from '../wallParts'
import styles from '../Wall.module.css'

export interface PaintedLayerProps {
  readonly scene: Scene
  readonly measure: Measure
  /** Notes that are elements and need no paint. */
  readonly mounted: ReadonlySet<StepId>
}

function offsetsOf(gesture: Gesture): ReadonlyMap<StepId, Point> | null {
  if (gesture.kind !== 'dragging') return null
  const by = carried(gesture)
  return new Map([...gesture.ids].map((id) => [id, by]))
}

/**
 * What lies under the mounted notes: lanes, flows, ties, gaps, and every note that is not an element now. One
 * canvas of the screen's size, painted at most once a frame.
 */
export function PaintedLayer({ scene, measure, mounted }: PaintedLayerProps) {
  const { control, gesture } = useWallParts()
  const canvas = useRef<HTMLCanvasElement>(null)
  const selection = useSession((store) => store.selection)
  const spotlight = useSession((store) => store.view.spotlight)
  const isCounted = useSession((store) => store.view.countHandoffs)

  useEffect(() => {
    let request = 0
    const paint = (): void => {
      request = 0
      const { current } = canvas
      if (current === null) return
      const camera = control.camera.get()
      const frame = control.frame.get()
      const options: DrawOptions = {
        detail: detailAt(camera.zoom),
        measure,
        visible: viewOf(camera, frame),
        skipNotes: mounted,
        dimExcept: spotlight,
        offsets: offsetsOf(gesture.get()),
        handoffs: isCounted ? 'numbered' : 'plain',
        selected: selection,
      }
      paintOn(current, frame, (context, density) => {
        const scale = density * camera.zoom
        context.setTransform(scale, 0, 0, scale, density * camera.x, density * camera.y)
        const pen = canvasPen(context)
        drawScene(pen, scene, options)
        drawFarRings(pen, scene, options)
      })
    }
    const ask = (): void => {
      if (request === 0) request = requestAnimationFrame(paint)
    }
    // What React just changed is painted with it, in the same frame.
    ask()
    const stops = [control.camera.watch(ask), control.frame.watch(ask), gesture.watch(ask)]
    const density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    density.addEventListener('change', ask)
    return () => {
      cancelAnimationFrame(request)
      for (const stop of stops) stop()
      density.removeEventListener('change', ask)
    }
  }, [control, gesture, scene, measure, mounted, selection, spotlight, isCounted])

  return <canvas ref={canvas} aria-hidden className={styles['painted']} />
}

/** From far away, where notes are painted by their colour alone, what is selected still has a ring. */
function drawFarRings(pen: Pen, scene: Scene, { detail, selected, skipNotes, offsets }: DrawOptions): void {
  if (detail !== 'blocks' || !selected || selected.size === 0) return
  const rings = scene.notes
    .filter(({ id }) => selected.has(id) && skipNotes?.has(id) !== true)
    .map(({ id, x, y, width, height }) => {
      const by = offsets?.get(id) ?? { x: 0, y: 0 }
      return { x: x + by.x - 6, y: y + by.y - 6, width: width + 12, height: height + 12 }
    })
  pen.rects(rings, { stroke: FOCUS, lineWidth: 12 })
}

/** Paints a canvas of this size on the screen anew, at the screen's own density. */
function paintOn(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  draw: (context: CanvasRenderingContext2D, density: number) => void,
): void {
  const density = devicePixelRatio
  const width = Math.round(size.width * density)
  const height = Math.round(size.height * density)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  draw(context, density)
}
