import { find } from '../../model/table'
import type { Session } from '../../model/session'
import { PAPER } from '../palette'
import type { Measure, Rect, Scene } from '../scene'
import { LANE_HEADING_WIDTH, STAGE_HEADING_HEIGHT } from '../sizes'
import { drawHeadings } from './drawHeadings'
import type { DrawOptions } from './drawOptions'
import { drawScene } from './drawScene'
import { legendOf } from './legend'
import type { Pen } from './pen'
import { pictureTitle } from './pictureTitle'

const MARGIN = 40
const SPACE = 28
/** A small wall still leaves the title and the legend room. */
const LEAST_WIDTH = 960
/** Title and legend grow with a wide wall, so that they are read from where the whole of it is seen. */
const WIDTH_AT_SCALE_1 = 2000
const MOST_SCALE = 3
/** What stands beyond the edge of a note or flow: shadow, corner signs, labels. */
const BEYOND = 80

/** The whole wall as one picture: the same for PNG, SVG and print. */
export interface Picture {
  /** In px at scale 1. */
  readonly width: number
  readonly height: number
  /** Draws it; when only a part of it is `seen`, little is drawn that lies elsewhere. */
  draw(pen: Pen, seen?: Rect): void
}

/** What a picture shows besides the wall. */
export interface PictureOptions {
  readonly measure: Measure
  /** BCP 47, for the date. */
  readonly language: string
  readonly handoffs?: DrawOptions['handoffs']
  /** Signs on steps, such as what is achieved. */
  readonly said?: DrawOptions['said']
  /** Said under the title besides place, date and journey: who was in the room. */
  readonly alsoSaid?: readonly string[]
}

/** The whole wall with title, place, date, whose journey, banner, headings, and a legend of the signs that occur. */
export function picture(
  scene: Scene,
  session: Pick<Session, 'about' | 'maps'>,
  options: PictureOptions,
): Picture {
  const { bounds, direction } = scene
  const { measure, language, handoffs = 'plain', said = null, alsoSaid = [] } = options
  const wallWidth = LANE_HEADING_WIDTH + bounds.width
  const wallHeight = STAGE_HEADING_HEIGHT + bounds.height
  const content = Math.max(LEAST_WIDTH, wallWidth)
  const scale = Math.min(MOST_SCALE, Math.max(1, content / WIDTH_AT_SCALE_1))
  const map = find(session.maps, scene.map)
  const title = pictureTitle(session, map, content / scale, direction, language, measure, alsoSaid)
  const legend = legendOf(scene, content / scale, measure)
  const wallTop = MARGIN + (title.height === 0 ? 0 : title.height * scale + SPACE)
  const legendTop = wallTop + wallHeight + SPACE
  const height =
    legend.height === 0 ? wallTop + wallHeight + MARGIN : legendTop + legend.height * scale + MARGIN
  const width = content + 2 * MARGIN
  const isRtl = direction === 'rtl'
  const start = isRtl ? width - MARGIN : MARGIN
  const wallX = isRtl
    ? width - MARGIN - LANE_HEADING_WIDTH - (bounds.x + bounds.width)
    : MARGIN + LANE_HEADING_WIDTH - bounds.x
  const wallY = wallTop + STAGE_HEADING_HEIGHT - bounds.y
  const onWall = (seen: Rect): Rect => ({
    x: seen.x - wallX - BEYOND,
    y: seen.y - wallY - BEYOND,
    width: seen.width + 2 * BEYOND,
    height: seen.height + 2 * BEYOND,
  })
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    draw: (pen, seen) => {
      pen.rect({ x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) }, { fill: PAPER })
      pen.placed({ x: start, y: MARGIN }, scale, () => title.draw(pen))
      pen.placed({ x: wallX, y: wallY }, 1, () => {
        const visible = seen === undefined ? null : onWall(seen)
        drawScene(pen, scene, { detail: 'full', measure, handoffs, said, visible })
        drawHeadings(pen, scene)
      })
      pen.placed({ x: start, y: legendTop }, scale, () => legend.draw(pen))
    },
  }
}
