import { useReactFlow } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import type { CameraControl } from './cameraControl'

/** React Flow's viewport follows the camera, in the very frame in which the painter does. */
export function useFlowViewport(control: CameraControl): void {
  const flow = useReactFlow()
  useLayoutEffect(() => {
    const follow = (): void => {
      // The promise is about an animation, and there is none.
      void flow.setViewport(control.camera.get())
    }
    follow()
    return control.camera.watch(follow)
  }, [flow, control])
}
