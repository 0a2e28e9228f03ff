import { ReactFlow, type NodeTypes } from '@xyflow/react'
import './reactFlow.css'
import { useMemo } from 'react'
import type { StepId } from '../../model/session'
import type { Measure, Scene } from '../../scene/scene'
import { useSession } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { MAX_ZOOM, MIN_ZOOM } from './camera/camera'
import { useFlowViewport } from './camera/useFlowViewport'
import { useGestures } from './gestures/useGestures'
import { NoteView } from './notes/NoteView'
import { toNodes } from './notes/toNodes'
import { useWallParts } from './wallParts'
import { useWatched } from './watched'
import { useWallKeys } from './writing/useWallKeys'
import styles from './Wall.module.css'

const NODE_TYPES: NodeTypes = { note: NoteView }

/**
 * The wall's inner element (React Flow gives it the role "application"): the mounted notes, the hands and the
 * keys. All keys and gestures of React Flow's own are off: ours work from the scene, on painted notes as well.
 */
export function WallInner({
  scene,
  measure,
  mounted,
}: {
  readonly scene: Scene
  readonly measure: Measure
  readonly mounted: ReadonlySet<StepId>
}) {
  const parts = useWallParts()
  useFlowViewport(parts.control)
  const gestures = useGestures()
  const keys = useWallKeys({ sceneRef: parts.sceneRef })
  const isEmpty = scene.notes.length === 0
  const isAsked = useSession(({ view }) => view.connecting !== null)
  const isJoining = useWatched(parts.joining, ({ asks }) => asks !== 'nothing')
  const nodes = useMemo(() => toNodes(scene, mounted, measure), [scene, mounted, measure])
  return (
    <ReactFlow
      className={styles['inner']}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      aria-label={words.wallInside()}
      tabIndex={isEmpty ? 0 : -1}
      data-joining={isAsked || isJoining || undefined}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      panOnDrag={false}
      panOnScroll={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      elevateNodesOnSelect={false}
      autoPanOnNodeFocus={false}
      proOptions={HIDDEN_ATTRIBUTION}
      onContextMenu={(event) => {
        // A long press on a touch screen is a gesture of ours.
        if (parts.gesture.get().kind !== 'idle') event.preventDefault()
      }}
      {...keys}
      {...gestures}
    />
  )
}

const NO_EDGES: [] = []
/** A link that leads out of the room; the README names React Flow. */
const HIDDEN_ATTRIBUTION = { hideAttribution: true }
