import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx'
import type { PackContent } from '../../analysis/packContent'
import { ACCENT, INK_SOFT, PAPER } from '../../scene/palette'
import { textDirection } from '../../scene/textDirection'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import type { PaintPage } from './pagePictures'
import type { MapPage } from './mapPages'
import { PX_A_POINT } from './points'
import type { ReportBlock, ReportPart } from './reportParts'
import type { TableBlock } from './reportTables'
import { shortened } from './shortened'

/** On every machine that opens documents, with Welsh and Arabic letters. */
const FONT = 'Arial'
/** Half points. */
const TEXT_SIZE = 21
const CELL_SIZE = 18
/** Twentieths of a point: A4, and its margins. */
const SHORT_SIDE = 11906
const LONG_SIDE = 16838
const MARGIN = 850
/** On their side sheets have room for the height of a map, and for one line above and below it. */
const WIDE_MARGIN = { top: 600, bottom: 600, left: 720, right: 720, header: 280, footer: 280 }
const WIDE_BANNER = 150

const colour = (hex: string): string => hex.slice(1)
const SOFT = { color: colour(INK_SOFT) }

/** The report as a document to edit: its own headings, tables and lists; pictures that say what they show. */
export async function reportDocument(
  content: PackContent,
  parts: readonly ReportPart[],
  paint: PaintPage,
): Promise<Blob> {
  const sections: ISectionOptions[] = []
  let children = coverOf(content)
  let isWide = false
  for (const part of parts) {
    // A map has a page of its own under its heading; the tables of other parts follow one another.
    if (part.isWide !== isWide || part.blocks.some(({ block }) => block === 'map')) {
      sections.push(section(children, isWide, content))
      children = []
      isWide = part.isWide
    }
    // oxlint-disable-next-line no-await-in-loop -- One picture at a time in memory.
    children.push(...(await partOf(part, paint)))
  }
  sections.push(section(children, isWide, content))
  return Packer.toBlob(
    documentOf(
      content,
      sections.filter(({ children: own }) => own.length > 0),
    ),
  )
}

/** The pages of a map follow one another, and then their tables: a table under each would begin a page each time. */
async function partOf({ id, title, blocks }: ReportPart, paint: PaintPage): Promise<(Paragraph | Table)[]> {
  const children = [heading(title, HeadingLevel.HEADING_1)] as (Paragraph | Table)[]
  for (const [place, block] of blocks.entries()) {
    const isBeforeMap = blocks[place + 1]?.block === 'map'
    // oxlint-disable-next-line no-await-in-loop -- One picture at a time in memory.
    children.push(...(await written(block, `${id}-${place}`, isBeforeMap, paint)))
  }
  const tables = blocks.flatMap((block) => (block.block === 'map' && block.steps ? [block.steps] : []))
  return [...children, ...tables.flatMap(tableOf)]
}

function documentOf({ title, banner }: PackContent, sections: readonly ISectionOptions[]): Document {
  const run = { font: FONT, size: TEXT_SIZE, language: { value: formatLocale(), bidirectional: 'ur-PK' } }
  const level = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: colour(ACCENT) },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return new Document({
    title,
    description: banner,
    creator: 'Throughline',
    styles: {
      default: {
        document: { run, paragraph: { spacing: { after: 120 } } },
        title: { run: { font: FONT, size: 48, bold: true, color: colour(ACCENT) } },
        heading1: level(32, 320),
        heading2: level(26, 160),
      },
    },
    numbering: {
      config: [
        {
          reference: 'decisions',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections,
  })
}

function section(
  children: readonly (Paragraph | Table)[],
  isWide: boolean,
  { title, banner }: PackContent,
): ISectionOptions {
  const small = { size: 16, color: colour(INK_SOFT) }
  const fitted = (text: string): string => (isWide ? shortened(text, WIDE_BANNER) : text)
  return {
    properties: {
      page: {
        size: {
          width: SHORT_SIDE,
          height: LONG_SIDE,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: isWide ? WIDE_MARGIN : { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            children: [new TextRun({ text: fitted(banner === '' ? title : banner), ...small })],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.END,
            children: [
              new TextRun({
                ...small,
                children: [`${fitted(title)}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
    children: [...children],
  }
}

function coverOf({ title, line, banner, madeOn, leftOut }: PackContent): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, ...directionOf(title), children: [new TextRun(title)] }),
    ...[line, banner, words.packMadeOn({ day: madeOn }), leftOut]
      .filter((text) => text !== '')
      .map((text) => paragraph(text)),
  ]
}

/** A paragraph of Arabic letters runs, and is set, from right to left. */
function directionOf(text: string): { bidirectional?: true } {
  return textDirection(text) === 'rtl' ? { bidirectional: true } : {}
}

function textRun(
  text: string,
  more: { size?: number; bold?: boolean; color?: string; italics?: boolean } = {},
) {
  return new TextRun({ text, ...more, ...(textDirection(text) === 'rtl' && { rightToLeft: true }) })
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, ...directionOf(text), children: [textRun(text)] })
}

function paragraph(
  text: string,
  more: { color?: string; italics?: boolean } = {},
  keepNext = false,
): Paragraph {
  return new Paragraph({
    ...directionOf(text),
    keepNext,
    children: [textRun(text, more)],
  })
}

/** A paragraph before a map stays on the map's page. */
async function written(
  block: ReportBlock,
  id: string,
  isBeforeMap: boolean,
  paint: PaintPage,
): Promise<(Paragraph | Table)[]> {
  if (block.block === 'heading') return [heading(block.text, HeadingLevel.HEADING_2)]
  if (block.block === 'paragraph') {
    return [paragraph(block.text, block.tone === 'quiet' ? SOFT : {}, isBeforeMap)]
  }
  if (block.block === 'list') return block.entries.map((entry) => listEntry(entry, block.isOrdered))
  if (block.block === 'quote') {
    return [paragraph(words.packQuoted({ text: block.text }), { italics: true }), paragraph(block.by, SOFT)]
  }
  if (block.block === 'table') return tableOf(block)
  return [await picture(block.page, id, paint)]
}

function listEntry(entry: string, isOrdered: boolean): Paragraph {
  return new Paragraph({
    ...directionOf(entry),
    ...(isOrdered
      ? { numbering: { reference: 'decisions', level: 0, instance: 0 } }
      : { bullet: { level: 0 } }),
    children: [textRun(entry)],
  })
}

async function picture(page: MapPage, id: string, paint: PaintPage): Promise<Paragraph> {
  const { bytes, width, height } = await paint(page)
  return new Paragraph({
    spacing: { after: 80 },
    children: [
      new ImageRun({
        type: 'png',
        data: bytes,
        transformation: { width: width * PX_A_POINT, height: height * PX_A_POINT },
        altText: { name: id, title: page.name, description: page.says },
      }),
    ],
  })
}

/** The caption, the table, and a space so small that it never takes a page of its own. */
function tableOf({ caption, heads, rows, widths }: TableBlock): (Paragraph | Table)[] {
  const cell = (text: string, place: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(isHead && { shading: { fill: colour(PAPER) } }),
      children: [
        new Paragraph({
          ...directionOf(text),
          spacing: { after: 0 },
          keepNext: isHead,
          children: [textRun(text, { size: CELL_SIZE, ...(isHead && { bold: true }) })],
        }),
      ],
    })
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160 },
      children: [new TextRun({ text: caption, bold: true })],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      layout: TableLayoutType.FIXED,
      columnWidths: widths.map((width) => width * 100),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: heads.map((head, place) => cell(head, place, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({ cantSplit: true, children: row.map((text, place) => cell(text, place, false)) }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60, line: 20, lineRule: LineRuleType.EXACT }, children: [] }),
  ]
}
