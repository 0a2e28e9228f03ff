import { canvasPen } from '../../scene/draw/canvasPen'
import type { Picture } from '../../scene/draw/picture'
import { cssFont } from '../../scene/font'
import { INK, INK_SOFT, PAPER } from '../../scene/palette'
import type { FontSpec, Measure } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { canvasHere, type Context } from '../canvasHere'
import type { PosterAsked, PosterSize } from './packOrder'
import { pdfFile, type PdfImage, type PdfLine, type PdfPage } from './pdf'
import { MM_AN_INCH, POINTS_A_MM } from './points'
import { MARGIN_MM, OVERLAP_MM, posterPlan, type PosterPlan, type PosterSheet } from './posterSheets'
import { wordsPen } from './wordsPen'

/** Pixels to the inch: the larger the sheet, the farther away stands who reads it. */
const FINENESS: Readonly<Record<PosterSize, number>> = { a0: 150, a1: 200, a2: 250, a3: 300 }
const TILE_FINENESS = 200
/** Painted at once: every browser paints so many pixels. */
const MOST_PIXELS = 16_000_000
const QUALITY = 0.88
const MARK_FONT: FontSpec = { size: 9, weight: 400 }
/** Crop marks, mm. */
const MARK_LENGTH = 6
const MARK_GAP = 1.5
/** Words near the edge of a page are read on both. */
const NEAR = 2

export interface PosterMaking {
  readonly measure: Measure
  readonly signal: AbortSignal
  /** Told how much is done, 0 to 1. */
  readonly progress: (done: number) => void
}

/**
 * A picture of a wall as a PDF to print: on one sheet, or on pages to be cut and glued. The wall is painted as it is
 * on screen, in every script; its words lie under the paint. Rejects where the realm does not paint, and with the
 * signal's reason when it is stopped.
 */
export async function posterFile(
  picture: Picture,
  title: string,
  asked: PosterAsked,
  { measure, signal, progress }: PosterMaking,
): Promise<Blob> {
  const plan = posterPlan(picture, asked)
  const pen = wordsPen(measure)
  picture.draw(pen)
  const lines = pen.lines()
  const fineness = asked.paper === 'sheet' ? FINENESS[asked.size] : TILE_FINENESS
  const pages: PdfPage[] = []
  for (const [place, sheet] of plan.sheets.entries()) {
    const note = noteOf(sheet, place, plan.sheets.length)
    // oxlint-disable-next-line no-await-in-loop -- One sheet at a time in memory.
    const images = await painted(picture, plan, sheet, note, fineness, (done) => {
      signal.throwIfAborted()
      progress((place + done) / plan.sheets.length)
    })
    pages.push({
      width: sheet.width * POINTS_A_MM,
      height: sheet.height * POINTS_A_MM,
      images,
      lines: [...wordsOn(lines, plan, sheet), ...noteLine(note, sheet, measure)],
    })
  }
  return pdfFile({ title, language: formatLocale(), pages })
}

function noteOf({ place }: PosterSheet, page: number, pages: number): string {
  if (place === null) return ''
  return words.packTile({ page: page + 1, pages, ...place, overlap: OVERLAP_MM })
}

/** Paints a sheet in strips, from the top. */
async function painted(
  picture: Picture,
  plan: PosterPlan,
  sheet: PosterSheet,
  note: string,
  fineness: number,
  told: (done: number) => void,
): Promise<readonly PdfImage[]> {
  const pixelsAMm = fineness / MM_AN_INCH
  const pixelWidth = Math.round(sheet.width * pixelsAMm)
  const pixelHeight = Math.round(sheet.height * pixelsAMm)
  const rows = Math.min(pixelHeight, Math.floor(MOST_PIXELS / pixelWidth))
  const images: PdfImage[] = []
  for (let top = 0; top < pixelHeight; top += rows) {
    told(top / pixelHeight)
    const height = Math.min(rows, pixelHeight - top)
    const canvas = canvasHere(pixelWidth, height)
    if (canvas === null) throw new Error('no canvas to paint a poster on')
    try {
      const { context } = canvas
      context.setTransform(pixelsAMm, 0, 0, pixelsAMm, 0, -top)
      paintSheet(context, picture, plan, sheet, note, { top: top / pixelsAMm, height: height / pixelsAMm })
      // oxlint-disable-next-line no-await-in-loop -- One strip at a time in memory.
      const blob = isPainted(context, pixelWidth, height) ? await canvas.toJpeg(QUALITY) : null
      if (blob === null) throw new Error('a poster came out blank')
      images.push({
        // oxlint-disable-next-line no-await-in-loop
        jpeg: new Uint8Array(await blob.arrayBuffer()),
        pixelWidth,
        pixelHeight: height,
        x: 0,
        y: (top / pixelsAMm) * POINTS_A_MM,
        width: sheet.width * POINTS_A_MM,
        height: (height / pixelsAMm) * POINTS_A_MM,
      })
    } finally {
      canvas.release()
    }
  }
  return images
}

/** A canvas that failed is transparent; paper covers all of one that did not. */
function isPainted(context: Context, width: number, height: number): boolean {
  const middle = context.getImageData(width >> 1, height >> 1, 1, 1).data
  const corner = context.getImageData(width - 1, height - 1, 1, 1).data
  return middle[3] === 255 && corner[3] === 255
}

/** Paints a strip of a sheet; the context's unit is a mm of the paper. */
function paintSheet(
  context: Context,
  picture: Picture,
  { scale, origin }: PosterPlan,
  sheet: PosterSheet,
  note: string,
  strip: { readonly top: number; readonly height: number },
): void {
  const { inset, from } = sheet
  context.fillStyle = sheet.place === null ? PAPER : '#ffffff'
  // A mm more: a sheet ends within a pixel, and all of that pixel is paper.
  context.fillRect(0, strip.top, sheet.width + 1, strip.height + 1)
  context.save()
  context.beginPath()
  context.rect(inset.x, inset.y, inset.width, inset.height)
  context.clip()
  context.translate(inset.x - from.x + origin.x, inset.y - from.y + origin.y)
  context.scale(scale, scale)
  picture.draw(canvasPen(context), {
    x: (from.x - origin.x) / scale,
    y: (from.y - origin.y + strip.top - inset.y) / scale,
    width: inset.width / scale,
    height: strip.height / scale,
  })
  context.restore()
  if (sheet.place === null) return
  paintMarks(context, sheet)
  context.save()
  context.fillStyle = INK_SOFT
  context.translate(MARGIN_MM + MARK_LENGTH, sheet.height - MARGIN_MM / 2)
  context.scale(1 / POINTS_A_MM, 1 / POINTS_A_MM)
  context.font = cssFont(MARK_FONT)
  context.fillText(note, 0, 0)
  context.restore()
}

/** Where to cut: two hairlines at each corner, outside of what stays. */
function paintMarks(context: Context, { inset }: PosterSheet): void {
  context.save()
  context.strokeStyle = INK
  context.lineWidth = 0.15
  context.beginPath()
  for (const [x, outX] of [
    [inset.x, -1],
    [inset.x + inset.width, 1],
  ] as const) {
    for (const [y, outY] of [
      [inset.y, -1],
      [inset.y + inset.height, 1],
    ] as const) {
      context.moveTo(x + outX * MARK_GAP, y)
      context.lineTo(x + outX * (MARK_GAP + MARK_LENGTH), y)
      context.moveTo(x, y + outY * MARK_GAP)
      context.lineTo(x, y + outY * (MARK_GAP + MARK_LENGTH))
    }
  }
  context.stroke()
  context.restore()
}

/** The words that lie on a sheet, in points of its paper. */
function wordsOn(
  lines: readonly PdfLine[],
  { scale, origin }: PosterPlan,
  { inset, from }: PosterSheet,
): readonly PdfLine[] {
  const right = inset.x + inset.width + NEAR
  const bottom = inset.y + inset.height + NEAR
  return lines.flatMap((line) => {
    const x = inset.x - from.x + origin.x + line.x * scale
    const y = inset.y - from.y + origin.y + line.y * scale
    const width = line.width * scale
    if (x + width < inset.x - NEAR || x > right || y < inset.y - NEAR || y > bottom) return []
    const inPoints = { x: x * POINTS_A_MM, y: y * POINTS_A_MM, width: width * POINTS_A_MM }
    return [{ ...line, ...inPoints }]
  })
}

function noteLine(note: string, sheet: PosterSheet, measure: Measure): readonly PdfLine[] {
  if (note === '') return []
  return [
    {
      text: note,
      direction: 'ltr',
      x: (MARGIN_MM + MARK_LENGTH) * POINTS_A_MM,
      y: (sheet.height - MARGIN_MM / 2) * POINTS_A_MM,
      width: measure(note, MARK_FONT),
      paragraph: -1,
    },
  ]
}
