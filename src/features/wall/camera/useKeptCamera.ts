import { useEffect, useLayoutEffect, useRef } from 'react'
import { useWallParts } from '../wallParts'
import { fittedWall } from './camera'
import { fromSaved, toSaved, type SavedCamera } from './savedCamera'

/** The view is kept once it has rested so long, ms. */
const KEEP_AFTER_MS = 400

/** Begins where the wall was left, or with all of it in view, and hands out where it is whenever it rests. */
export function useKeptCamera(
  saved: SavedCamera | null,
  onCamera: ((camera: SavedCamera) => void) | undefined,
): void {
  const { control, sceneRef } = useWallParts()
  const begun = useRef(false)

  useLayoutEffect(() => {
    const begin = (): void => {
      const frame = control.frame.get()
      if (begun.current || frame.width === 0) return
      begun.current = true
      const { bounds, direction } = sceneRef.current
      control.move(saved === null ? fittedWall(bounds, frame, direction) : fromSaved(saved, frame))
    }
    begin()
    return control.frame.watch(begin)
  }, [control, sceneRef, saved])

  const told = useRef(onCamera)
  useLayoutEffect(() => {
    told.current = onCamera
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = (): void => {
      timer = undefined
      told.current?.(toSaved(control.camera.get(), control.frame.get()))
    }
    const stop = control.camera.watch(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, KEEP_AFTER_MS)
    })
    return () => {
      stop()
      if (timer === undefined) return
      clearTimeout(timer)
      keep()
    }
  }, [control])
}
