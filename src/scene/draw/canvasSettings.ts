import { cssFont } from '../font'
import type { FontSpec } from '../scene'
import type { Paint, TextPaint } from './pen'

/** What both a canvas on the page and one off it can do. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** How a context is set. Setting it costs more than asking here whether it is so already. */
export interface CanvasSettings {
  fill(colour: string): void
  stroke(colour: string, paint: Paint): void
  text(paint: TextPaint): void
  /** Changes the context for as long as something is drawn. */
  within(change: () => void, draw: () => void): void
}

const SOLID: readonly number[] = []
const fonts = new Map<number, string>()

function fontOf(font: FontSpec): string {
  const key = font.size * 1000 + font.weight
  let css = fonts.get(key)
  if (css === undefined) {
    css = cssFont(font)
    fonts.set(key, css)
  }
  return css
}

/** Sets a context as it begins, and from then on only what differs. */
export function settingsOf(context: Context): CanvasSettings {
  let now = {
    fill: '',
    stroke: '',
    lineWidth: 0,
    dash: SOLID,
    font: '',
    align: 'start' as CanvasTextAlign,
    direction: 'ltr' as CanvasDirection,
  }
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.setLineDash([])
  context.textBaseline = 'alphabetic'
  context.textAlign = now.align
  context.direction = now.direction
  return {
    fill(colour) {
      if (now.fill === colour) return
      context.fillStyle = colour
      now.fill = colour
    },
    stroke(colour, { lineWidth = 1, dash = SOLID }) {
      if (now.stroke !== colour) context.strokeStyle = colour
      if (now.lineWidth !== lineWidth) context.lineWidth = lineWidth
      if (now.dash !== dash) {
        context.lineCap = dash.length === 0 ? 'round' : 'butt'
        context.setLineDash([...dash])
      }
      now.stroke = colour
      now.lineWidth = lineWidth
      now.dash = dash
    },
    text({ font, anchor, direction }) {
      const css = fontOf(font)
      const align = anchor === 'middle' ? 'center' : anchor
      if (now.font !== css) context.font = css
      if (now.align !== align) context.textAlign = align
      if (now.direction !== direction) context.direction = direction
      now.font = css
      now.align = align
      now.direction = direction
    },
    within(change, draw) {
      const before = { ...now }
      context.save()
      change()
      draw()
      context.restore()
      now = before
    },
  }
}
