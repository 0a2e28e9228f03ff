import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useWallParts } from '../wallParts'
import type { Camera, Frame } from './camera'

/**
 * Keeps an element where the view says. `follow` writes onto the element itself, at each move of the view, so that
 * React draws nothing again while the wall moves; what it writes React must not set. Give the identical function as
 * long as it would write the same.
 */
export function useFollowing<T extends HTMLElement>(
  follow: (element: T, camera: Camera, frame: Frame) => void,
): RefObject<T | null> {
  const { control } = useWallParts()
  const place = useRef<T>(null)
  useLayoutEffect(() => {
    const { current } = place
    if (current === null) return undefined
    const write = (): void => follow(current, control.camera.get(), control.frame.get())
    write()
    const stops = [control.camera.watch(write), control.frame.watch(write)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [control, follow])
  return place
}
