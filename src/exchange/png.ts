import { canvasPen } from '../scene/draw/canvasPen'
import type { Picture } from '../scene/draw/picture'
import type { Context } from './canvasHere'
import { pixelSize, type PictureScale, type PixelSize } from './pixelSize'
import { pngWriter } from './pngWriter'

/** A picture, or why there is none. */
export type Painting =
  | { readonly kind: 'painted'; readonly blob: Blob; readonly size: PixelSize }
  /** No canvas came out as painted, however small, or all of it came out in one colour. */
  | { readonly kind: 'blank' }

/** What painting needs of its surroundings. */
export interface Easel {
  /** A canvas of this many pixels, or null. */
  canvas(width: number, height: number): Context | null
  /** Lets the realm do something else for a moment. */
  pause(): Promise<void>
}

/** Pixels painted at once: under every browser's limit (Safari's is 16.7 million), and small enough to stop between. */
const STRIP_AREAS = [2_097_152, 524_288, 131_072] as const

/**
 * Paints a picture strip by strip and packs the strips one after the other, so that it may be larger than any one
 * canvas. Each strip is looked at: where a canvas came out blank, smaller strips are tried.
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
  const size = pixelSize(picture, scale)
  for (const area of STRIP_AREAS) {
    const blob = await paintStrips(picture, size, area, easel, signal, progress)
    if (blob !== null) return { kind: 'painted', blob, size }
  }
  return { kind: 'blank' }
}

/** The file, or null as soon as a strip came out blank. */
async function paintStrips(
  picture: Picture,
  size: PixelSize,
  stripArea: number,
  easel: Easel,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Blob | null> {
  const { width, height, fineness } = size
  const stripHeight = Math.min(height, Math.max(1, Math.floor(stripArea / width)))
  const context = easel.canvas(width, stripHeight)
  if (context === null) return null
  const writer = pngWriter(size)
  for (let top = 0; top < height; top += stripHeight) {
    signal.throwIfAborted()
    progress(top / height)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, stripHeight)
    context.setTransform(fineness, 0, 0, fineness, 0, -top)
    const seen = { x: 0, y: top / fineness, width: picture.width, height: stripHeight / fineness }
    picture.draw(canvasPen(context), seen)
    const { data } = context.getImageData(0, 0, width, Math.min(stripHeight, height - top))
    if (!isCovered(data)) return null
    await writer.add(data)
    await easel.pause()
  }
  signal.throwIfAborted()
  const blob = await writer.finish()
  progress(1)
  return writer.isVaried() ? blob : null
}

/** Whether paint is where it must be: a picture's paper covers all of it, a canvas that failed is transparent. */
function isCovered(pixels: Uint8ClampedArray): boolean {
  const last = pixels.length / 4 - 1
  return [0, last >> 1, last].every((place) => pixels[4 * place + 3] === 255)
}
