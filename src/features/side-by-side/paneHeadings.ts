import type { Pen } from '../../scene/draw/pen'
import { baseline, fitText } from '../../scene/draw/textLine'
import {
  ACCENT,
  ACCENT_INK,
  INK,
  INK_SOFT,
  LINE_STRONG,
  NOTE_COLOURS,
  PAPER_DEEP,
  SURFACE,
} from '../../scene/palette'
import type { FontSpec, LaneBand, Measure, Point, Rect, StageBand } from '../../scene/scene'
import { seenPart } from '../../scene/seenPart'
import { textDirection } from '../../scene/textDirection'
import { wrapText } from '../../scene/wrapText'
import { headingsStart, STAGES_HEIGHT, type Pane } from './panes'

interface Setting {
  readonly font: FontSpec
  readonly lineHeight: number
}

/** Names are set in the larger one where all of them have room in it. */
const LARGE: Setting = { font: { size: 15, weight: 700 }, lineHeight: 19 }
const SMALL: Setting = { font: { size: 13, weight: 700 }, lineHeight: 14 }
const EDGE_WIDTH = 6
const PADDING = 4

/** Where a wall stands on the stage. */
export interface PaneView {
  /** Where the wall's own beginning is, px on the stage. */
  readonly origin: Point
  readonly zoom: number
  readonly measure: Measure
}

/**
 * The names of a pane's lanes and stages, at its edges however far the wall is pushed and in one size however near it
 * is, as they stand round the wall itself.
 */
export function drawPaneHeadings(pen: Pen, pane: Pane, view: PaneView): void {
  const start = headingsStart(pane)
  const top = pane.y - STAGES_HEIGHT
  pen.rect({ x: start, y: pane.y, width: pane.headings, height: pane.height }, { fill: SURFACE })
  pen.rect({ x: pane.x, y: top, width: pane.width, height: STAGES_HEIGHT }, { fill: PAPER_DEEP })
  const lanes = pane.scene.lanes.flatMap((lane) => {
    const { y, height } = lane
    const seen = seenPart(y * view.zoom + view.origin.y, height * view.zoom, pane.y, pane.y + pane.height)
    if (seen === null) return []
    return [{ lane, box: { x: start, width: pane.headings, y: seen.start, height: seen.length } }]
  })
  const ofLanes = settingOf(
    lanes.map(({ lane: { name }, box }) => ({ name, room: laneRoom(box, pane) })),
    view.measure,
  )
  for (const { lane, box } of lanes) drawLane(pen, lane, box, pane, { ...view, setting: ofLanes })
  const stages = pane.scene.stages.flatMap((stage) => {
    const { x, width } = stage
    const seen = seenPart(x * view.zoom + view.origin.x, width * view.zoom, pane.x, pane.x + pane.width)
    if (seen === null) return []
    return [{ stage, box: { x: seen.start, width: seen.length, y: top, height: STAGES_HEIGHT } }]
  })
  const ofStages = settingOf(
    stages.map(({ stage: { name }, box }) => ({ name, room: box })),
    view.measure,
  )
  for (const { stage, box } of stages) drawStage(pen, stage, box, { ...view, setting: ofStages })
  pen.rect({ x: pane.x, y: pane.y - 1, width: pane.width, height: 1 }, { fill: LINE_STRONG })
  const edge = pane.scene.direction === 'rtl' ? pane.x + pane.width : pane.x - 1
  pen.rect({ x: edge, y: pane.y, width: 1, height: pane.height }, { fill: LINE_STRONG })
}

/** A name and the room that it has. */
interface Named {
  readonly name: string
  readonly room: Rect
}

function settingOf(named: readonly Named[], measure: Measure): Setting {
  const hasRoom = named.every(
    ({ name, room }) => !(linesIn(name, room, LARGE, measure).at(-1) ?? '').endsWith('…'),
  )
  return hasRoom ? LARGE : SMALL
}

interface SetView extends PaneView {
  readonly setting: Setting
}

/** Where a lane's name stands: beside the edge in its colour. */
function laneRoom(box: Rect, { scene }: Pane): Rect {
  const x = scene.direction === 'rtl' ? box.x : box.x + EDGE_WIDTH + PADDING
  return { ...box, x, width: box.width - EDGE_WIDTH - PADDING }
}

function drawLane(pen: Pen, lane: LaneBand, box: Rect, pane: Pane, view: SetView): void {
  const isCitizen = lane.sector === 'citizen'
  const isRtl = pane.scene.direction === 'rtl'
  const { fill, edge } = NOTE_COLOURS[lane.colour]
  pen.rect(box, { fill: isCitizen ? ACCENT : fill })
  pen.rect({ ...box, width: EDGE_WIDTH, x: isRtl ? box.x + box.width - EDGE_WIDTH : box.x }, { fill: edge })
  pen.rect({ ...box, y: box.y + box.height - 1, height: 1 }, { fill: SURFACE })
  const ink = lane.id === null ? INK_SOFT : isCitizen ? ACCENT_INK : INK
  drawName(pen, { name: lane.name, room: laneRoom(box, pane) }, view, { ink, anchor: 'start' })
}

function drawStage(pen: Pen, { id, name }: StageBand, box: Rect, view: SetView): void {
  pen.rect({ ...box, x: box.x + box.width - 1, width: 1 }, { fill: SURFACE })
  drawName(pen, { name, room: box }, view, { ink: id === null ? INK_SOFT : INK, anchor: 'middle' })
}

interface Look {
  readonly ink: string
  readonly anchor: 'start' | 'middle'
}

/** A name in as many lines as there is room for. */
function drawName(
  pen: Pen,
  { name, room }: Named,
  { setting, measure }: SetView,
  { ink, anchor }: Look,
): void {
  const { font, lineHeight } = setting
  const lines = linesIn(name, room, setting, measure)
  const top = room.y + (room.height - lines.length * lineHeight) / 2
  for (const [place, line] of lines.entries()) {
    const direction = textDirection(line)
    const start = direction === 'rtl' ? room.x + room.width - PADDING : room.x + PADDING
    const at = {
      x: anchor === 'middle' ? room.x + room.width / 2 : start,
      y: top + place * lineHeight + baseline(lineHeight, font.size),
    }
    pen.text(line, at, { font, fill: ink, anchor, direction })
  }
}

/** No word is broken: one that is too long for its room is cut. None where not even a letter has room. */
function linesIn(
  name: string,
  room: Rect,
  { font, lineHeight }: Setting,
  measure: Measure,
): readonly string[] {
  const width = room.width - 2 * PADDING
  const most = Math.floor((room.height + 2) / lineHeight)
  if (most < 1 || width < 2 * font.size) return []
  const isWhole = name.split(/\s+/u).every((word) => measure(word, font) <= width)
  return isWhole && most > 1
    ? wrapText(name, { width, maxLines: most, font }, measure)
    : [fitText(name, width, font, measure)]
}
