import { FONT_FACES, type SceneFontFace } from '../../scene/fontFaces'
import { formatLocale } from '../../words/formatLocale'
import { base64 } from '../base64'
import { fontsFor } from '../fontsFor'
import { element, text, type Markup } from '../markup'
import type { FetchFont } from '../svg'

/** A page of HTML that stands by itself. */
export interface Page {
  readonly title: string
  readonly style: string
  readonly body: Markup
  readonly direction: 'ltr' | 'rtl'
}

/**
 * A page as one file: it carries the fonts that its words are set with, and neither scripts nor addresses; its own
 * policy lets nothing be fetched. Rejects when a font cannot be read.
 */
export async function pageFile(page: Page, fetchFont: FetchFont): Promise<string> {
  const style = (await fontStyle(page.title + page.body, fetchFont)) + page.style
  const lines = [
    '<!doctype html>',
    `<html lang="${formatLocale()}" dir="${page.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: await policyFor(style) }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    element('title', {}, text(page.title)),
    // Our own text: nothing of it came from people.
    `<style>${style}</style>`,
    '</head>',
    page.body,
    '</html>',
    '',
  ]
  return lines.join('\n')
}

/** The bundled fonts that a text is set with, as style that carries them. Rejects when one cannot be read. */
export async function fontStyle(words: string, fetchFont: FetchFont): Promise<string> {
  const faces = fontsFor(words, FONT_FACES)
  const fonts = await Promise.all(faces.map(async (face) => fontFace(face, await fetchFont(face.url))))
  return fonts.join('')
}

/** Nothing but this one style: by its hash where the realm can reckon one (a page from https or this device). */
async function policyFor(style: string): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(style))
  const allowed = hash === undefined ? "'unsafe-inline'" : `'sha256-${base64(new Uint8Array(hash))}'`
  return `default-src 'none'; style-src ${allowed}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`
}

function fontFace({ family, weight, unicodeRange }: SceneFontFace, file: ArrayBuffer): string {
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${unicodeRange};` +
    `src:url(data:font/woff2;base64,${base64(new Uint8Array(file))}) format('woff2')}`
  )
}
