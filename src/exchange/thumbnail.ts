import { canvasMeasure } from '../scene/canvasMeasure'
import { canvasPen } from '../scene/draw/canvasPen'
import { drawScene } from '../scene/draw/drawScene'
import { PAPER } from '../scene/palette'
import { canvasHere } from './canvasHere'
import { loadFonts } from './loadFonts'
import { sceneOf } from './wholeWall'
import type { PictureSubject } from './workOrder'

/** Twice the size at which the start screen shows it, px. */
const WIDTH = 640
const HEIGHT = 360
/** Around the wall, px. */
const MARGIN = 12
/** A wall of three notes is not blown up to fill the picture. */
const LARGEST_SCALE = 1
/** Below this, words are specks and take longer than they are worth. */
const WORDS_FROM_SCALE = 0.3

/** A small picture (PNG) of a map, for the start screen. Null while nothing is on the wall, or where none is painted. */
export async function paintThumbnail(subject: PictureSubject): Promise<Blob | null> {
  const ruler = canvasHere(1, 1)
  const canvas = canvasHere(WIDTH, HEIGHT)
  if (ruler === null || canvas === null) return null
  await loadFonts()
  const measure = canvasMeasure(ruler.context)
  const scene = sceneOf(subject, measure)
  if (scene.notes.length === 0) return null
  const { bounds } = scene
  const scale = Math.min(
    LARGEST_SCALE,
    (WIDTH - 2 * MARGIN) / bounds.width,
    (HEIGHT - 2 * MARGIN) / bounds.height,
  )
  const { context } = canvas
  context.fillStyle = PAPER
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.translate((WIDTH - bounds.width * scale) / 2, (HEIGHT - bounds.height * scale) / 2)
  context.scale(scale, scale)
  context.translate(-bounds.x, -bounds.y)
  drawScene(canvasPen(context), scene, { detail: scale < WORDS_FROM_SCALE ? 'blocks' : 'full', measure })
  return canvas.toPng()
}
