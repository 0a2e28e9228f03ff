import { FONT_FAMILIES } from '../font'
import { openLine, type Path, type PathStep } from './path'
import type { Paint, Part, Pen } from './pen'

/** A pen that writes SVG: strings only, so that it works in a worker and needs no document. */
export interface SvgPen extends Pen {
  /** What was drawn so far. */
  markup(): string
}

/** A font file that a drawing carries, so that it looks the same elsewhere. */
export interface EmbeddedFont {
  readonly family: string
  readonly weight: string
  readonly unicodeRange: string
  /** The woff2 file in base64. */
  readonly base64: string
}

/** A whole drawing. */
export interface SvgDocument {
  readonly width: number
  readonly height: number
  readonly title: string
  /** What a reader says of it after the title. */
  readonly description: string
  /** BCP 47. */
  readonly language: string
  readonly fonts: readonly EmbeddedFont[]
  readonly markup: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** What XML 1.0 does not allow at all: controls, half surrogate pairs, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Whether there is anything to be done: most texts have nothing, and to ask is quicker than to replace nothing. */
// oxlint-disable-next-line no-control-regex
const PERHAPS_UNSAFE = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** Any text made safe within an element or a quoted attribute. */
export function escapeXml(text: string): string {
  if (!PERHAPS_UNSAFE.test(text)) return text
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** Hundredths of a px are enough, and make the file a third smaller. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

const stepText = (step: PathStep): string => {
  const [command, ...numbers] = step
  return command + numbers.map(number).join(' ')
}

const pathText = (paths: readonly Path[]): string => paths.map((path) => path.map(stepText).join('')).join('')

function paintText({ fill, stroke, lineWidth = 1, dash, opacity }: Paint): string {
  let text = ` fill="${escapeXml(fill ?? 'none')}"`
  if (stroke !== undefined) {
    text += ` stroke="${escapeXml(stroke)}" stroke-width="${number(lineWidth)}" stroke-linejoin="round"`
    text +=
      dash === undefined ? ' stroke-linecap="round"' : ` stroke-dasharray="${dash.map(number).join(' ')}"`
  }
  if (opacity !== undefined) text += ` opacity="${number(opacity)}"`
  return text
}

const partText = (part: Part | undefined): string => (part === undefined ? '' : ` data-part="${part}"`)

/** Writes SVG with presentation attributes only: no style, no script, no foreign object, nothing from elsewhere. */
export function svgPen(): SvgPen {
  const parts: string[] = []
  const element = (open: string, draw: () => void): void => {
    parts.push(open)
    draw()
    parts.push('</g>\n')
  }
  return {
    rect: ({ x, y, width, height }, paint) => {
      const size = `width="${number(width)}" height="${number(height)}"`
      parts.push(`<rect x="${number(x)}" y="${number(y)}" ${size}${paintText(paint)}/>\n`)
    },
    rects: (rects, paint) => {
      const outlines = rects.map(
        ({ x, y, width, height }) =>
          `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}Z`,
      )
      if (rects.length > 0) parts.push(`<path d="${outlines.join('')}"${paintText(paint)}/>\n`)
    },
    polylines: (lines, paint) => {
      if (lines.length > 0) parts.push(`<path d="${pathText(lines.map(openLine))}"${paintText(paint)}/>\n`)
    },
    shapes: (paths, paint) => {
      if (paths.length > 0) parts.push(`<path d="${pathText(paths)}"${paintText(paint)}/>\n`)
    },
    symbol: (lines, at, paint) => {
      const transform = `translate(${number(at.x)} ${number(at.y)}) scale(${number(at.width / 16)})`
      parts.push(`<path transform="${transform}" d="${escapeXml(lines)}"${paintText(paint)}/>\n`)
    },
    text: (text, { x, y }, { font, fill, anchor, direction }) => {
      const set = `font-size="${number(font.size)}" font-weight="${font.weight}" fill="${escapeXml(fill)}"`
      const turned = direction === 'rtl' ? ' direction="rtl" unicode-bidi="embed"' : ''
      const where = `x="${number(x)}" y="${number(y)}" text-anchor="${anchor}"`
      parts.push(`<text ${where} ${set}${turned} xml:space="preserve">${escapeXml(text)}</text>\n`)
    },
    group: (name, draw, part) => element(`<g${partText(part)}><title>${escapeXml(name())}</title>\n`, draw),
    faded: (opacity, draw) => element(`<g opacity="${number(opacity)}">\n`, draw),
    placed: (by, scale, draw) => {
      const transform = `translate(${number(by.x)} ${number(by.y)}) scale(${number(scale)})`
      element(`<g transform="${transform}">\n`, draw)
    },
    markup: () => parts.join(''),
  }
}

const fontFace = ({ family, weight, unicodeRange, base64 }: EmbeddedFont): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${unicodeRange};` +
  `src:url(data:font/woff2;base64,${base64}) format('woff2')}`

/** The drawing as a file. The only style in it names the fonts that it carries. */
export function svgDocument(document: SvgDocument): string {
  const { width, height, title, description, language, fonts, markup } = document
  const lang = escapeXml(language)
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`
  const style =
    fonts.length === 0 ? '' : `<defs><style>${escapeXml(fonts.map(fontFace).join(''))}</style></defs>\n`
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${lang}" xml:lang="${lang}" role="img" ` +
    `font-family="${escapeXml(FONT_FAMILIES)}">\n<title>${escapeXml(title)}</title>\n` +
    `<desc>${escapeXml(description)}</desc>\n${style}${markup}</svg>\n`
  )
}
