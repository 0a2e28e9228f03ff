import type { Node } from '@xyflow/react'
import type { StepId } from '../../../model/session'
import { findAll } from '../../../model/table'
import { notPlacedYet } from '../../../words/names'
import type { Measure, Scene, SceneNote } from '../../../scene/scene'

/** What a note on the wall is drawn from. */
export interface NoteContent extends Record<string, unknown> {
  readonly note: SceneNote
  readonly laneName: string
  readonly stageName: string
  /** Of the wall, not of the text. */
  readonly direction: Scene['direction']
  readonly measure: Measure
}

export type NoteNode = Node<NoteContent, 'note'>

const made = new WeakMap<SceneNote, NoteNode>()

/**
 * React Flow's nodes of the notes that are mounted, in reading order, which is the tab order too. An unchanged
 * note gives the identical node, so React Flow passes it over. Sizes are the scene's: React Flow never measures.
 * There are no React Flow handles, and so none to measure: flows are painted, not React Flow's edges.
 */
export function toNodes(scene: Scene, mounted: ReadonlySet<StepId>, measure: Measure): NoteNode[] {
  const laneNames = new Map(scene.lanes.map(({ id, name }) => [id, name]))
  const stageNames = new Map(scene.stages.map(({ id, name }) => [id, name]))
  return findAll(scene.notes, mounted).map((note) =>
    toNode({
      note,
      laneName: laneNames.get(note.lane) ?? notPlacedYet(),
      stageName: stageNames.get(note.stage) ?? notPlacedYet(),
      direction: scene.direction,
      measure,
    }),
  )
}

function toNode(content: NoteContent): NoteNode {
  const { note, laneName, stageName } = content
  const before = made.get(note)
  if (before?.data.laneName === laneName && before.data.stageName === stageName) return before
  const { id, x, y, width, height } = note
  const node: NoteNode = {
    id,
    type: 'note',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    data: content,
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    deletable: false,
    // A node that React Flow neither selects nor drags takes no pointer; ours does (gestures/).
    style: { pointerEvents: 'all' },
    // Otherwise "node" is read out with each note.
    domAttributes: { 'aria-roledescription': undefined },
  }
  made.set(note, node)
  return node
}
