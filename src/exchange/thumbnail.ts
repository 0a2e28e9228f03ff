import type { MapId, Session } from '../model/session'
import { canvasMeasure } from '../scene/canvasMeasure'
import { canvasPen } from '../scene/draw/canvasPen'
import { drawScene } from '../scene/draw/drawScene'
import { layOut } from '../scene/layOut'
import { PAPER } from '../scene/palette'

/** Twice the size at which the start screen shows it, px. */
const WIDTH = 640
const HEIGHT = 360
/** Around the wall, px. */
const MARGIN = 12
/** A wall of three notes is not blown up to fill the picture. */
const LARGEST_SCALE = 1
/** Below this, words are specks and take longer than they are worth. */
const WORDS_FROM_SCALE = 0.3

/**
 * A small picture (PNG) of a session's map, for the start screen. Null while nothing is on the wall, or where the
 * browser paints only on the page. The bundled fonts must be loaded before.
 */
export async function paintThumbnail(
  session: Session,
  map: MapId,
  direction: 'ltr' | 'rtl',
): Promise<Blob | null> {
  if (!('OffscreenCanvas' in globalThis)) return null
  const ruler = new OffscreenCanvas(1, 1).getContext('2d')
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  if (ruler === null || context === null) return null
  const measure = canvasMeasure(ruler)
  const scene = layOut(session, map, measure, { direction })
  if (scene.notes.length === 0) return null
  const { bounds } = scene
  const scale = Math.min(
    LARGEST_SCALE,
    (WIDTH - 2 * MARGIN) / bounds.width,
    (HEIGHT - 2 * MARGIN) / bounds.height,
  )
  context.fillStyle = PAPER
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.translate((WIDTH - bounds.width * scale) / 2, (HEIGHT - bounds.height * scale) / 2)
  context.scale(scale, scale)
  context.translate(-bounds.x, -bounds.y)
  drawScene(canvasPen(context), scene, { detail: scale < WORDS_FROM_SCALE ? 'blocks' : 'full', measure })
  return canvas.convertToBlob({ type: 'image/png' })
}
