import { PenLine, Trash2 } from 'lucide-react'
import { deleteFlows } from '../../../commands/deleteFlows'
import type { Scene, SceneFlow } from '../../../scene/scene'
import { flowOf } from '../../../scene/sceneIndex'
import { useSession, useSessionStore } from '../../../store/useSession'
import { Button } from '../../../ui/Button'
import * as words from '../../../words/compiled/messages.js'
import { toScreen } from '../camera/camera'
import { useWallParts } from '../wallParts'
import { useWatched } from '../watched'
import styles from './Tools.module.css'

/** Px that the tools take on the screen, so that they stay on it. */
const WIDTH = 270
const HEIGHT = 52

/** What can be done with the one flow that is selected, beside it. */
export function FlowTools({ scene }: { readonly scene: Scene }) {
  const id = useSession(({ selection }) => (selection.size === 1 ? ([...selection][0] ?? null) : null))
  const isFree = useSession(({ view, readOnly }) => view.editing === null && view.panel === null && !readOnly)
  const { gesture } = useWallParts()
  const isStill = useWatched(gesture, ({ kind }) => kind === 'idle')
  const flow = id === null ? undefined : flowOf(scene, id)
  if (flow === undefined || !isFree || !isStill) return null
  return <ToolsAt flow={flow} />
}

function ToolsAt({ flow }: { readonly flow: SceneFlow }) {
  const store = useSessionStore()
  const { control } = useWallParts()
  const camera = useWatched(control.camera, (now) => now)
  const frame = useWatched(control.frame, (now) => now)
  const at = toScreen(camera, flow.labelAt ?? middleOfLine(flow))
  const x = Math.max(frame.left + 4, Math.min(at.x - WIDTH / 2, frame.width - WIDTH))
  const y = Math.max(frame.top + 4, Math.min(at.y + 22, frame.height - HEIGHT))
  return (
    <div
      role="toolbar"
      aria-label={words.wallFlow()}
      className={styles['flow']}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <Button
        variant="quiet"
        icon={<PenLine aria-hidden />}
        onPress={() => store.getState().setView({ panel: { kind: 'flow', id: flow.id } })}
      >
        {words.wallFlowEdit()}
      </Button>
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden />}
        onPress={() => store.getState().run(deleteFlows([flow.id]))}
      >
        {words.wallFlowDelete()}
      </Button>
    </div>
  )
}

/** The middle of the longest stretch of a flow. */
function middleOfLine({ points, bounds }: SceneFlow): { readonly x: number; readonly y: number } {
  let best = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2, length: 0 }
  for (const [place, from] of points.entries()) {
    const to = points[place + 1]
    if (to === undefined) break
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length > best.length) best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, length }
  }
  return best
}
