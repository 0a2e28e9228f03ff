import type { Picture } from '../scene/draw/picture'
import { svgDocument, svgPen, type EmbeddedFont } from '../scene/draw/svgPen'
import { FONT_FACES, type SceneFontFace } from '../scene/fontFaces'
import * as words from '../words/compiled/messages.js'
import { formatLocale } from '../words/formatLocale'
import { base64 } from './base64'
import { fontsFor } from './fontsFor'
import type { Caption } from './workOrder'

/** Reads a font file of the program. */
export type FetchFont = (address: string) => Promise<ArrayBuffer>

/**
 * A picture of a session as one SVG file that looks the same elsewhere: it carries the fonts that it is set with,
 * and neither scripts nor addresses. Rejects when a font cannot be read.
 */
export async function svgFile(
  { about, counts }: Caption,
  picture: Picture,
  fetchFont: FetchFont,
): Promise<Blob> {
  const pen = svgPen()
  picture.draw(pen)
  const markup = pen.markup()
  const fonts = await Promise.all(fontsFor(markup, FONT_FACES).map((face) => embedded(face, fetchFont)))
  const file = svgDocument({
    width: picture.width,
    height: picture.height,
    title: about.title.trim() === '' ? words.exportFallbackName() : about.title,
    description: [words.exportDrawingSays(counts), about.banner].filter((said) => said !== '').join(' '),
    language: formatLocale(),
    fonts,
    markup,
  })
  return new Blob([file], { type: 'image/svg+xml' })
}

/** Reads a font file of the program from where the program lies. */
export const fetchFont: FetchFont = async (address) => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no font at ${address}: ${answer.status}`)
  return answer.arrayBuffer()
}

async function embedded(face: SceneFontFace, fetch: FetchFont): Promise<EmbeddedFont> {
  const { family, weight, unicodeRange, url } = face
  return { family, weight, unicodeRange, base64: base64(new Uint8Array(await fetch(url))) }
}
