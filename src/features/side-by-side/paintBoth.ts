import type { StepId } from '../../model/session'
import { canvasPen } from '../../scene/draw/canvasPen'
import { drawHeadings } from '../../scene/draw/drawHeadings'
import type { Detail } from '../../scene/draw/drawOptions'
import { drawSaid } from '../../scene/draw/drawSaid'
import { drawScene } from '../../scene/draw/drawScene'
import type { Point } from '../../scene/scene'
import { noteOf } from '../../scene/sceneIndex'
import type { OwnSign } from '../../words/said'
import type { BothScenes } from './bothScenes'
import { middleIn, onStage, type Look, type Pane } from './panes'

/** As on the wall: from here on every word is shown, from here on short titles. */
const FULL_FROM = 0.6
const TITLES_FROM = 0.16
const LINE_WIDTH = 2

export interface Painted {
  readonly scenes: BothScenes
  readonly panes: readonly Pane[]
  readonly look: Look
  /** What became of the steps of either map. */
  readonly signs: ReadonlyMap<StepId, OwnSign>
}

const detailAt = (zoom: number): Detail =>
  zoom >= FULL_FROM ? 'full' : zoom >= TITLES_FROM ? 'titles' : 'blocks'

/** Paints the panes as the wall itself is painted, and a line from each step to itself on the other map. */
export function paintBoth(canvas: HTMLCanvasElement, painted: Painted): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const density = devicePixelRatio
  const width = Math.round(canvas.clientWidth * density)
  const height = Math.round(canvas.clientHeight * density)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  for (const pane of painted.panes) paintPane(context, pane, painted, density)
  context.setTransform(density, 0, 0, density, 0, 0)
  paintLines(context, painted)
}

function paintPane(
  context: CanvasRenderingContext2D,
  pane: Pane,
  { scenes, look, signs }: Painted,
  density: number,
): void {
  const { zoom } = look
  const middle = middleIn(pane, scenes.now, look)
  const origin = onStage(pane, middle, zoom, { x: 0, y: 0 })
  context.save()
  context.setTransform(density, 0, 0, density, 0, 0)
  context.beginPath()
  context.rect(pane.x, pane.y, pane.width, pane.height)
  context.clip()
  const scale = density * zoom
  context.setTransform(scale, 0, 0, scale, density * origin.x, density * origin.y)
  const pen = canvasPen(context)
  const detail = detailAt(zoom)
  const { measure } = scenes
  const visible = {
    x: middle.x - pane.width / 2 / zoom,
    y: middle.y - pane.height / 2 / zoom,
    width: pane.width / zoom,
    height: pane.height / zoom,
  }
  const isOver = pane.which === 'over'
  const bright = isOver
    ? new Set(pane.scene.notes.flatMap(({ id }) => (scenes.past.has(id) ? [] : [id])))
    : null
  const ownSigns = isOver ? new Map([...signs].filter(([id]) => !scenes.past.has(id))) : signs
  drawScene(pen, pane.scene, { detail, measure, visible, said: ownSigns, dimExcept: bright })
  if (isOver && detail !== 'blocks') {
    // What is past is pale; what became of it is not.
    for (const note of pane.scene.notes) {
      const sign = scenes.past.has(note.id) ? signs.get(note.id) : undefined
      if (sign !== undefined) drawSaid(pen, sign, note, pane.scene.direction, { detail, measure })
    }
  }
  drawHeadings(pen, pane.scene)
  context.restore()
}

/** From each step that goes on to itself on the other map, in the colour of what became of it. */
function paintLines(context: CanvasRenderingContext2D, { scenes, panes, look, signs }: Painted): void {
  const [first, second] = panes
  if (first === undefined || second === undefined) return
  const isAbove = first.x === second.x
  context.lineWidth = LINE_WIDTH
  context.globalAlpha = 0.75
  for (const [now, toBe] of scenes.pairs) {
    const from = edgeOf(first, now, scenes, look, isAbove ? 'bottom' : 'inner')
    const to = edgeOf(second, toBe, scenes, look, isAbove ? 'top' : 'inner')
    if (from === null || to === null) continue
    context.strokeStyle = signs.get(toBe)?.colour ?? 'black'
    context.beginPath()
    context.moveTo(from.x, from.y)
    const bend = isAbove ? { x: 0, y: (to.y - from.y) / 2 } : { x: (to.x - from.x) / 2, y: 0 }
    context.bezierCurveTo(from.x + bend.x, from.y + bend.y, to.x - bend.x, to.y - bend.y, to.x, to.y)
    context.stroke()
  }
  context.globalAlpha = 1
}

/** Where a line meets a note; null when that is not in the pane. */
function edgeOf(
  pane: Pane,
  id: StepId,
  { now }: BothScenes,
  look: Look,
  side: 'top' | 'bottom' | 'inner',
): Point | null {
  const note = noteOf(pane.scene, id)
  if (note === undefined) return null
  const isFirst = pane.x === 0
  const at = {
    x: side === 'inner' ? note.x + (isFirst ? note.width : 0) : note.x + note.width / 2,
    y: side === 'inner' ? note.y + note.height / 2 : note.y + (side === 'bottom' ? note.height : 0),
  }
  const point = onStage(pane, middleIn(pane, now, look), look.zoom, at)
  const isIn =
    point.x >= pane.x &&
    point.x <= pane.x + pane.width &&
    point.y >= pane.y &&
    point.y <= pane.y + pane.height
  return isIn ? point : null
}
