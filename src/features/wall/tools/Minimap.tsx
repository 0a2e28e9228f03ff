import { useEffect, useRef, type PointerEvent } from 'react'
import { canvasPen } from '../../../scene/draw/canvasPen'
import { drawScene } from '../../../scene/draw/drawScene'
import { FOCUS } from '../../../scene/palette'
import type { Measure, Rect, Scene } from '../../../scene/scene'
import { middleOf, viewOf } from '../camera/camera'
import { useWallParts } from '../wallParts'
import styles from './Tools.module.css'

/** Size on the screen, px; also in Tools.module.css. */
const WIDTH = 148
const HEIGHT = 50
/** The picture of the wall is painted again when edits have rested so long, ms. */
const PAINT_AFTER_MS = 120

/** How the whole wall lies in the minimap. */
function placeOf({ bounds }: Scene): { readonly zoom: number; readonly x: number; readonly y: number } {
  const zoom = Math.min(WIDTH / Math.max(1, bounds.width), HEIGHT / Math.max(1, bounds.height))
  return {
    zoom,
    x: (WIDTH - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (HEIGHT - bounds.height * zoom) / 2 - bounds.y * zoom,
  }
}

/** The whole wall, painted once; where it is looked at is drawn over it. */
function pictureOf(scene: Scene, measure: Measure, density: number): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  picture.width = WIDTH * density
  picture.height = HEIGHT * density
  const context = picture.getContext('2d')
  if (context === null) return picture
  const { zoom, x, y } = placeOf(scene)
  context.setTransform(density * zoom, 0, 0, density * zoom, density * x, density * y)
  drawScene(canvasPen(context), scene, { detail: 'blocks', measure })
  return picture
}

/** The whole wall in small. Pressed or dragged, the wall goes there; keys have better ways, so it has no name. */
export function Minimap({ scene, measure }: { readonly scene: Scene; readonly measure: Measure }) {
  const { control } = useWallParts()
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const density = devicePixelRatio
    let picture: HTMLCanvasElement | null = null
    let request = 0
    const show = (): void => {
      request = 0
      const context = canvas.current?.getContext('2d')
      if (!context || picture === null) return
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, context.canvas.width, context.canvas.height)
      context.drawImage(picture, 0, 0)
      const seen = seenOn(scene, viewOf(control.camera.get(), control.frame.get()))
      context.setTransform(density, 0, 0, density, 0, 0)
      context.strokeStyle = FOCUS
      context.lineWidth = 2
      context.strokeRect(seen.x, seen.y, seen.width, seen.height)
    }
    const ask = (): void => {
      if (request === 0) request = requestAnimationFrame(show)
    }
    const timer = setTimeout(() => {
      picture = pictureOf(scene, measure, density)
      ask()
    }, PAINT_AFTER_MS)
    const stops = [control.camera.watch(ask), control.frame.watch(ask)]
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(request)
      for (const stop of stops) stop()
    }
  }, [scene, measure, control])

  function lookAt(event: PointerEvent<HTMLCanvasElement>): void {
    const box = event.currentTarget.getBoundingClientRect()
    const place = placeOf(scene)
    const x = (event.clientX - box.left - place.x) / place.zoom
    const y = (event.clientY - box.top - place.y) / place.zoom
    const { zoom } = control.camera.get()
    const middle = middleOf(control.frame.get())
    control.move({ x: middle.x - x * zoom, y: middle.y - y * zoom, zoom })
  }

  return (
    <canvas
      ref={canvas}
      aria-hidden
      width={WIDTH * devicePixelRatio}
      height={HEIGHT * devicePixelRatio}
      className={styles['minimap']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        lookAt(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) lookAt(event)
      }}
    />
  )
}

/** The part of the minimap that is in view, kept inside it. */
function seenOn(scene: Scene, view: Rect): Rect {
  const { zoom, x, y } = placeOf(scene)
  const left = Math.max(1, view.x * zoom + x)
  const top = Math.max(1, view.y * zoom + y)
  const right = Math.min(WIDTH - 1, (view.x + view.width) * zoom + x)
  const bottom = Math.min(HEIGHT - 1, (view.y + view.height) * zoom + y)
  return { x: left, y: top, width: Math.max(3, right - left), height: Math.max(3, bottom - top) }
}
