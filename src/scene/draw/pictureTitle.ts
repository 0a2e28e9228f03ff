import type { IsoDate, JourneyMap, Session } from '../../model/session'
import { scenePictureEnds, scenePictureOf, scenePictureStarts } from '../../words/compiled/messages.js'
import { INK, INK_SOFT, LINE_STRONG, SURFACE } from '../palette'
import type { FontSpec, Measure } from '../scene'
import { textDirection } from '../textDirection'
import { wrapText } from '../wrapText'
import { roundedRect } from './path'
import type { Pen } from './pen'
import { baseline } from './textLine'

const TITLE_FONT: FontSpec = { size: 40, weight: 700 }
const LINE_FONT: FontSpec = { size: 20, weight: 400 }
const BANNER_FONT: FontSpec = { size: 18, weight: 400 }
const MAX_LINES = 4
const BANNER_MAX_LINES = 12
const BANNER_PADDING = 14
const SPACE = 12

/** The words over a picture. */
export interface PictureTitle {
  readonly height: number
  /** Draws them with their top left corner (top right from right to left) at the pen's origin. */
  draw(pen: Pen): void
}

interface Block {
  readonly lines: readonly string[]
  readonly font: FontSpec
  readonly lineHeight: number
  readonly ink: string
}

/** The date as it is said in the language of the program, e.g. 15 January 2010. */
function dateWords(date: IsoDate | null, language: string): string {
  if (date === null) return ''
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ')

function lead(
  { about }: Pick<Session, 'about'>,
  map: JourneyMap | undefined,
  language: string,
): readonly string[] {
  const { place, date, citizen, startsWhen, endsWhen } = about
  const journey = citizen.trim() === '' ? '' : scenePictureOf({ citizen })
  const starts = startsWhen.trim() === '' ? '' : scenePictureStarts({ start: startsWhen })
  const ends = endsWhen.trim() === '' ? '' : scenePictureEnds({ end: endsWhen })
  return [joined([place, dateWords(date, language), map?.name ?? '']), joined([journey, starts, ends])]
}

/** Title, place, date, map, whose journey, what else is said, and the banner, in this width. */
export function pictureTitle(
  session: Pick<Session, 'about'>,
  map: JourneyMap | undefined,
  width: number,
  direction: 'ltr' | 'rtl',
  language: string,
  measure: Measure,
  alsoSaid: readonly string[],
): PictureTitle {
  const block = (text: string, font: FontSpec, lineHeight: number, ink: string, maxLines: number): Block => ({
    lines: wrapText(text, { width, maxLines, font }, measure),
    font,
    lineHeight,
    ink,
  })
  const blocks = [
    block(session.about.title, TITLE_FONT, 50, INK, MAX_LINES),
    ...[...lead(session, map, language), ...alsoSaid].map((line) =>
      block(line, LINE_FONT, 28, INK_SOFT, MAX_LINES),
    ),
  ]
  const bannerBox = { width: width - 2 * BANNER_PADDING, maxLines: BANNER_MAX_LINES, font: BANNER_FONT }
  const banner = wrapText(session.about.banner, bannerBox, measure)
  const blocksHeight = blocks.reduce((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, 0)
  const bannerHeight = banner.length === 0 ? 0 : banner.length * 24 + 2 * BANNER_PADDING - 4
  const drawLine = (
    pen: Pen,
    line: string,
    top: number,
    { font, lineHeight, ink }: Omit<Block, 'lines'>,
    inset: number,
  ): void => {
    // From the side where reading begins, in the direction of its own letters.
    const own = textDirection(line)
    const x = direction === 'rtl' ? -inset : inset
    const at = { x, y: top + baseline(lineHeight, font.size) }
    pen.text(line, at, { font, fill: ink, anchor: own === direction ? 'start' : 'end', direction: own })
  }
  return {
    height: blocksHeight + (bannerHeight === 0 ? 0 : SPACE + bannerHeight),
    draw: (pen) => {
      let y = 0
      for (const block of blocks) {
        for (const line of block.lines) {
          drawLine(pen, line, y, block, 0)
          y += block.lineHeight
        }
      }
      if (bannerHeight === 0) return
      y += SPACE
      const box = { x: direction === 'rtl' ? -width : 0, y, width, height: bannerHeight }
      pen.shapes([roundedRect(box, { start: 8, end: 8 })], {
        fill: SURFACE,
        stroke: LINE_STRONG,
        lineWidth: 1.5,
      })
      y += BANNER_PADDING - 2
      for (const line of banner) {
        drawLine(pen, line, y, { font: BANNER_FONT, lineHeight: 24, ink: INK }, BANNER_PADDING)
        y += 24
      }
    },
  }
}
