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

/** A name is set in the first of these in which all of it has room. */
const SETTINGS: readonly { readonly font: FontSpec; readonly lineHeight: number }[] = [
  { font: { size: 15, weight: 700 }, lineHeight: 19 },
  { font: { size: 13, weight: 700 }, lineHeight: 14 },
]
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
  for (const lane of pane.scene.lanes) {
    const seen = seenPart(
      lane.y * view.zoom + view.origin.y,
      lane.height * view.zoom,
      pane.y,
      pane.y + pane.height,
    )
    if (seen === null) continue
    drawLane(pen, lane, { x: start, width: pane.headings, y: seen.start, height: seen.length }, pane, view)
  }
  for (const stage of pane.scene.stages) {
    const seen = seenPart(
      stage.x * view.zoom + view.origin.x,
      stage.width * view.zoom,
      pane.x,
      pane.x + pane.width,
    )
    if (seen === null) continue
    drawStage(pen, stage, { x: seen.start, width: seen.length, y: top, height: STAGES_HEIGHT }, view)
  }
  pen.rect({ x: pane.x, y: pane.y - 1, width: pane.width, height: 1 }, { fill: LINE_STRONG })
  const edge = pane.scene.direction === 'rtl' ? pane.x + pane.width : pane.x - 1
  pen.rect({ x: edge, y: pane.y, width: 1, height: pane.height }, { fill: LINE_STRONG })
}

function drawLane(pen: Pen, lane: LaneBand, box: Rect, { scene }: Pane, { measure }: PaneView): void {
  const isCitizen = lane.sector === 'citizen'
  const isRtl = scene.direction === 'rtl'
  const { fill, edge } = NOTE_COLOURS[lane.colour]
  pen.rect(box, { fill: isCitizen ? ACCENT : fill })
  pen.rect({ ...box, width: EDGE_WIDTH, x: isRtl ? box.x + box.width - EDGE_WIDTH : box.x }, { fill: edge })
  pen.rect({ ...box, y: box.y + box.height - 1, height: 1 }, { fill: SURFACE })
  const words = { ...box, x: isRtl ? box.x + 4 : box.x + EDGE_WIDTH + 4, width: box.width - EDGE_WIDTH - 4 }
  const ink = lane.id === null ? INK_SOFT : isCitizen ? ACCENT_INK : INK
  drawName(pen, lane.name, words, { ink, anchor: 'start', measure })
}

function drawStage(pen: Pen, { id, name }: StageBand, box: Rect, { measure }: PaneView): void {
  pen.rect({ ...box, x: box.x + box.width - 1, width: 1 }, { fill: SURFACE })
  drawName(pen, name, box, { ink: id === null ? INK_SOFT : INK, anchor: 'middle', measure })
}

interface Naming {
  readonly ink: string
  readonly anchor: 'start' | 'middle'
  readonly measure: Measure
}

/** A name in as many lines as there is room for; none where not even a letter has room. */
function drawName(pen: Pen, name: string, box: Rect, { ink, anchor, measure }: Naming): void {
  const room = { width: box.width - 2 * PADDING, height: box.height }
  const { font, lineHeight, lines } = linesIn(name, room, measure)
  const top = box.y + (box.height - lines.length * lineHeight) / 2
  for (const [place, line] of lines.entries()) {
    const direction = textDirection(line)
    const start = direction === 'rtl' ? box.x + box.width - PADDING : box.x + PADDING
    const at = {
      x: anchor === 'middle' ? box.x + box.width / 2 : start,
      y: top + place * lineHeight + baseline(lineHeight, font.size),
    }
    pen.text(line, at, { font, fill: ink, anchor, direction })
  }
}

interface Lines {
  readonly font: FontSpec
  readonly lineHeight: number
  readonly lines: readonly string[]
}

/** No word is broken: one that is too long for its room is cut. */
function linesIn(
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): Lines {
  let set: Lines | null = null
  for (const { font, lineHeight } of SETTINGS) {
    const most = Math.floor((height + 2) / lineHeight)
    if (most < 1 || width < 2 * font.size) continue
    const hasRoom = name.split(/\s+/u).every((word) => measure(word, font) <= width)
    const lines =
      hasRoom && most > 1
        ? wrapText(name, { width, maxLines: most, font }, measure)
        : [fitText(name, width, font, measure)]
    set = { font, lineHeight, lines }
    if (!(lines.at(-1) ?? '').endsWith('…')) break
  }
  return set ?? { font: { size: 13, weight: 700 }, lineHeight: 14, lines: [] }
}
