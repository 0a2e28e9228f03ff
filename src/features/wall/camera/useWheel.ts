import { useEffect, type RefObject } from 'react'
import type { CameraControl } from './cameraControl'
import { turned } from './wheel'

/**
 * Wheel and trackpad over the wall and over its headings. Not through React, whose wheel listeners are passive
 * and could not keep the browser from zooming the page.
 */
export function useWheel(stage: RefObject<HTMLElement | null>, control: CameraControl): void {
  useEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    const onWheel = (event: WheelEvent): void => {
      // A long text being written scrolls by itself.
      const box = event.target instanceof Element ? event.target.closest('textarea') : null
      if (box !== null && box.scrollHeight > box.clientHeight && !event.ctrlKey) return
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      control.move(turned(control.camera.get(), event, at))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [stage, control])
}
