import { useEffect, useLayoutEffect } from 'react'
import type { Rect } from '../../../scene/scene'
import { useWallParts } from '../wallParts'
import { middleOf, toWall, withinZoom, type Camera, type Frame } from './camera'

/** The part of the wall that is free of headings and tools, in px of the wall. */
function stretchOf({ zoom, ...camera }: Camera, frame: Frame): Rect {
  const start = toWall({ ...camera, zoom }, { x: frame.left, y: frame.top })
  return {
    ...start,
    width: (frame.width - frame.left - frame.right) / zoom,
    height: (frame.height - frame.top - frame.bottom) / zoom,
  }
}

/** Shows all of a stretch in the middle of a frame that may have another shape. */
function showing(stretch: Rect, frame: Frame): Camera {
  const width = frame.width - frame.left - frame.right
  const height = frame.height - frame.top - frame.bottom
  const zoom = withinZoom(Math.min(width / stretch.width, height / stretch.height))
  const middle = middleOf(frame)
  return {
    x: middle.x - (stretch.x + stretch.width / 2) * zoom,
    y: middle.y - (stretch.y + stretch.height / 2) * zoom,
    zoom,
  }
}

/** Shows a stretch that was looked at elsewhere, where one is given, and tells which stretch is looked at here. */
export function useStretch(
  stretch: Rect | null,
  onStretch: ((stretch: Rect, zoom: number) => void) | undefined,
): void {
  const { control } = useWallParts()

  useLayoutEffect(() => {
    if (stretch === null) return undefined
    const show = (): void => {
      if (control.frame.get().width > 0) control.move(showing(stretch, control.frame.get()))
    }
    show()
    return control.frame.watch(show)
  }, [control, stretch])

  useEffect(() => {
    if (onStretch === undefined) return undefined
    const tell = (): void => {
      const frame = control.frame.get()
      const camera = control.camera.get()
      if (frame.width > 0) onStretch(stretchOf(camera, frame), camera.zoom)
    }
    tell()
    const stops = [control.camera.watch(tell), control.frame.watch(tell)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [control, onStretch])
}
