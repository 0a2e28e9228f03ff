import { useLayoutEffect, type RefObject } from 'react'
import { laneHeadingWidth, STAGE_HEADINGS_HEIGHT } from '../headings/headingSizes'
import type { CameraControl } from './cameraControl'

/** Keeps the frame as large as the wall's element is on the screen, less what the headings cover. */
export function useFrame(
  stage: RefObject<HTMLElement | null>,
  control: CameraControl,
  direction: 'ltr' | 'rtl',
): void {
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      const headings = laneHeadingWidth(width)
      const left = direction === 'ltr' ? headings : 0
      const right = direction === 'rtl' ? headings : 0
      const before = control.frame.get()
      control.frame.set({ width, height, top: STAGE_HEADINGS_HEIGHT, right, bottom: 0, left })
      if (before.width === 0) return
      // The wall stays beside its headings when they become narrower, or the wall's place on the screen does.
      const moved = direction === 'ltr' ? left - before.left : width - right - (before.width - before.right)
      const camera = control.camera.get()
      control.move({ ...camera, x: camera.x + moved })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage, control, direction])
}
