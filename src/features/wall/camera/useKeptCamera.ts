import { useEffect, useLayoutEffect, useRef } from 'react'
import { useOpenSession, useSession } from '../../../store/useSession'
import { useWallParts } from '../wallParts'
import { fittedWall } from './camera'
import { fromSaved, toSaved, type SavedCamera } from './savedCamera'

/** The view is kept once it has rested so long, ms. */
const KEEP_AFTER_MS = 200

/** Where each map was left in this window, by the ids of session and map: for coming back from another part of the day. */
const left = new Map<string, SavedCamera>()

/**
 * Begins where the wall was left, in this window or, `saved`, on another day, else with all of it in view; and
 * hands out where it is whenever it rests.
 */
export function useKeptCamera(
  saved: SavedCamera | null,
  onCamera: ((camera: SavedCamera) => void) | undefined,
): void {
  const { control, sceneRef } = useWallParts()
  const session = useOpenSession(({ about }) => about.id)
  const map = useSession(({ view }) => view.map)
  const key = `${session} ${map}`
  const begun = useRef(false)

  useLayoutEffect(() => {
    const begin = (): void => {
      const frame = control.frame.get()
      if (begun.current || frame.width === 0) return
      begun.current = true
      const { bounds, direction } = sceneRef.current
      const camera = left.get(key) ?? saved
      control.move(camera === null ? fittedWall(bounds, frame, direction) : fromSaved(camera, frame))
    }
    begin()
    return control.frame.watch(begin)
  }, [control, sceneRef, saved, key])

  const told = useRef(onCamera)
  useLayoutEffect(() => {
    told.current = onCamera
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = (): void => {
      timer = undefined
      const camera = toSaved(control.camera.get(), control.frame.get())
      left.set(key, camera)
      told.current?.(camera)
    }
    const stop = control.camera.watch(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, KEEP_AFTER_MS)
    })
    const keepNow = (): void => {
      if (timer === undefined) return
      clearTimeout(timer)
      keep()
    }
    // A window that goes may not come back.
    addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepNow)
    return () => {
      stop()
      removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', keepNow)
      keepNow()
    }
  }, [control, key])
}
