import { useEffect } from 'react'
import type { LaneBand, Point, Rect, Scene } from '../../../scene/scene'
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

/** The three below watch the view only as long as there is something to show. */
function LitLane({ scene }: { readonly scene: Scene }) {
  const { litLane } = useWallParts()
  const lane = useWatched(litLane, (id) => id)
  const band = lane === undefined ? undefined : scene.lanes.find(({ id }) => id === lane)
  return band === undefined ? null : <LitBand band={band} />
}

function LitBand({ band }: { readonly band: LaneBand }) {
  const { control } = useWallParts()
  const { y, zoom } = useWatched(control.camera, (camera) => camera)
  return (
    <div
      className={styles['litLane']}
      style={{ transform: `translateY(${band.y * zoom + y}px)`, height: band.height * zoom }}
    />
  )
}

function Band() {
  const { gesture } = useWallParts()
  const now = useWatched(gesture, (each) => (each.kind === 'banding' ? each : null))
  return now === null ? null : <BandAt from={now.from} to={now.to} />
}

function BandAt({ from, to }: { readonly from: Point; readonly to: Point }) {
  const { control } = useWallParts()
  const camera = useWatched(control.camera, (now) => now)
  const { x, y, width, height } = between(toScreen(camera, from), toScreen(camera, to))
  return <div className={styles['band']} style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
}

function DrawnFlow({ scene }: { readonly scene: Scene }) {
  const { gesture } = useWallParts()
  const now = useWatched(gesture, (each) => (each.kind === 'connecting' ? each : null))
  const from = now === null ? undefined : noteOf(scene, now.from)
  return now === null || from === undefined ? null : <FlowTo from={from} to={now.to} />
}

function FlowTo({ from, to }: { readonly from: Rect; readonly to: Point }) {
  const { control } = useWallParts()
  const camera = useWatched(control.camera, (now) => now)
  const start = toScreen(camera, { x: from.x + from.width / 2, y: from.y + from.height / 2 })
  const end = toScreen(camera, to)
  return (
    <svg aria-hidden className={styles['drawnFlow']}>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      <circle cx={end.x} cy={end.y} r={7} />
    </svg>
  )
}
