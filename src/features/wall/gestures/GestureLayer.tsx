import { useEffect } from 'react'
import type { Scene } from '../../../scene/scene'
import { noteOf } from '../../../scene/sceneIndex'
import { toScreen } from '../camera/camera'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from '../Wall.module.css'
import { between, carried } from './gesture'

/** What a gesture shows over the wall: the band, the flow being drawn, and the lane that notes would go to. */
export function GestureLayer({ scene }: { readonly scene: Scene }) {
  useCarried()
  return (
    <>
      <LitLane scene={scene} />
      <Band />
      <DrawnFlow scene={scene} />
    </>
  )
}

/** Notes that are carried follow the hand by their elements' own offset: nothing is drawn again by React. */
function useCarried(): void {
  const { gesture, elements } = useWallParts()
  useEffect(() => {
    let moved: HTMLElement[] = []
    const follow = (): void => {
      for (const element of moved) element.style.translate = ''
      moved = []
      const now = gesture.get()
      if (now.kind !== 'dragging') return
      const { x, y } = carried(now)
      for (const id of now.ids) {
        const element = elements.get(id)
        if (element === undefined) continue
        element.style.translate = `${x}px ${y}px`
        moved.push(element)
      }
    }
    return gesture.watch(follow)
  }, [gesture, elements])
}

function LitLane({ scene }: { readonly scene: Scene }) {
  const { control, litLane } = useWallParts()
  const lane = useWatched(litLane, (id) => id)
  const { y, zoom } = useWatched(control.camera, (camera) => camera)
  if (lane === undefined) return null
  const band = scene.lanes.find(({ id }) => id === lane)
  if (band === undefined) return null
  return (
    <div
      className={styles['litLane']}
      style={{ transform: `translateY(${band.y * zoom + y}px)`, height: band.height * zoom }}
    />
  )
}

function Band() {
  const { control, gesture } = useWallParts()
  const camera = useWatched(control.camera, (now) => now)
  const now = useWatched(gesture, (each) => (each.kind === 'banding' ? each : null))
  if (now === null) return null
  const { x, y, width, height } = between(toScreen(camera, now.from), toScreen(camera, now.to))
  return <div className={styles['band']} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
}

function DrawnFlow({ scene }: { readonly scene: Scene }) {
  const { control, gesture } = useWallParts()
  const camera = useWatched(control.camera, (now) => now)
  const now = useWatched(gesture, (each) => (each.kind === 'connecting' ? each : null))
  const from = now === null ? undefined : noteOf(scene, now.from)
  if (now === null || from === undefined) return null
  const start = toScreen(camera, { x: from.x + from.width / 2, y: from.y + from.height / 2 })
  const end = toScreen(camera, now.to)
  return (
    <svg aria-hidden className={styles['drawnFlow']}>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      <circle cx={end.x} cy={end.y} r={7} />
    </svg>
  )
}
