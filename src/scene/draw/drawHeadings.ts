import { nameOfSector } from '../../words/names'
import { LANE_HEADING_FONT, STAGE_HEADING_FONT } from '../bands'
import { ACCENT, ACCENT_INK, INK, INK_SOFT, LINE, NOTE_COLOURS, PAPER_DEEP, SURFACE } from '../palette'
import type { FontSpec, LaneBand, Rect, Scene, StageBand } from '../scene'
import {
  HEADING_PADDING,
  LANE_HEADING_LINE_HEIGHT,
  LANE_HEADING_WIDTH,
  STAGE_HEADING_HEIGHT,
  STAGE_HEADING_LINE_HEIGHT,
} from '../sizes'
import { textDirection } from '../textDirection'
import type { Pen } from './pen'
import { baseline } from './textLine'

const SECTOR_FONT: FontSpec = { size: 15, weight: 400 }
const SECTOR_LINE_HEIGHT = 20
const EDGE_WIDTH = 10

/** Where the headings stand, in px of the wall: beside the lanes where reading begins, and above the stages. */
function headingColumn(scene: Scene): number {
  const { x, width } = scene.bounds
  return scene.direction === 'rtl' ? x + width : x - LANE_HEADING_WIDTH
}

/** A line of a heading: it begins where the scene begins, whatever the direction of its own letters. */
function startOf(line: string, room: Rect): { x: number; direction: 'ltr' | 'rtl' } {
  const direction = textDirection(line)
  return { x: direction === 'rtl' ? room.x + room.width : room.x, direction }
}

function drawLaneHeading(pen: Pen, lane: LaneBand, scene: Scene): void {
  const x = headingColumn(scene)
  const isCitizen = lane.sector === 'citizen'
  const isRtl = scene.direction === 'rtl'
  const { fill, edge } = NOTE_COLOURS[lane.colour]
  const box = { x, y: lane.y, width: LANE_HEADING_WIDTH, height: lane.height }
  pen.rect(box, { fill: isCitizen ? ACCENT : fill })
  pen.rect({ ...box, x: isRtl ? x + LANE_HEADING_WIDTH - EDGE_WIDTH : x, width: EDGE_WIDTH }, { fill: edge })
  pen.rect({ ...box, y: lane.y + lane.height - 2, height: 2 }, { fill: isCitizen ? edge : SURFACE })
  const room = {
    ...box,
    x: x + HEADING_PADDING + (isRtl ? 0 : EDGE_WIDTH),
    width: LANE_HEADING_WIDTH - 2 * HEADING_PADDING - EDGE_WIDTH,
  }
  const hasSector = lane.id !== null && lane.sector !== 'unknown'
  const wordsHeight = lane.nameLines.length * LANE_HEADING_LINE_HEIGHT + (hasSector ? SECTOR_LINE_HEIGHT : 0)
  let y = lane.y + (lane.height - wordsHeight) / 2
  const ink = isCitizen ? ACCENT_INK : INK
  for (const line of lane.nameLines) {
    const start = startOf(line, room)
    const at = { x: start.x, y: y + baseline(LANE_HEADING_LINE_HEIGHT, LANE_HEADING_FONT.size) }
    pen.text(line, at, { font: LANE_HEADING_FONT, fill: ink, anchor: 'start', direction: start.direction })
    y += LANE_HEADING_LINE_HEIGHT
  }
  if (!hasSector) return
  const sector = nameOfSector(lane.sector)
  const start = startOf(sector, room)
  pen.text(
    sector,
    { x: start.x, y: y + baseline(SECTOR_LINE_HEIGHT, SECTOR_FONT.size) },
    {
      font: SECTOR_FONT,
      fill: isCitizen ? ACCENT_INK : INK_SOFT,
      anchor: 'start',
      direction: start.direction,
    },
  )
}

function drawStageHeading(pen: Pen, stage: StageBand, scene: Scene): void {
  const y = scene.bounds.y - STAGE_HEADING_HEIGHT
  const box = { x: stage.x, y, width: stage.width, height: STAGE_HEADING_HEIGHT }
  pen.rect(box, { fill: PAPER_DEEP })
  const isRtl = scene.direction === 'rtl'
  pen.rect({ ...box, x: isRtl ? stage.x + stage.width - 2 : stage.x, width: 2 }, { fill: SURFACE })
  const room = { ...box, x: stage.x + HEADING_PADDING, width: stage.width - 2 * HEADING_PADDING }
  const top = y + (STAGE_HEADING_HEIGHT - stage.nameLines.length * STAGE_HEADING_LINE_HEIGHT) / 2
  for (const [place, line] of stage.nameLines.entries()) {
    const start = startOf(line, room)
    const lineTop = top + place * STAGE_HEADING_LINE_HEIGHT
    pen.text(
      line,
      { x: start.x, y: lineTop + baseline(STAGE_HEADING_LINE_HEIGHT, STAGE_HEADING_FONT.size) },
      {
        font: STAGE_HEADING_FONT,
        fill: stage.id === null ? INK_SOFT : INK,
        anchor: 'start',
        direction: start.direction,
      },
    )
  }
}

/** Stage headings across the top and lane headings down the side where reading begins, outside the scene's bounds. */
export function drawHeadings(pen: Pen, scene: Scene): void {
  const { bounds } = scene
  const corner = { x: headingColumn(scene), y: bounds.y - STAGE_HEADING_HEIGHT }
  pen.rect({ ...corner, width: LANE_HEADING_WIDTH, height: STAGE_HEADING_HEIGHT }, { fill: PAPER_DEEP })
  pen.rect(
    { x: bounds.x, y: corner.y, width: bounds.width, height: STAGE_HEADING_HEIGHT },
    { fill: PAPER_DEEP },
  )
  for (const stage of scene.stages)
    pen.group(
      () => stage.name,
      () => drawStageHeading(pen, stage, scene),
      'stage',
    )
  for (const lane of scene.lanes)
    pen.group(
      () => lane.name,
      () => drawLaneHeading(pen, lane, scene),
      'lane',
    )
  pen.rect(
    { ...corner, y: bounds.y - 2, width: LANE_HEADING_WIDTH + bounds.width, height: 2 },
    { fill: LINE },
  )
}
