import PptxGenJS from 'pptxgenjs'
import type { PackContent } from '../../analysis/packContent'
import { ACCENT, INK, INK_SOFT, LINE, PAPER, SURFACE } from '../../scene/palette'
import { textDirection } from '../../scene/textDirection'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { base64 } from '../base64'
import type { MapPage } from './mapPages'
import type { PaintPage } from './pagePictures'
import { POINTS_AN_INCH } from './points'
import { decisionText, type PackPages } from './reportParts'
import { figuresTable, topTable, withoutEmptyColumns, type TableBlock } from './reportTables'
import { shortened } from './shortened'
import { fittingEntries, fittingRows, MAP_HEIGHT, MAP_TOP } from './slideRoom'

/** Inches: a slide of 16 to 9, and where things lie on it. */
const WIDTH = 13.333
const MARGIN = 0.6
const INNER = WIDTH - 2 * MARGIN
const TOP = 1.15
const BOTTOM = 6.9

const FONT = 'Arial'
const LIST_SIZE = 20
const CELL_SIZE = 14

/** What a slide begins with, and how large its title is in points. */
interface Master {
  readonly name: string
  readonly ground: string
  readonly title: { readonly y: number; readonly h: number }
  readonly valign: 'bottom' | 'middle'
  readonly size: number
}

const PLAIN: Master = {
  name: 'throughline',
  ground: SURFACE,
  title: { y: 0.3, h: 0.75 },
  valign: 'middle',
  size: 28,
}
const FIRST: Master = {
  name: 'throughline title',
  ground: PAPER,
  title: { y: 1.3, h: 2.2 },
  valign: 'bottom',
  size: 42,
}
const MAP: Master = { ...PLAIN, name: 'throughline map', title: { y: 0.15, h: 0.5 }, size: 22 }

const colour = (hex: string): string => hex.slice(1)

interface Deck {
  readonly show: PptxGenJS
  readonly paint: PaintPage
}

/** A deck to present and edit: titles, tables and lists are the program's own, pictures say what they show. */
export async function slides(content: PackContent, pages: PackPages, paint: PaintPage): Promise<Blob> {
  const show = new PptxGenJS()
  show.layout = 'LAYOUT_WIDE'
  show.title = content.title
  show.subject = content.banner
  show.author = 'Throughline'
  show.company = 'Throughline'
  show.theme = { headFontFace: FONT, bodyFontFace: FONT }
  for (const master of [PLAIN, FIRST, MAP]) defineMaster(show, master, content.banner)
  const deck: Deck = { show, paint }
  titleSlide(deck, content)
  listSlides(deck, words.packSlideJourney(), [
    ...content.journey,
    content.roomText === '' ? words.packRoomUnsaid() : `${words.packRoom()}: ${content.roomText}`,
  ])
  await mapSlides(deck, content.asIs.name, pages.asIs)
  tableSlides(deck, words.packNumbers(), figuresTable(content, content.figures))
  if (content.top.length > 0) tableSlides(deck, words.packTop(), topTable(content))
  quoteSlides(deck, content)
  if (content.toBe !== null) {
    const { name, changes, steps } = content.toBe
    listSlides(deck, words.packToBeMap(), [
      words.packMapIs({ name, steps: steps.length, flows: content.toBe.flows }),
      ...changes.filter(({ count }) => count > 0).map((change) => words.packTierCount(change)),
    ])
    await mapSlides(deck, name, pages.toBe)
  }
  if (content.actions.length > 0) tableSlides(deck, words.packActions(), actionsOnSlides(content))
  if (content.asks.length > 0) tableSlides(deck, words.packAsks(), asksOnSlides(content))
  listSlides(deck, words.packDecisions(), content.decisions.map(decisionText))
  const bytes = (await show.write({ outputType: 'arraybuffer', compression: true })) as ArrayBuffer
  return new Blob([bytes])
}

function defineMaster(show: PptxGenJS, master: Master, banner: string): void {
  const { name, ground, title, valign, size } = master
  show.defineSlideMaster({
    title: name,
    background: { color: colour(ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: MARGIN,
            w: INNER,
            ...title,
            margin: 0,
            align: 'left',
            valign,
            fontFace: FONT,
            fontSize: size,
            bold: true,
            color: colour(ACCENT),
          },
          text: '',
        },
      },
      ...(banner === ''
        ? []
        : [
            {
              text: {
                text: shortened(banner, 220),
                options: {
                  x: MARGIN,
                  y: 7.1,
                  w: INNER - 1,
                  h: 0.3,
                  fontSize: 10,
                  fontFace: FONT,
                  color: colour(INK_SOFT),
                  margin: 0,
                },
              },
            },
          ]),
    ],
    slideNumber: {
      x: WIDTH - MARGIN - 0.5,
      y: 7.1,
      w: 0.5,
      h: 0.3,
      fontSize: 10,
      fontFace: FONT,
      color: colour(INK_SOFT),
      align: 'right',
    },
  })
}

function spoken(text: string): { lang: string; rtlMode?: boolean; align?: 'left' | 'right' } {
  return textDirection(text) === 'rtl'
    ? { lang: 'ur-PK', rtlMode: true, align: 'right' }
    : { lang: formatLocale() }
}

function slideWith({ show }: Deck, title: string, { name, size } = PLAIN): PptxGenJS.Slide {
  const slide = show.addSlide({ masterName: name })
  slide.addText(shortened(title, 90), {
    placeholder: 'title',
    ...spoken(title),
    fontSize: Math.min(size, title.length > 55 ? 22 : 28),
  })
  return slide
}

function titleSlide({ show }: Deck, { title, line, journey, madeOn, banner }: PackContent): void {
  const slide = show.addSlide({ masterName: FIRST.name })
  slide.addText(shortened(title, 160), {
    placeholder: 'title',
    ...spoken(title),
    fontSize: title.length > 70 ? 30 : FIRST.size,
  })
  const lines = [line, journey[0] ?? '', words.packMadeOn({ day: madeOn }), banner].filter(
    (text) => text !== '',
  )
  slide.addText(
    lines.map((text) => ({
      text: shortened(text, 300),
      options: { breakLine: true, ...spoken(text), paraSpaceAfter: 8 },
    })),
    {
      x: MARGIN,
      y: 3.8,
      w: INNER,
      h: 2.6,
      fontFace: FONT,
      fontSize: 18,
      color: colour(INK),
      valign: 'top',
      margin: 0,
    },
  )
}

/** A list on as many slides as it takes; none where it is empty. */
function listSlides(deck: Deck, title: string, entries: readonly string[]): void {
  const room = { width: INNER - 0.4, height: BOTTOM - TOP, size: LIST_SIZE }
  for (const [place, group] of fittingEntries(entries, room).entries()) {
    const slide = slideWith(deck, place === 0 ? title : words.packSlidesMore({ title }))
    slide.addText(
      group.map((text) => ({
        text,
        options: { bullet: true, breakLine: true, paraSpaceAfter: 8, ...spoken(text) },
      })),
      {
        x: MARGIN,
        y: TOP,
        w: INNER,
        h: BOTTOM - TOP,
        fontFace: FONT,
        fontSize: LIST_SIZE,
        color: colour(INK),
        valign: 'top',
        margin: 0,
      },
    )
  }
}

function quoteSlides(deck: Deck, { quotes, agreement }: PackContent): void {
  listSlides(deck, words.packSaid(), [
    ...quotes.map(({ text, group }) => words.packQuotedBy({ text, group })),
    ...(agreement === '' ? [] : [agreement]),
  ])
}

/** A table on as many slides as it takes, its heads on each. */
function tableSlides(deck: Deck, title: string, table: TableBlock): void {
  const { heads, rows, widths, caption } = withoutEmptyColumns(table)
  const all = widths.reduce((sum, width) => sum + width, 0)
  const inches = widths.map((width) => (INNER * width) / all)
  const room = { widths: inches, height: BOTTOM - TOP, size: CELL_SIZE }
  for (const [place, group] of fittingRows(heads, rows, room).entries()) {
    const slide = slideWith(deck, place === 0 ? title : words.packSlidesMore({ title }))
    const head = heads.map((text) => ({
      text,
      options: { bold: true, fill: { color: colour(ACCENT) }, color: 'FFFFFF', ...spoken(text) },
    }))
    const body = group.map((row) => row.map((text) => ({ text, options: spoken(text) })))
    slide.addTable([head, ...body], {
      x: MARGIN,
      y: TOP,
      w: INNER,
      colW: inches,
      fontFace: FONT,
      fontSize: CELL_SIZE,
      color: colour(INK),
      valign: 'top',
      margin: [0.04, 0.08, 0.04, 0.08],
      border: { type: 'solid', pt: 0.75, color: colour(LINE) },
      objectName: caption,
    })
  }
}

async function mapSlides(deck: Deck, name: string, pages: readonly MapPage[]): Promise<void> {
  const room = { width: INNER, height: MAP_HEIGHT }
  for (const page of pages) {
    const title = page.kind === 'whole' ? name : words.packMapPage({ map: name, page: page.name })
    const slide = slideWith(deck, title, MAP)
    // oxlint-disable-next-line no-await-in-loop -- One picture at a time in memory.
    const { bytes, width, height } = await deck.paint(page)
    const scale = Math.min(1, (room.width * POINTS_AN_INCH) / width, (room.height * POINTS_AN_INCH) / height)
    const w = (width * scale) / POINTS_AN_INCH
    const h = (height * scale) / POINTS_AN_INCH
    slide.addImage({
      data: `image/png;base64,${base64(bytes)}`,
      x: MARGIN + (room.width - w) / 2,
      y: MAP_TOP,
      w,
      h,
      altText: page.says,
      objectName: page.name,
    })
  }
}

function actionsOnSlides({ actions }: PackContent): TableBlock {
  return {
    block: 'table',
    caption: words.packActionsCaption(),
    heads: [
      words.packNo(),
      words.packAction(),
      words.packAnswers(),
      words.packLead(),
      words.packDue(),
      words.packStatus(),
      words.packTier(),
    ],
    rows: actions.map(({ mark, title, answers, lead, due, status, tier }) => [
      mark,
      title,
      answers,
      lead,
      due,
      status,
      tier,
    ]),
    widths: [6, 36, 12, 16, 11, 10, 15],
  }
}

function asksOnSlides({ asks }: PackContent): TableBlock {
  return {
    block: 'table',
    caption: words.packAsksCaption(),
    heads: [words.packNo(), words.packBarrier(), words.packRule(), words.packOwner(), words.packWanted()],
    rows: asks.map(({ mark, barrier, rule, owner, wanted }) => [mark, barrier, rule, owner, wanted]),
    widths: [6, 27, 22, 17, 28],
  }
}
