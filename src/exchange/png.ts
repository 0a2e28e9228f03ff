import { canvasPen } from '../scene/draw/canvasPen'
import type { Picture } from '../scene/draw/picture'
import type { Canvas, Context } from './canvasHere'
import { pixelSizes, type PictureScale, type PixelSize } from './pixelSizes'

/** A picture, or why there is none. */
export type Painting =
  | { readonly kind: 'painted'; readonly blob: Blob; readonly size: PixelSize }
  /** No canvas came out as painted, however small, or all of it came out in one colour. */
  | { readonly kind: 'blank' }

/** What painting needs of its surroundings. */
export interface Easel {
  /** A canvas of this many pixels, or null. */
  canvas(width: number, height: number): Canvas | null
  /** Lets the realm do something else for a moment. */
  pause(): Promise<void>
  /** Pixels painted at once: few enough to show how far it is and to stop between. */
  readonly bandArea: number
}

/** How much of the work is done once all is painted; the rest is the browser's writing of the file. */
const PAINTED = 0.65

/**
 * Paints a picture on one canvas, band by band, and lets the browser write it. Each band is looked at: where the
 * canvas came out blank, or no file came of it, smaller ones are tried.
 *
 * `progress` is told how much is done, 0 to 1. Rejects with the signal's reason when it is stopped.
 */
export async function paintPng(
  picture: Picture,
  scale: PictureScale,
  easel: Easel,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Painting> {
  for (const size of pixelSizes(picture, scale)) {
    const canvas = easel.canvas(size.width, size.height)
    if (canvas === null) continue
    try {
      const isPainted = await paintBands(picture, size, canvas.context, easel, signal, progress)
      const blob = isPainted ? await canvas.toPng() : null
      signal.throwIfAborted()
      if (blob !== null) {
        progress(1)
        return { kind: 'painted', blob, size }
      }
    } finally {
      canvas.release()
    }
  }
  return { kind: 'blank' }
}

/** Paints all of it. False as soon as a band came out blank, and when all came out in one colour. */
async function paintBands(
  picture: Picture,
  { width, height, fineness }: PixelSize,
  context: Context,
  easel: Easel,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<boolean> {
  const bandHeight = Math.max(1, Math.floor(easel.bandArea / width))
  const colours = new Set<number>()
  for (let top = 0; top < height; top += bandHeight) {
    signal.throwIfAborted()
    progress((PAINTED * top) / height)
    const rows = Math.min(bandHeight, height - top)
    context.save()
    // Whatever reaches over a band's edge is painted with both bands, and must not be painted twice.
    context.beginPath()
    context.rect(0, top, width, rows)
    context.clip()
    context.setTransform(fineness, 0, 0, fineness, 0, 0)
    picture.draw(canvasPen(context), {
      x: 0,
      y: top / fineness,
      width: picture.width,
      height: rows / fineness,
    })
    context.restore()
    if (!isCovered(context, top, width, rows)) return false
    if (colours.size < 2) addColours(colours, pixelsOf(context, 0, top, width, rows))
    await easel.pause()
  }
  signal.throwIfAborted()
  return colours.size > 1
}

/** Pixels of a rectangle; none where the browser has none to give. */
function pixelsOf(
  context: Context,
  left: number,
  top: number,
  width: number,
  rows: number,
): Uint8ClampedArray {
  try {
    return context.getImageData(left, top, width, rows).data
  } catch {
    // A canvas too large for the browser, or for what memory is left.
    return new Uint8ClampedArray()
  }
}

/**
 * Whether paint is where it must be, at the start, in the middle and at the end of a band: a picture's paper covers
 * all of it, a canvas that failed is transparent. All of a band's pixels would be a copy as large as the picture.
 */
function isCovered(context: Context, top: number, width: number, rows: number): boolean {
  const places = [
    [0, top],
    [width >> 1, top + (rows >> 1)],
    [width - 1, top + rows - 1],
  ] as const
  return places.every(([x, y]) => pixelsOf(context, x, y, 1, 1)[3] === 255)
}

/** Adds the first two colours that differ. */
function addColours(colours: Set<number>, pixels: Uint8ClampedArray): void {
  for (const colour of new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)) {
    colours.add(colour)
    if (colours.size > 1) return
  }
}
