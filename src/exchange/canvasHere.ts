export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A canvas of this realm, and what it is painted through. */
export interface Canvas {
  readonly context: Context
  /** What was painted, as a PNG file; null where the browser writes none, as from a canvas too large for it. */
  toPng(): Promise<Blob | null>
  /** The same as a JPEG file, of a quality from 0 to 1. */
  toJpeg(quality: number): Promise<Blob | null>
  /** Gives its memory back now: Safari grants all canvases together only so much, and collects them late. */
  release(): void
}

/** Pixels are read to see that they are painted, so a canvas is kept out of the graphics card. */
const SETTINGS: CanvasRenderingContext2DSettings = { willReadFrequently: true }
const PNG = 'image/png'
const JPEG = 'image/jpeg'

/** A canvas to paint on in this realm, the page or a worker; null where there is none, or none as large. */
export function canvasHere(width: number, height: number): Canvas | null {
  try {
    if (typeof OffscreenCanvas !== 'undefined') return offscreen(new OffscreenCanvas(width, height))
    if (typeof document !== 'undefined') return ofPage(document.createElement('canvas'), width, height)
  } catch {
    // Browsers that refuse a size do it in many ways; all of them mean the same.
  }
  return null
}

function offscreen(canvas: OffscreenCanvas): Canvas | null {
  const context = canvas.getContext('2d', SETTINGS)
  if (context === null) return null
  return {
    context,
    toPng: () => canvas.convertToBlob({ type: PNG }).catch(() => null),
    toJpeg: (quality) => canvas.convertToBlob({ type: JPEG, quality }).catch(() => null),
    release: () => empty(canvas),
  }
}

function ofPage(canvas: HTMLCanvasElement, width: number, height: number): Canvas | null {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', SETTINGS)
  if (context === null) return null
  return {
    context,
    toPng: () => new Promise((resolve) => canvas.toBlob(resolve, PNG)),
    toJpeg: (quality) => new Promise((resolve) => canvas.toBlob(resolve, JPEG, quality)),
    release: () => empty(canvas),
  }
}

function empty(canvas: { width: number; height: number }): void {
  canvas.width = 0
  canvas.height = 0
}
