import type { Point, Rect } from '../scene'
import { settingsOf, type Context } from './canvasSettings'
import type { Path } from './path'
import type { Paint, Pen } from './pen'

/** Drawings' lines made into paths once; a few dozen. */
const symbols = new Map<string, Path2D>()
/** What comes again frame after frame, made into one path once. */
const kept = new WeakMap<readonly object[], Path2D>()

function symbolPath(lines: string): Path2D {
  let path = symbols.get(lines)
  if (path === undefined) {
    path = new Path2D(lines)
    symbols.set(lines, path)
  }
  return path
}

function trace(path: Path, target: Path2D): void {
  for (const step of path) {
    switch (step[0]) {
      case 'M':
        target.moveTo(step[1], step[2])
        break
      case 'L':
        target.lineTo(step[1], step[2])
        break
      case 'Q':
        target.quadraticCurveTo(step[1], step[2], step[3], step[4])
        break
      case 'C':
        target.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6])
        break
      case 'Z':
        target.closePath()
        break
    }
  }
}

function traceLine(line: readonly Point[], target: Path2D): void {
  const first = line[0]
  if (first === undefined) return
  target.moveTo(first.x, first.y)
  for (let place = 1; place < line.length; place++) {
    const point = line[place]
    if (point !== undefined) target.lineTo(point.x, point.y)
  }
}

/** The path of a list, made once: the identical list is the identical path. */
function pathOf<T extends object>(list: readonly T[], add: (one: T, target: Path2D) => void): Path2D {
  let path = kept.get(list)
  if (path === undefined) {
    path = new Path2D()
    for (const one of list) add(one, path)
    kept.set(list, path)
  }
  return path
}

function traceRect({ x, y, width, height }: Rect, target: Path2D): void {
  target.rect(x, y, width, height)
}

/**
 * Paints on a canvas. The context's transform is the wall's: one unit is one px of the unzoomed wall. As long as
 * the pen is used nobody else sets anything but the transform; after a `restore` it takes a new pen. `colourOf`
 * changes colours, as forced colours do.
 */
export function canvasPen(context: Context, colourOf: (colour: string) => string = (colour) => colour): Pen {
  const settings = settingsOf(context)
  const faded = (opacity: number, draw: () => void): void => {
    const before = context.globalAlpha
    context.globalAlpha = before * opacity
    draw()
    context.globalAlpha = before
  }
  const put = (path: Path2D, paint: Paint): void => {
    if (paint.fill !== undefined) {
      settings.fill(colourOf(paint.fill))
      context.fill(path)
    }
    if (paint.stroke !== undefined) {
      settings.stroke(colourOf(paint.stroke), paint)
      context.stroke(path)
    }
  }
  const paintPath = (path: Path2D, paint: Paint): void => {
    if (paint.opacity === undefined) put(path, paint)
    else faded(paint.opacity, () => put(path, paint))
  }
  const placed = ({ x, y }: Point, scale: number, draw: () => void): void =>
    settings.within(() => {
      context.translate(x, y)
      context.scale(scale, scale)
    }, draw)
  const rect = ({ x, y, width, height }: Rect, paint: Paint): void => {
    if (paint.fill !== undefined) {
      settings.fill(colourOf(paint.fill))
      context.fillRect(x, y, width, height)
    }
    if (paint.stroke !== undefined) {
      settings.stroke(colourOf(paint.stroke), paint)
      context.strokeRect(x, y, width, height)
    }
  }
  return {
    rect: (place, paint) => {
      if (paint.opacity === undefined) rect(place, paint)
      else faded(paint.opacity, () => rect(place, paint))
    },
    rects: (rects, paint) => paintPath(pathOf(rects, traceRect), paint),
    polylines: (lines, paint) => paintPath(pathOf(lines, traceLine), paint),
    shapes: (paths, paint) => paintPath(pathOf(paths, trace), paint),
    symbol: (lines, at, paint) => placed(at, at.width / 16, () => paintPath(symbolPath(lines), paint)),
    text: (text, { x, y }, paint) => {
      settings.text(paint)
      settings.fill(colourOf(paint.fill))
      context.fillText(text, x, y)
    },
    group: (_name, draw) => draw(),
    faded,
    placed,
  }
}
