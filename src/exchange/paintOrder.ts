import type { Session } from '../model/session'
import { canvasMeasure } from '../scene/canvasMeasure'
import { canvasHere } from './canvasHere'
import { loadFonts } from './loadFonts'
import type { PictureScale } from './pixelSizes'
import { paintPng } from './png'
import { fetchFont, svgFile } from './svg'
import { wholeWall, type WallAsked } from './wholeWall'

/** A picture that somebody asked for. Plain values: it goes to a worker. */
export interface PictureOrder {
  readonly session: Session
  readonly wall: WallAsked
  readonly form: { readonly form: 'png'; readonly scale: PictureScale } | { readonly form: 'svg' }
}

/** What came of an order. */
export type Delivery =
  | {
      readonly kind: 'made'
      readonly blob: Blob
      /** What it has in pixels when that is less than was asked for; else null. A drawing has none. */
      readonly smallerThanAsked: { readonly width: number; readonly height: number } | null
    }
  /** This realm has no canvas or does not paint on it. */
  | { readonly kind: 'not-painted' }

/** How much of the work is done once the fonts are there and the wall is laid out. */
const FONTS_DONE = 0.05
const LAID_OUT = 0.2

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * Makes a picture in this realm, a worker's or the page's. Rejects with the signal's reason when it is stopped, and
 * when the bundled fonts cannot be read.
 */
export async function paintOrder(
  { session, wall, form }: PictureOrder,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Delivery> {
  const ruler = canvasHere(1, 1)
  if (ruler === null) return { kind: 'not-painted' }
  await loadFonts()
  progress(FONTS_DONE)
  await pause()
  signal.throwIfAborted()
  const picture = wholeWall(session, wall, canvasMeasure(ruler.context))
  progress(LAID_OUT)
  await pause()
  signal.throwIfAborted()
  if (form.form === 'svg') {
    return { kind: 'made', blob: await svgFile(session, picture, fetchFont), smallerThanAsked: null }
  }
  const easel = { canvas: canvasHere, pause }
  const painting = await paintPng(picture, form.scale, easel, signal, (done) =>
    progress(LAID_OUT + (1 - LAID_OUT) * done),
  )
  if (painting.kind === 'blank') return { kind: 'not-painted' }
  const { blob, size } = painting
  const { width, height, isSmallerThanAsked } = size
  return { kind: 'made', blob, smallerThanAsked: isSmallerThanAsked ? { width, height } : null }
}
