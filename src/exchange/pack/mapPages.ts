import type { PackMap } from '../../analysis/packMap'
import { stepsOfMap } from '../../model/mapOf'
import type { Session, Step, StepId } from '../../model/session'
import { achievedSigns } from '../../analysis/achievedSigns'
import { wallPicture, type WallPicture } from '../../scene/draw/wallPicture'
import { layOut } from '../../scene/layOut'
import type { Measure } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { inParts } from './mapParts'
import { shortened } from './shortened'
import { subMap } from './subMap'

/** What a page shows of a map. */
export interface MapPage {
  /** `whole`: all of it, to be read; `overview`: all of it, too small for that; `part`: some steps of a stage. */
  readonly kind: 'whole' | 'overview' | 'part'
  readonly name: string
  /** What a picture of it says to somebody who cannot see it. */
  readonly says: string
  /** The steps that can be read on it; none on an overview. */
  readonly steps: readonly StepId[]
  readonly picture: WallPicture
  /** Printed points to the px of the wall. */
  readonly scale: number
}

/** Points. */
export interface PageRoom {
  readonly width: number
  readonly height: number
  /** The heights of the first page, which says more than the others: of a map that it shows whole, of an overview. */
  readonly wholeHeight: number
  readonly overviewHeight: number
}

/** The smallest print, in points. */
export const LEAST_TEXT = 9
/** The smallest words of a wall, in px: those of the marks at the foot of a note. */
const SMALLEST_WORDS = 13
const LEAST_SCALE = LEAST_TEXT / SMALLEST_WORDS
/** A small map is not blown up to fill its page. */
const MOST_SCALE = 0.8
/** Words that no page could hold are cut after so many characters, the longest that fits; all of it stands beside. */
const SHORTER = [400, 200, 100, 40]

/** What pages of a map are laid out with. */
export interface PageMaking {
  readonly measure: Measure
  readonly direction: 'ltr' | 'rtl'
  readonly room: PageRoom
}

/**
 * A map on as many pages as it takes for its smallest words to be read in print: on one where that is enough, else an
 * overview and then stage by stage, a stage in as few parts as it takes where it is large. A map without steps has no pages.
 */
export function mapPages(session: Session, { map, name, stages }: PackMap, making: PageMaking): MapPage[] {
  const steps = stepsOfMap(session, map.id)
  if (steps.length === 0) return []
  const shown = (some: readonly Step[]): WallPicture => pictureOf(session, map.id, some, making)
  const scaleOf = (picture: WallPicture): number => scaleIn(making.room, picture)
  const { width, wholeHeight, overviewHeight } = making.room
  const all = shown(steps)
  const count = steps.length
  const wholeScale = scaleIn({ width, height: wholeHeight }, all)
  if (wholeScale >= LEAST_SCALE) {
    const says = words.packMapAlt({ name, count })
    return [{ kind: 'whole', name, says, steps: steps.map(({ id }) => id), picture: all, scale: wholeScale }]
  }
  const overview = pictureOf(session, map.id, steps, making, 'titles')
  const pages: MapPage[] = [
    {
      kind: 'overview',
      name: words.packOverview(),
      says: words.packOverviewAlt({ count }),
      steps: [],
      picture: overview,
      scale: scaleIn({ width, height: overviewHeight }, overview),
    },
  ]
  for (const stage of stages) {
    const own = steps.filter((step) => step.stage === stage.id)
    const parts = inParts(session, own, (some) => scaleOf(shown(some)) >= LEAST_SCALE)
    for (const [place, part] of parts.entries()) {
      const picture = readable(session, map.id, part, making)
      const partName =
        parts.length === 1
          ? stage.name
          : words.packPartOf({ name: stage.name, part: place + 1, parts: parts.length })
      const says = words.packMapAlt({ name: partName, count: part.length })
      const ids = part.map(({ id }) => id)
      pages.push({ kind: 'part', name: partName, says, steps: ids, picture, scale: scaleOf(picture) })
    }
  }
  return pages
}

function scaleIn(room: Pick<PageRoom, 'width' | 'height'>, { width, height }: WallPicture): number {
  return Math.min(MOST_SCALE, room.width / width, room.height / height)
}

/** A part as a picture; a single step that no page could hold with its words cut. */
function readable(session: Session, map: string, part: readonly Step[], making: PageMaking): WallPicture {
  let picture = pictureOf(session, map, part, making)
  for (const most of part.length === 1 ? SHORTER : []) {
    if (scaleIn(making.room, picture) >= LEAST_SCALE) break
    picture = pictureOf(withShortText(session, part, most), map, part, making)
  }
  return picture
}

function pictureOf(
  session: Session,
  map: string,
  steps: readonly Step[],
  { measure, direction }: PageMaking,
  detail: 'full' | 'titles' = 'full',
): WallPicture {
  const part = subMap(session, map, new Set(steps.map(({ id }) => id)))
  return wallPicture(layOut(part, map, measure, { direction }), measure, detail, achievedSigns(session))
}

/** A session in which the words of a single step and of its findings are no longer than that. */
function withShortText(session: Session, [only]: readonly Step[], most: number): Session {
  if (only === undefined) return session
  const steps = session.steps.map((step) =>
    step.id === only.id ? { ...step, text: shortened(step.text, most) } : step,
  )
  const findings = session.findings.map((finding) =>
    finding.steps.includes(only.id) ? { ...finding, text: shortened(finding.text, most) } : finding,
  )
  return { ...session, steps, findings }
}
