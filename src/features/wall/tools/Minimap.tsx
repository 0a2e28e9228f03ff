import { useCallback, useEffect, useRef, type PointerEvent } from 'react'
import { canvasPen } from '../../../scene/draw/canvasPen'
import { drawScene } from '../../../scene/draw/drawScene'
import type { Measure, Rect, Scene } from '../../../scene/scene'
import { middleOf, viewOf } from '../camera/camera'
import { useFollowing } from '../camera/useFollowing'
import { useWallParts } from '../wallParts'
import styles from './Tools.module.css'

/** Size on the screen, px; also in Tools.module.css. */
const WIDTH = 148
const HEIGHT = 50
/** The picture of the wall is painted again when edits have rested so long, ms. */
const PAINT_AFTER_MS = 120

/** How the whole wall lies in the minimap. */
function placeOf({ bounds }: Pick<Scene, 'bounds'>): {
  readonly zoom: number
  readonly x: number
  readonly y: number
} {
  const zoom = Math.min(WIDTH / Math.max(1, bounds.width), HEIGHT / Math.max(1, bounds.height))
  return {
    zoom,
    x: (WIDTH - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (HEIGHT - bounds.height * zoom) / 2 - bounds.y * zoom,
  }
}

/** The whole wall, painted anew on this canvas. */
function paintOn(picture: HTMLCanvasElement, scene: Scene, measure: Measure): void {
  const density = devicePixelRatio
  picture.width = WIDTH * density
  picture.height = HEIGHT * density
  const context = picture.getContext('2d')
  if (context === null) return
  const { zoom, x, y } = placeOf(scene)
  context.setTransform(density * zoom, 0, 0, density * zoom, density * x, density * y)
  drawScene(canvasPen(context), scene, { detail: 'blocks', measure })
}

/**
 * The whole wall in small. Pressed or dragged, the wall goes there; keys have better ways, so it has no name. It is
 * painted when the wall changes; where it is looked at is an element over it, which follows by itself.
 */
export function Minimap({ scene, measure }: { readonly scene: Scene; readonly measure: Measure }) {
  const { control } = useWallParts()
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const picture = canvas.current
    if (picture === null) return undefined
    const paint = () => paintOn(picture, scene, measure)
    const timer = setTimeout(paint, PAINT_AFTER_MS)
    // The graphics process may end and take what was painted along.
    picture.addEventListener('contextrestored', paint)
    return () => {
      clearTimeout(timer)
      picture.removeEventListener('contextrestored', paint)
    }
  }, [scene, measure])

  const { bounds } = scene
  const seen = useFollowing<HTMLSpanElement>(
    useCallback(
      ({ style }, camera, frame) => {
        const { x, y, width, height } = seenOn(bounds, viewOf(camera, frame))
        style.transform = `translate(${x}px, ${y}px)`
        style.inlineSize = `${width}px`
        style.blockSize = `${height}px`
      },
      [bounds],
    ),
  )

  function lookAt(event: PointerEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect()
    const place = placeOf(scene)
    const x = (event.clientX - box.left - place.x) / place.zoom
    const y = (event.clientY - box.top - place.y) / place.zoom
    const { zoom } = control.camera.get()
    const middle = middleOf(control.frame.get())
    control.move({ x: middle.x - x * zoom, y: middle.y - y * zoom, zoom })
  }

  return (
    <span
      aria-hidden
      className={styles['minimap']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        lookAt(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) lookAt(event)
      }}
    >
      <canvas ref={canvas} width={WIDTH} height={HEIGHT} />
      <span ref={seen} className={styles['seen']} />
    </span>
  )
}

/** The part of the minimap that is in view, kept inside it. */
function seenOn(bounds: Rect, view: Rect): Rect {
  const { zoom, x, y } = placeOf({ bounds })
  const left = Math.max(1, view.x * zoom + x)
  const top = Math.max(1, view.y * zoom + y)
  const right = Math.min(WIDTH - 1, (view.x + view.width) * zoom + x)
  const bottom = Math.min(HEIGHT - 1, (view.y + view.height) * zoom + y)
  return { x: left, y: top, width: Math.max(3, right - left), height: Math.max(3, bottom - top) }
}
