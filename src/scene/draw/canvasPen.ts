import { cssFont } from '../font'
import type { FontSpec, Point, Rect } from '../scene'
import type { Path } from './path'
import type { Paint, Pen } from './pen'

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Drawings' lines made into paths once; a few dozen. */
const symbols = new Map<string, Path2D>()
/** Outlines that come again frame after frame, made into one path once. */
const kept = new WeakMap<readonly Path[], Path2D>()
const fonts = new Map<string, string>()

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

function traceLine(line: readonly Point[], context: Context): void {
  const first = line[0]
  if (first === undefined) return
  context.moveTo(first.x, first.y)
  for (let place = 1; place < line.length; place++) {
    const point = line[place]
    if (point !== undefined) context.lineTo(point.x, point.y)
  }
}

function pathOf(paths: readonly Path[]): Path2D {
  let path = kept.get(paths)
  if (path === undefined) {
    path = new Path2D()
    for (const one of paths) trace(one, path)
    kept.set(paths, path)
  }
  return path
}

function fontOf(font: FontSpec): string {
  const key = `${font.weight} ${font.size}`
  let css = fonts.get(key)
  if (css === undefined) {
    css = cssFont(font)
    fonts.set(key, css)
  }
  return css
}

function begin(context: Context, { fill, stroke, lineWidth = 1, dash, opacity }: Paint): void {
  if (fill !== undefined) context.fillStyle = fill
  if (stroke !== undefined) {
    context.strokeStyle = stroke
    context.lineWidth = lineWidth
    context.lineJoin = 'round'
    context.lineCap = dash === undefined ? 'round' : 'butt'
    context.setLineDash(dash === undefined ? [] : [...dash])
  }
  if (opacity !== undefined) {
    context.save()
    context.globalAlpha *= opacity
  }
}

const end = (context: Context, { opacity }: Paint): void => {
  if (opacity !== undefined) context.restore()
}

/** Paints on a canvas. The context's transform is the wall's: one unit is one px of the unzoomed wall. */
export function canvasPen(context: Context): Pen {
  const within = (change: () => void, draw: () => void): void => {
    context.save()
    change()
    draw()
    context.restore()
  }
  context.textBaseline = 'alphabetic'
  return {
    rect: ({ x, y, width, height }: Rect, paint) => {
      begin(context, paint)
      if (paint.fill !== undefined) context.fillRect(x, y, width, height)
      if (paint.stroke !== undefined) context.strokeRect(x, y, width, height)
      end(context, paint)
    },
    rects: (rects, paint) => {
      begin(context, paint)
      context.beginPath()
      for (const { x, y, width, height } of rects) context.rect(x, y, width, height)
      if (paint.fill !== undefined) context.fill()
      if (paint.stroke !== undefined) context.stroke()
      end(context, paint)
    },
    polylines: (lines, paint) => {
      begin(context, paint)
      context.beginPath()
      for (const line of lines) traceLine(line, context)
      if (paint.fill !== undefined) context.fill()
      if (paint.stroke !== undefined) context.stroke()
      end(context, paint)
    },
    shapes: (paths, paint) => {
      begin(context, paint)
      const path = pathOf(paths)
      if (paint.fill !== undefined) context.fill(path)
      if (paint.stroke !== undefined) context.stroke(path)
      end(context, paint)
    },
    symbol: (lines, at, paint) => {
      context.save()
      context.translate(at.x, at.y)
      context.scale(at.width / 16, at.width / 16)
      begin(context, paint)
      if (paint.fill !== undefined) context.fill(symbolPath(lines))
      if (paint.stroke !== undefined) context.stroke(symbolPath(lines))
      end(context, paint)
      context.restore()
    },
    text: (text, { x, y }, { font, fill, anchor, direction }) => {
      const css = fontOf(font)
      if (context.font !== css) context.font = css
      context.fillStyle = fill
      context.textAlign = anchor === 'middle' ? 'center' : anchor
      context.direction = direction
      context.fillText(text, x, y)
    },
    group: (_name, draw) => draw(),
    faded: (opacity, draw) => within(() => (context.globalAlpha *= opacity), draw),
    placed: (by, scale, draw) =>
      within(() => {
        context.translate(by.x, by.y)
        context.scale(scale, scale)
      }, draw),
  }
}
