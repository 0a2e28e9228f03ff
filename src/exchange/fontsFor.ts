import type { SceneFontFace } from '../scene/fontFaces'

type Range = readonly [from: number, to: number]

/** `U+0000-00FF,U+0131` as numbers. */
function rangesOf(unicodeRange: string): readonly Range[] {
  return unicodeRange.split(',').map((range): Range => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

/** Those of the font files that a text is set with: each character takes the first that serves it. */
export function fontsFor(text: string, faces: readonly SceneFontFace[]): readonly SceneFontFace[] {
  const served = faces.map((face) => ({ face, ranges: rangesOf(face.unicodeRange) }))
  const needed = new Set<SceneFontFace>()
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0
    const first = served.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to))
    if (first !== undefined) needed.add(first.face)
  }
  return faces.filter((face) => needed.has(face))
}
