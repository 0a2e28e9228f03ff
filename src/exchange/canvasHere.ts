export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * A context to paint on in this realm, the page or a worker; null where there is none. Its pixels are meant to be
 * read, so it is kept out of the graphics card.
 */
export function canvasHere(width: number, height: number): Context | null {
  const settings: CanvasRenderingContext2DSettings = { willReadFrequently: true }
  if (typeof OffscreenCanvas !== 'undefined') {
    return new OffscreenCanvas(width, height).getContext('2d', settings)
  }
  if (typeof document === 'undefined') return null
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d', settings)
}
