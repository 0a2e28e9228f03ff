import { canvasPen } from '../../scene/draw/canvasPen'
import { canvasHere } from '../canvasHere'
import type { MapPage } from './mapPages'
import { POINTS_AN_INCH } from './points'

/** A page of a map, painted. */
export interface PagePicture {
  /** PNG. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Points in print. */
  readonly width: number
  readonly height: number
}

/** Pixels to the inch: letters of 9 points stay sharp in print and when a slide is thrown on a wall. */
const PIXELS_AN_INCH = 200
/** Every browser paints so many pixels. */
const MOST_PIXELS = 16_000_000

/** How a page is painted. */
export type PaintPage = (page: MapPage) => Promise<PagePicture>

/** Paints a page. Rejects where the realm does not paint. */
export async function paintPage({ picture, scale }: MapPage): Promise<PagePicture> {
  const wanted = (scale * PIXELS_AN_INCH) / POINTS_AN_INCH
  const most = Math.sqrt(MOST_PIXELS / (picture.width * picture.height))
  const fineness = Math.min(wanted, most)
  const canvas = canvasHere(Math.ceil(picture.width * fineness), Math.ceil(picture.height * fineness))
  if (canvas === null) throw new Error('no canvas to paint a page on')
  try {
    canvas.context.scale(fineness, fineness)
    picture.draw(canvasPen(canvas.context))
    const blob = await canvas.toPng()
    if (blob === null) throw new Error('a page was not painted')
    return {
      bytes: new Uint8Array(await blob.arrayBuffer()),
      width: picture.width * scale,
      height: picture.height * scale,
    }
  } finally {
    canvas.release()
  }
}
