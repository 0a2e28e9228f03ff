import { PAPER } from '../palette'
import type { Measure, Point, Rect, Scene } from '../scene'
import { LANE_HEADING_WIDTH, STAGE_HEADING_HEIGHT } from '../sizes'
import { drawHeadings } from './drawHeadings'
import type { Detail, DrawOptions } from './drawOptions'
import { drawScene } from './drawScene'
import type { Pen } from './pen'

/** Room for shadows and corner signs, px. */
const EDGE = 8

/** A wall with its headings and nothing round it: a picture in a report, which says the rest in words. */
export interface WallPicture {
  /** In px at scale 1. */
  readonly width: number
  readonly height: number
  draw(pen: Pen): void
  /** Where a point of the wall lies in it. */
  place(point: Point): Point
}

/** A scene as a picture for a page; `said`: signs on its steps. */
export function wallPicture(
  scene: Scene,
  measure: Measure,
  detail: Detail,
  said: DrawOptions['said'] = null,
): WallPicture {
  const { bounds, direction } = scene
  const width = Math.ceil(LANE_HEADING_WIDTH + bounds.width + 2 * EDGE)
  const height = Math.ceil(STAGE_HEADING_HEIGHT + bounds.height + 2 * EDGE)
  const x = direction === 'rtl' ? EDGE - bounds.x : EDGE + LANE_HEADING_WIDTH - bounds.x
  const y = EDGE + STAGE_HEADING_HEIGHT - bounds.y
  const paper: Rect = { x: 0, y: 0, width, height }
  return {
    width,
    height,
    place: (point) => ({ x: point.x + x, y: point.y + y }),
    draw(pen) {
      pen.rect(paper, { fill: PAPER })
      pen.placed({ x, y }, 1, () => {
        drawScene(pen, scene, { detail, measure, said })
        drawHeadings(pen, scene)
      })
    },
  }
}
