import type { PosterAsked, PosterPaper, PosterSize } from './packOrder'

/** A stretch of the poster on a sheet of paper, all in mm; the picture's own corner is the poster's origin. */
export interface PosterSheet {
  /** The paper. */
  readonly width: number
  readonly height: number
  /** Where on the paper the stretch lies. */
  readonly inset: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Which part of the poster it shows. */
  readonly from: { readonly x: number; readonly y: number }
  /** From 1; null: the only sheet. */
  readonly place: { readonly row: number; readonly column: number } | null
}

export interface PosterPlan {
  /** Mm of the poster to the px of the picture. */
  readonly scale: number
  /** Where the picture begins on the poster, mm. */
  readonly origin: { readonly x: number; readonly y: number }
  readonly sheets: readonly PosterSheet[]
}

/** Sheets of paper (ISO 216): short and long side in mm. */
const SIDES: Readonly<Record<PosterSize | Exclude<PosterPaper, 'sheet'>, readonly [number, number]>> = {
  a0: [841, 1189],
  a1: [594, 841],
  a2: [420, 594],
  a3: [297, 420],
  a4: [210, 297],
}
/** What printers leave white at the edge, and where the crop marks stand. */
export const MARGIN_MM = 10
/** By so much each page repeats the one before, to glue on. */
export const OVERLAP_MM = 10

interface Size {
  readonly width: number
  readonly height: number
}

/** How a picture of so many px comes to paper: on its side where it is wider than high. */
export function posterPlan(picture: Size, { size, paper }: PosterAsked): PosterPlan {
  const isWide = picture.width >= picture.height
  const poster = sized(SIDES[size], isWide)
  const scale = Math.min(
    (poster.width - 2 * MARGIN_MM) / picture.width,
    (poster.height - 2 * MARGIN_MM) / picture.height,
  )
  const drawn = { width: picture.width * scale, height: picture.height * scale }
  const centred = { x: (poster.width - drawn.width) / 2, y: (poster.height - drawn.height) / 2 }
  if (paper === 'sheet') {
    const inset = { x: 0, y: 0, ...poster }
    return { scale, origin: centred, sheets: [{ ...poster, inset, from: { x: 0, y: 0 }, place: null }] }
  }
  // The margin of the whole is the margin of its pages: what is cut off is not printed twice.
  return { scale, origin: { x: 0, y: 0 }, sheets: tiles(drawn, SIDES[paper]) }
}

/** Pages on which all of it comes, upright or on their side, whichever takes fewer. */
function tiles(drawn: Size, sides: readonly [number, number]): readonly PosterSheet[] {
  const upright = tilesOf(drawn, sized(sides, false))
  const lying = tilesOf(drawn, sized(sides, true))
  return upright.length < lying.length ? upright : lying
}

function tilesOf(drawn: Size, page: Size): readonly PosterSheet[] {
  const inner = { width: page.width - 2 * MARGIN_MM, height: page.height - 2 * MARGIN_MM }
  const columns = countOf(drawn.width, inner.width)
  const rows = countOf(drawn.height, inner.height)
  return Array.from({ length: rows * columns }, (_, place): PosterSheet => {
    const row = Math.floor(place / columns)
    const column = place % columns
    const from = { x: column * (inner.width - OVERLAP_MM), y: row * (inner.height - OVERLAP_MM) }
    return {
      ...page,
      inset: {
        x: MARGIN_MM,
        y: MARGIN_MM,
        width: Math.min(inner.width, drawn.width - from.x),
        height: Math.min(inner.height, drawn.height - from.y),
      },
      from,
      place: { row: row + 1, column: column + 1 },
    }
  })
}

/** How many stretches of this length, each overlapping the next, cover the whole. */
function countOf(whole: number, stretch: number): number {
  // A hair's breadth is no page.
  return Math.max(1, Math.ceil((whole - OVERLAP_MM - 0.01) / (stretch - OVERLAP_MM)))
}

function sized([short, long]: readonly [number, number], isWide: boolean): Size {
  return isWide ? { width: long, height: short } : { width: short, height: long }
}
