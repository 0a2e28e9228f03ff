import type { Measure, Point } from '../../scene/scene'
import type { Pen } from '../../scene/draw/pen'
import type { PdfLine } from './pdf'

/** A pen that paints nothing and keeps the words, where they lie and in what group. */
export interface WordsPen extends Pen {
  /** In the order in which they were drawn, in px of the picture. */
  lines(): readonly PdfLine[]
}

/** Keeps the words of what is drawn. */
export function wordsPen(measure: Measure): WordsPen {
  const lines: PdfLine[] = []
  let origin: Point = { x: 0, y: 0 }
  let scale = 1
  let paragraph = 0
  const apart = (draw: () => void): void => {
    paragraph += 1
    draw()
    paragraph += 1
  }
  return {
    rect: () => undefined,
    rects: () => undefined,
    polylines: () => undefined,
    shapes: () => undefined,
    symbol: () => undefined,
    text(text, at, { font, anchor, direction }) {
      if (text.trim() === '') return
      const width = measure(text, font) * scale
      const from = origin.x + at.x * scale
      const isFromRight = (anchor === 'start') === (direction === 'rtl')
      const x = anchor === 'middle' ? from - width / 2 : isFromRight ? from - width : from
      lines.push({
        text,
        direction,
        x,
        y: origin.y + at.y * scale,
        width,
        paragraph,
      })
    },
    group: (_name, draw) => apart(draw),
    faded: (_opacity, draw) => draw(),
    placed(by, size, draw) {
      const before = { origin, scale }
      origin = { x: origin.x + by.x * scale, y: origin.y + by.y * scale }
      scale *= size
      apart(draw)
      origin = before.origin
      scale = before.scale
    },
    lines: () => lines,
  }
}
