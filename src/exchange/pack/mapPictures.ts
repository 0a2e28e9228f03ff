import type { PackContent } from '../../analysis/packContent'
import type { PackMap } from '../../analysis/packMap'
import type { Session } from '../../model/session'
import type { Picture } from '../../scene/draw/picture'
import type { Measure } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { canvasHere } from '../canvasHere'
import { paintPng } from '../png'
import { svgFile, type FetchFont } from '../svg'
import type { Caption } from '../workOrder'
import type { PackFile } from './packOrder'
import { packPicture } from './packPictures'

export interface MapPictureMaking {
  readonly measure: Measure
  readonly fetchFont: FetchFont
  readonly signal: AbortSignal
  /** Told how much is done, 0 to 1. */
  readonly progress: (done: number) => void
}

/** Pixels painted at once. */
const BAND = 8_388_608

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Each map as a picture (PNG) and as a drawing (SVG). Rejects where the realm does not paint. */
export async function mapPictures(
  session: Session,
  content: PackContent,
  direction: 'ltr' | 'rtl',
  { measure, fetchFont, signal, progress }: MapPictureMaking,
): Promise<readonly PackFile[]> {
  const files: PackFile[] = []
  const maps = content.toBe === null ? [content.asIs] : [content.asIs, content.toBe]
  for (const [place, map] of maps.entries()) {
    const wall = packPicture(session, map.map.id, content, measure, direction)
    const told = (done: number): void => progress((place + done) / maps.length)
    // oxlint-disable-next-line no-await-in-loop -- One picture at a time in memory.
    files.push(...(await filesOf(session, map, wall, { fetchFont, signal, progress: told })))
  }
  return files
}

async function filesOf(
  session: Session,
  { map, steps }: PackMap,
  wall: Picture,
  { fetchFont, signal, progress }: Omit<MapPictureMaking, 'measure'>,
): Promise<readonly PackFile[]> {
  const isAsIs = map.kind === 'as-is'
  const name = isAsIs ? 'map-as-is' : 'map-to-be'
  const easel = { canvas: canvasHere, pause, bandArea: BAND }
  const painting = await paintPng(wall, 'screen', easel, signal, progress)
  if (painting.kind === 'blank') throw new Error(`${name} came out blank`)
  const drawing = await svgFile(captionOf(session, map.id, steps.length), wall, fetchFont)
  return [
    {
      name: `${name}.png`,
      type: 'image/png',
      says: isAsIs ? words.packFileMapPng() : words.packFileToBePng(),
      bytes: new Uint8Array(await painting.blob.arrayBuffer()),
    },
    {
      name: `${name}.svg`,
      type: 'image/svg+xml',
      says: isAsIs ? words.packFileMapSvg() : words.packFileToBeSvg(),
      bytes: new Uint8Array(await drawing.arrayBuffer()),
    },
  ]
}

/** What the drawing says of itself: the counts of its own map. */
function captionOf({ about, maps, lanes, stages, findings }: Session, map: string, steps: number): Caption {
  const own = findings.filter((finding) => finding.map === map)
  return {
    about,
    maps,
    counts: { lanes: lanes.length, stages: stages.length, steps, findings: own.length },
  }
}
