import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLOURS, FINDING_KINDS } from '../../src/model/kinds'
import { FONT_FAMILIES } from '../../src/scene/font'
import { FONT_FACES } from '../../src/scene/fontFaces'
import * as palette from '../../src/scene/palette'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const fonts = readFileSync('src/styles/fonts.css', 'utf8')

function token(name: string): string {
  const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]
  if (found === undefined) throw new Error(`tokens.css has no --${name}`)
  return found.replaceAll(/\s+/g, ' ').trim()
}

/** WCAG 2.2 contrast of two colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('the screen and the pictures have the same colours', () => {
  for (const colour of COLOURS) {
    expect(palette.NOTE_COLOURS[colour].fill).toBe(token(`note-${colour}`))
    expect(palette.NOTE_COLOURS[colour].edge).toBe(token(`note-${colour}-edge`))
  }
  for (const kind of FINDING_KINDS) expect(palette.MARK_COLOURS[kind]).toBe(token(`mark-${kind}`))
  const shared = {
    ink: palette.INK,
    'ink-soft': palette.INK_SOFT,
    'note-ink': palette.INK,
    'mark-ink': palette.MARK_INK,
    paper: palette.PAPER,
    'paper-deep': palette.PAPER_DEEP,
    surface: palette.SURFACE,
    line: palette.LINE,
    'line-strong': palette.LINE_STRONG,
    accent: palette.ACCENT,
    'accent-ink': palette.ACCENT_INK,
    focus: palette.FOCUS,
  }
  for (const [name, colour] of Object.entries(shared)) expect(token(name)).toBe(colour)
})

test('every note is read at 7:1, its edge seen at 3:1 on the note and on the paper', () => {
  for (const { fill, edge } of Object.values(palette.NOTE_COLOURS)) {
    expect(contrast(fill, palette.INK)).toBeGreaterThan(7)
    expect(contrast(edge, fill)).toBeGreaterThan(3)
    expect(contrast(edge, palette.PAPER)).toBeGreaterThan(3)
  }
})

test('words are read at 4.5:1 and edges of controls seen at 3:1 wherever they stand', () => {
  for (const mark of Object.values(palette.MARK_COLOURS)) {
    expect(contrast(mark, palette.MARK_INK)).toBeGreaterThan(4.5)
  }
  for (const ground of ['paper', 'paper-deep', 'surface', 'surface-raised', 'accent-soft']) {
    expect(contrast(token(ground), token('ink'))).toBeGreaterThan(7)
    expect(contrast(token(ground), token('ink-soft'))).toBeGreaterThan(4.5)
    expect(contrast(token(ground), token('line-strong'))).toBeGreaterThan(3)
    expect(contrast(token(ground), token('focus'))).toBeGreaterThan(3)
  }
  for (const meaning of ['danger', 'warning', 'good']) {
    expect(contrast(token(meaning), token(`${meaning}-soft`))).toBeGreaterThan(4.5)
    expect(contrast(token(meaning), token('surface-raised'))).toBeGreaterThan(4.5)
  }
})

test('the screen and the pictures have the same type', () => {
  expect(FONT_FAMILIES).toBe(token('font'))
  const faces = fonts.split('@font-face').slice(1)
  expect(faces).toHaveLength(FONT_FACES.length)
  for (const [place, face] of FONT_FACES.entries()) {
    const css = faces[place] ?? ''
    const file = /[^/]+\.woff2/.exec(face.url)?.[0] ?? face.url
    expect(css).toContain(`'${face.family}'`)
    expect(css).toContain(file)
    expect(css).toContain(`font-weight: ${face.weight};`)
    const range = /unicode-range:([^;]+);/.exec(css)?.[1] ?? ''
    expect(range.replaceAll(/\s/g, '')).toBe(face.unicodeRange)
  }
})
