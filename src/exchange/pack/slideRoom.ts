import { POINTS_AN_INCH } from './points'

/** Inches, and the size of letters in points. */
export interface ListRoom {
  readonly width: number
  readonly height: number
  readonly size: number
}

export interface TableRoom {
  readonly widths: readonly number[]
  readonly height: number
  readonly size: number
}

/** A map has the slide but for a line above and one below, in inches. */
export const MAP_TOP = 0.7
export const MAP_HEIGHT = 6.35
/** A letter is on average about half as wide as it is high; a little more, so that a guess is never short. */
const LETTER = 0.54
const LINE = 1.22
/** Space under an entry of a list, and above and below the words of a cell, in points. */
const ENTRY_SPACE = 8
const CELL_SPACE = 8
const CELL_SIDES = 0.16

/** How many lines a text is about to take in so many inches. */
function linesOf(text: string, inches: number, size: number): number {
  const letters = Math.max(1, Math.floor((inches * POINTS_AN_INCH) / (size * LETTER)))
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(Array.from(line).length / letters)), 0)
}

/** A long text in pieces that each fit so many lines, broken between words. */
function piecesOf(text: string, most: number): readonly string[] {
  const rest = Array.from(text)
  const pieces: string[] = []
  while (rest.length > most) {
    const space = rest.slice(0, most).lastIndexOf(' ')
    const end = space > most / 2 ? space : most
    pieces.push(rest.splice(0, end).join('').trim())
  }
  return [...pieces, rest.join('').trim()]
}

/** Entries in groups, each of which fits a slide. One that is too long for a slide goes on on the next. */
export function fittingEntries(
  entries: readonly string[],
  { width, height, size }: ListRoom,
): readonly (readonly string[])[] {
  const points = height * POINTS_AN_INCH
  const most = Math.floor((points / (size * LINE)) * ((width * POINTS_AN_INCH) / (size * LETTER)) * 0.85)
  const heightOf = (text: string): number => linesOf(text, width, size) * size * LINE + ENTRY_SPACE
  return inGroups(
    entries.flatMap((entry) => piecesOf(entry, most)),
    heightOf,
    points,
  )
}

/** Rows in groups, each of which fits a slide under the heads. A row that is too long goes on in the next. */
export function fittingRows(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { widths, height, size }: TableRoom,
): readonly (readonly (readonly string[])[])[] {
  const rowHeight = (row: readonly string[]): number =>
    Math.max(...row.map((text, place) => linesOf(text, (widths[place] ?? 1) - CELL_SIDES, size))) *
      size *
      LINE +
    CELL_SPACE
  const room = height * POINTS_AN_INCH - rowHeight(heads)
  const lines = Math.floor((room - CELL_SPACE) / (size * LINE))
  const split = rows.flatMap((row) => {
    const cells = row.map((text, place) => {
      const letters = (((widths[place] ?? 1) - CELL_SIDES) * POINTS_AN_INCH) / (size * LETTER)
      return piecesOf(text, Math.max(1, Math.floor(lines * letters * 0.85)))
    })
    const count = Math.max(...cells.map(({ length }) => length))
    return Array.from({ length: count }, (_, piece) => cells.map((pieces) => pieces[piece] ?? ''))
  })
  return inGroups(split, rowHeight, room)
}

function inGroups<T>(
  all: readonly T[],
  heightOf: (one: T) => number,
  room: number,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  let left = 0
  for (const one of all) {
    const height = heightOf(one)
    const last = groups.at(-1)
    if (last === undefined || height > left) {
      groups.push([one])
      left = room - height
    } else {
      last.push(one)
      left -= height
    }
  }
  return groups
}
