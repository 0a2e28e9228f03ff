import { useEffect, useMemo, useRef } from 'react'
import { useSessionStore } from '../../../store/useSession'
import { edgePan } from '../camera/camera'
import { useWallParts } from '../wallParts'
import { createHands, type Hands } from './hands'

/** What React calls on the wall's inner element. */
export type GestureListeners = Pick<
  Hands,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>

/**
 * The hands on the wall: mouse, pen and fingers. They work from the scene, not from the mounted elements, so a
 * note that is only painted is taken as well as any (React Flow's own drag, band and connecting see mounted
 * nodes alone, and its pan loses a second finger that lands on a node).
 */
export function useGestures(): GestureListeners {
  const parts = useWallParts()
  const store = useSessionStore()
  const hands = useMemo(() => createHands(parts, store), [parts, store])
  const frameRequest = useRef(0)

  useEffect(() => {
    const { gesture, control, sceneRef } = parts
    // A drag that rests at an edge goes on by itself, once it has come there: not one that began there.
    let free = { x: false, y: false }
    const goOn = (): void => {
      frameRequest.current = 0
      const at = hands.pointerAt()
      if (at === null) {
        free = { x: false, y: false }
        return
      }
      const camera = control.camera.get()
      const pan = edgePan(at, control.frame.get(), camera, sceneRef.current.bounds)
      free = { x: free.x || pan.x === 0, y: free.y || pan.y === 0 }
      const x = free.x ? pan.x : 0
      const y = free.y ? pan.y : 0
      if (x !== 0 || y !== 0) {
        control.move({ ...camera, x: camera.x + x, y: camera.y + y })
        hands.follow()
      }
      frameRequest.current = requestAnimationFrame(goOn)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const { kind } = gesture.get()
      if (kind === 'idle' || event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      hands.drop()
    }
    const stop = gesture.watch(() => {
      const { kind } = gesture.get()
      const carries = kind === 'dragging' || kind === 'banding' || kind === 'connecting'
      if (carries && frameRequest.current === 0) frameRequest.current = requestAnimationFrame(goOn)
    })
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      stop()
      removeEventListener('keydown', onKeyDown, { capture: true })
      cancelAnimationFrame(frameRequest.current)
      frameRequest.current = 0
      hands.drop()
    }
  }, [parts, hands])

  const { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } = hands
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }
}
