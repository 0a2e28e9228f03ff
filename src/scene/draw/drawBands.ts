import { LINE, LINE_STRONG, NOTE_COLOURS, PAPER, SURFACE } from '../palette'
import type { LaneBand, Scene } from '../scene'
import { openLine } from './path'
import type { Pen } from './pen'

/** Lanes have two papers in turn. */
export const LANE_PAPERS = [PAPER, '#f6f0e4'] as const
/** The citizen's lane is lighter than the others and closed by a line in its own colour. */
const CITIZEN_LINE_WIDTH = 4

/** The paper of a lane. */
export function lanePaper(lane: LaneBand, place: number): string {
  if (lane.sector === 'citizen') return SURFACE
  return LANE_PAPERS[place % 2] ?? PAPER
}

/** The lanes' paper and the lines between stages. */
export function drawBands(pen: Pen, scene: Scene): void {
  const { bounds, lanes, stages } = scene
  for (const [place, lane] of lanes.entries()) {
    pen.rect({ ...bounds, y: lane.y, height: lane.height }, { fill: lanePaper(lane, place) })
    const bottom = lane.y + lane.height
    const isCitizen = lane.sector === 'citizen'
    const line = { x: bounds.x, y: bottom - (isCitizen ? CITIZEN_LINE_WIDTH : 1), width: bounds.width }
    pen.rect(
      { ...line, height: isCitizen ? CITIZEN_LINE_WIDTH : 1 },
      { fill: isCitizen ? NOTE_COLOURS[lane.colour].edge : LINE },
    )
  }
  const isRtl = scene.direction === 'rtl'
  const lines = stages.slice(1).map((stage) => {
    const x = isRtl ? stage.x + stage.width : stage.x
    return openLine([
      { x, y: bounds.y },
      { x, y: bounds.y + bounds.height },
    ])
  })
  if (lines.length > 0) pen.shapes(lines, { stroke: LINE_STRONG, lineWidth: 1, dash: [3, 7] })
}
