import type { Lane, Stage } from '../model/session'
import type { CellSize, Ruling } from './cells'
import type { FontSpec, LaneBand, Measure, StageBand } from './scene'
import {
  HEADING_PADDING,
  LANE_HEADING_LINE_HEIGHT,
  LANE_HEADING_TEXT_SIZE,
  LANE_HEADING_WIDTH,
  LANE_MIN_HEIGHT,
  LANE_PADDING,
  STAGE_HEADING_HEIGHT,
  STAGE_HEADING_LINE_HEIGHT,
  STAGE_HEADING_TEXT_SIZE,
  STAGE_MIN_WIDTH,
  STAGE_PADDING,
} from './sizes'
import { wrapText } from './wrapText'

export const LANE_HEADING_FONT: FontSpec = { size: LANE_HEADING_TEXT_SIZE, weight: 700 }
export const STAGE_HEADING_FONT: FontSpec = { size: STAGE_HEADING_TEXT_SIZE, weight: 700 }

/** Lines of a lane's heading: as many as the lane is high. */
function laneLines(name: string, height: number, measure: Measure): readonly string[] {
  const room = Math.floor((height - 2 * HEADING_PADDING) / LANE_HEADING_LINE_HEIGHT)
  // Beside the words there is the edge in the lane's colour.
  const width = LANE_HEADING_WIDTH - 2 * HEADING_PADDING - 8
  return wrapText(name, { width, maxLines: Math.max(1, room - 1), font: LANE_HEADING_FONT }, measure)
}

function stageLines(name: string, width: number, measure: Measure): readonly string[] {
  const room = Math.floor((STAGE_HEADING_HEIGHT - 8) / STAGE_HEADING_LINE_HEIGHT)
  const box = { width: width - 2 * HEADING_PADDING, maxLines: room, font: STAGE_HEADING_FONT }
  return wrapText(name, box, measure)
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, place) => line === b[place])

function keepLane(band: LaneBand, before: LaneBand | undefined): LaneBand {
  const isSame =
    before?.id === band.id &&
    before.name === band.name &&
    before.sector === band.sector &&
    before.colour === band.colour &&
    before.y === band.y &&
    before.height === band.height &&
    sameLines(before.nameLines, band.nameLines)
  return isSame ? before : band
}

function keepStage(band: StageBand, before: StageBand | undefined): StageBand {
  const isSame =
    before?.id === band.id &&
    before.name === band.name &&
    before.x === band.x &&
    before.width === band.width &&
    sameLines(before.nameLines, band.nameLines)
  return isSame ? before : band
}

/** How wide and how high the content of each column and row is. */
export interface Extents {
  readonly widths: readonly number[]
  readonly heights: readonly number[]
}

/** The widest cell of each column and the highest of each row. */
export function extents(rule: Ruling, cells: readonly (CellSize | undefined)[]): Extents {
  const widths = rule.stages.map(() => 0)
  const heights = rule.lanes.map(() => 0)
  for (const [place, cell] of cells.entries()) {
    if (cell === undefined) continue
    const row = Math.floor(place / rule.stages.length)
    const column = place % rule.stages.length
    widths[column] = Math.max(widths[column] ?? 0, cell.width)
    heights[row] = Math.max(heights[row] ?? 0, cell.height)
  }
  return { widths, heights }
}

/** The rows from top to bottom, each as high as what lies in it. */
export function laneBands(
  lanes: readonly (Lane | null)[],
  heights: readonly number[],
  unplaced: string,
  measure: Measure,
  before: readonly LaneBand[],
): readonly LaneBand[] {
  let y = 0
  return lanes.map((lane, row) => {
    const height = Math.max(LANE_MIN_HEIGHT, (heights[row] ?? 0) + 2 * LANE_PADDING)
    const name = lane?.name ?? unplaced
    const band: LaneBand = {
      id: lane?.id ?? null,
      name,
      nameLines: laneLines(name, height, measure),
      sector: lane?.sector ?? 'unknown',
      colour: lane?.colour ?? 'grey',
      y,
      height,
    }
    y += height
    return keepLane(band, before[row])
  })
}

/** The columns in the order of the journey, each as wide as what lies in it; "Not placed yet" ends at the origin. */
export function stageBands(
  stages: readonly (Stage | null)[],
  widths: readonly number[],
  unplaced: string,
  measure: Measure,
  before: readonly StageBand[],
): readonly StageBand[] {
  const widthAt = (column: number): number =>
    Math.max(STAGE_MIN_WIDTH, (widths[column] ?? 0) + 2 * STAGE_PADDING)
  let x = stages[0] === null ? -widthAt(0) : 0
  return stages.map((stage, column) => {
    const width = widthAt(column)
    const name = stage?.name ?? unplaced
    const band: StageBand = {
      id: stage?.id ?? null,
      name,
      nameLines: stageLines(name, width, measure),
      x,
      width,
    }
    x += width
    return keepStage(band, before[column])
  })
}
