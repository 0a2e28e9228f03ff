import { canvasMeasure } from '../scene/canvasMeasure'
import { canvasHere } from './canvasHere'
import { loadFonts } from './loadFonts'
import { paintPng } from './png'
import { fetchFont, svgFile } from './svg'
import { wholeWall } from './wholeWall'
import type { Delivery, PictureForm, PictureSubject } from './workOrder'

/** How much of the work is done once the fonts are there and the wall is laid out. */
const FONTS_DONE = 0.05
const LAID_OUT = 0.2

/** Pixels painted at once: the page has to answer in between, a worker only says how far it is. */
const BAND_OF_PAGE = 2_097_152
const BAND_OF_WORKER = 8_388_608

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * Makes a picture in this realm, a worker's or the page's. Rejects with the signal's reason when it is stopped, and
 * when the bundled fonts cannot be read.
 */
export async function paintOrder(
  subject: PictureSubject,
  form: PictureForm,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Delivery> {
  const ruler = canvasHere(1, 1)
  if (ruler === null) return { kind: 'not-painted' }
  await loadFonts()
  progress(FONTS_DONE)
  await pause()
  signal.throwIfAborted()
  const picture = wholeWall(subject, canvasMeasure(ruler.context))
  progress(LAID_OUT)
  await pause()
  signal.throwIfAborted()
  if (form.form === 'svg') {
    return { kind: 'made', blob: await svgFile(subject.caption, picture, fetchFont), smallerThanAsked: null }
  }
  const isPage = 'document' in globalThis
  const easel = { canvas: canvasHere, pause, bandArea: isPage ? BAND_OF_PAGE : BAND_OF_WORKER }
  const painting = await paintPng(picture, form.scale, easel, signal, (done) =>
    progress(LAID_OUT + (1 - LAID_OUT) * done),
  )
  if (painting.kind === 'blank') return { kind: 'not-painted' }
  const { blob, size } = painting
  const { width, height, isSmallerThanAsked } = size
  return { kind: 'made', blob, smallerThanAsked: isSmallerThanAsked ? { width, height } : null }
}
