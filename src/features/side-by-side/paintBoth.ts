import type { StepId } from '../../model/session'
import { canvasPen } from '../../scene/draw/canvasPen'
import type { Detail } from '../../scene/draw/drawOptions'
import { drawSaid } from '../../scene/draw/drawSaid'
import { drawScene } from '../../scene/draw/drawScene'
import { coloursOn } from '../../scene/draw/forcedColours'
import { INK } from '../../scene/palette'
import type { Point } from '../../scene/scene'
import { noteOf } from '../../scene/sceneIndex'
import type { OwnSign } from '../../words/said'
import type { BothScenes } from './bothScenes'
import { drawPaneHeadings } from './paneHeadings'
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

type ColourOf = (colour: string) => string

const asTheyAre: ColourOf = (colour) => colour

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
  const colourOf = coloursOn(canvas) ?? asTheyAre
  for (const pane of painted.panes) paintPane(context, pane, painted, density, colourOf)
  context.setTransform(density, 0, 0, density, 0, 0)
  paintLines(context, painted, colourOf)
  // Over the lines: a heading stays to be read.
  for (const pane of painted.panes) {
    const { look, scenes } = painted
    const origin = onStage(pane, middleIn(pane, scenes.now, look), look.zoom, { x: 0, y: 0 })
    const view = { origin, zoom: look.zoom, measure: scenes.measure }
    drawPaneHeadings(canvasPen(context, colourOf), pane, view)
  }
}

function paintPane(
  context: CanvasRenderingContext2D,
  pane: Pane,
  { scenes, look, signs }: Painted,
  density: number,
  colourOf: ColourOf,
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
  const pen = canvasPen(context, colourOf)
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
  context.restore()
}

/** From each step that goes on to itself on the other map, in the colour of what became of it. */
function paintLines(
  context: CanvasRenderingContext2D,
  { scenes, panes, look, signs }: Painted,
  colourOf: ColourOf,
): void {
  const [first, second] = panes
  if (first === undefined || second === undefined) return
  const isAbove = first.x === second.x
  const isFirstLeft = first.x < second.x
  context.lineWidth = LINE_WIDTH
  context.globalAlpha = 0.75
  for (const [now, toBe] of scenes.pairs) {
    const from = edgeOf(first, now, scenes, look, isAbove ? 'bottom' : isFirstLeft ? 'right' : 'left')
    const to = edgeOf(second, toBe, scenes, look, isAbove ? 'top' : isFirstLeft ? 'left' : 'right')
    if (from === null || to === null) continue
    context.strokeStyle = colourOf(signs.get(toBe)?.colour ?? INK)
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
  side: 'top' | 'bottom' | 'left' | 'right',
): Point | null {
  const note = noteOf(pane.scene, id)
  if (note === undefined) return null
  const { x, y, width, height } = note
  const at = {
    top: { x: x + width / 2, y },
    bottom: { x: x + width / 2, y: y + height },
    left: { x, y: y + height / 2 },
    right: { x: x + width, y: y + height / 2 },
  }[side]
  const point = onStage(pane, middleIn(pane, now, look), look.zoom, at)
  const isIn =
    point.x >= pane.x &&
    point.x <= pane.x + pane.width &&
    point.y >= pane.y &&
    point.y <= pane.y + pane.height
  return isIn ? point : null
}
