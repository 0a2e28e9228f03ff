import { packContent, withoutKeptCards, type PackContent } from '../../analysis/packContent'
import { toSessionFile } from '../../model/gate/toSessionFile'
import type { Session } from '../../model/session'
import type { Measure } from '../../scene/scene'
import * as words from '../../words/compiled/messages.js'
import { csvText } from '../csvTables'
import { slugOf } from '../fileName'
import type { StandaloneProgram } from '../standalonePage'
import type { FetchFont } from '../svg'
import { contentsPage } from './contentsPage'
import { liveView } from './liveView'
import { mapPages, type PageRoom } from './mapPages'
import { mapPictures } from './mapPictures'
import { pageFile } from './page'
import { packPicture } from './packPictures'
import type { PackAsked, PackFile, PackPart } from './packOrder'
import { extraTables, packTables } from './packTables'
import type { PaintPage } from './pagePictures'
import { POINTS_AN_INCH } from './points'
import { posterFile } from './posterFile'
import { reportPage } from './reportPage'
import { reportParts, type PackPages } from './reportParts'
import { MAP_HEIGHT } from './slideRoom'
import { summaryPage } from './summaryPage'
import { zipOf } from './zip'

/** What a pack is made with: the realm's fonts and canvas, and the program of the live view. */
export interface PackTools {
  readonly measure: Measure
  readonly fetchFont: FetchFont
  readonly paintPage: PaintPage
  readonly liveProgram: StandaloneProgram
  readonly signal: AbortSignal
  /** Lets the realm do something else for a moment. */
  pause(): Promise<void>
  /** Told how much is done, 0 to 1. */
  progress(done: number): void
}

/** What was asked for, under the name that it goes by. */
export interface MadePack {
  readonly name: string
  readonly blob: Blob
}

/** What a part needs to be written. */
interface Writing extends PackTools {
  readonly session: Session
  readonly content: PackContent
  readonly asked: PackAsked
  /** The maps on sheets, laid out when first asked for. */
  readonly pages: () => PackPages
}

/** Room for a map on a sheet of A4 that lies on its side, under what else that page says, in points. */
const SHEET_ROOM: PageRoom = { width: 764, height: 500, wholeHeight: 448, overviewHeight: 392 }
const SLIDE_HEIGHT = MAP_HEIGHT * POINTS_AN_INCH
/** The same on a slide, whose maps all have the same height. */
const SLIDE_ROOM: PageRoom = {
  width: 870,
  height: SLIDE_HEIGHT,
  wholeHeight: SLIDE_HEIGHT,
  overviewHeight: SLIDE_HEIGHT,
}

const HTML = 'text/html'
const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer())

/** How much of the work each part is, about. */
const WEIGHTS: Readonly<Record<PackPart, number>> = {
  summary: 1,
  report: 6,
  document: 10,
  slides: 6,
  poster: 12,
  'live-view': 4,
  maps: 10,
  registers: 2,
  session: 1,
}

/**
 * Makes the files of a pack, one part after the other, all from one content. One file comes as it is; several as a
 * zip with a contents page. Rejects with the signal's reason when it is stopped.
 */
export async function makePack(given: Session, asked: PackAsked, tools: PackTools): Promise<MadePack> {
  const session = withoutKeptCards(given)
  const content = packContent(session, asked)
  let pages: PackPages | null = null
  const all = asked.parts.reduce((sum, part) => sum + WEIGHTS[part], 0)
  let done = 0
  const files: PackFile[] = []
  for (const part of asked.parts) {
    const before = done
    const progress = (share: number): void => tools.progress((before + WEIGHTS[part] * share) / all)
    progress(0)
    // oxlint-disable-next-line no-await-in-loop -- One part at a time in memory.
    await tools.pause()
    tools.signal.throwIfAborted()
    const writing: Writing = {
      ...tools,
      session,
      content,
      asked,
      progress,
      pages: () => (pages ??= pagesOf(session, content, asked, tools.measure, SHEET_ROOM)),
    }
    // oxlint-disable-next-line no-await-in-loop
    files.push(...(await WRITERS[part](writing)))
    done += WEIGHTS[part]
  }
  return delivered(files, content, asked, tools)
}

async function delivered(
  files: readonly PackFile[],
  content: PackContent,
  asked: PackAsked,
  { fetchFont, signal, progress }: PackTools,
): Promise<MadePack> {
  const slug = slugOf(content.title) || words.exportFallbackName()
  const [only] = files
  if (only !== undefined && files.length === 1) {
    return { name: `${slug}-${only.name}`, blob: new Blob([only.bytes], { type: only.type }) }
  }
  const list = await pageFile(contentsPage(content, files, asked), fetchFont)
  const contents: PackFile = { name: 'contents.html', type: HTML, says: '', bytes: encoded(list) }
  signal.throwIfAborted()
  const blob = zipOf([contents, ...files], asked.madeOn)
  progress(1)
  return { name: `${slug}-${slugOf(words.packZipName())}.zip`, blob }
}

function pagesOf(
  session: Session,
  { asIs, toBe }: PackContent,
  { direction }: PackAsked,
  measure: Measure,
  room: PageRoom,
): PackPages {
  const making = { measure, direction, room }
  return {
    asIs: mapPages(session, asIs, making),
    toBe: toBe === null ? [] : mapPages(session, toBe, making),
  }
}

/** How each part is written. */
const WRITERS: { readonly [P in PackPart]: (writing: Writing) => Promise<readonly PackFile[]> } = {
  async summary({ content, asked, fetchFont }) {
    const page = await pageFile(summaryPage(content, asked.direction), fetchFont)
    return [{ name: 'summary.html', type: HTML, says: words.packFileSummary(), bytes: encoded(page) }]
  },

  async report({ content, asked, pages, fetchFont }) {
    const parts = reportParts(content, pages())
    const page = await pageFile(reportPage(content, parts, asked.direction), fetchFont)
    return [{ name: 'report.html', type: HTML, says: words.packFileReport(), bytes: encoded(page) }]
  },

  async document({ content, pages, paintPage, progress }) {
    // Large, and fetched when it is first used.
    const { reportDocument } = await import('./reportDocument')
    const blob = await reportDocument(
      content,
      reportParts(content, pages()),
      counted(paintPage, pages(), progress),
    )
    return [
      { name: 'report.docx', type: blob.type, says: words.packFileDocument(), bytes: await bytesOf(blob) },
    ]
  },

  async slides({ session, content, asked, measure, paintPage, progress }) {
    const { slides } = await import('./slides')
    const pages = pagesOf(session, content, asked, measure, SLIDE_ROOM)
    const blob = await slides(content, pages, counted(paintPage, pages, progress))
    return [
      { name: 'slides.pptx', type: blob.type, says: words.packFileSlides(), bytes: await bytesOf(blob) },
    ]
  },

  async poster({ session, content, asked, measure, signal, progress }) {
    const files: PackFile[] = []
    const { asIs, toBe } = content
    const wanted = [asIs, ...(toBe === null ? [] : [toBe])].filter(({ steps }) => steps.length > 0)
    for (const [place, { map, name }] of wanted.entries()) {
      const told = (share: number): void => progress((place + share) / wanted.length)
      const wall = packPicture(session, map.id, content, measure, asked.direction)
      const title = `${content.title}: ${name}`
      // oxlint-disable-next-line no-await-in-loop -- One poster at a time in memory.
      const blob = await posterFile(wall, title, asked.poster, { measure, signal, progress: told })
      files.push({
        name: map.kind === 'as-is' ? 'poster.pdf' : 'poster-to-be.pdf',
        type: blob.type,
        says: map.kind === 'as-is' ? words.packFilePoster() : words.packFilePosterToBe(),
        // oxlint-disable-next-line no-await-in-loop
        bytes: await bytesOf(blob),
      })
    }
    return files
  },

  async 'live-view'({ session, content, asked, measure, fetchFont, liveProgram }) {
    const blob = await liveView(session, content, asked.direction, {
      measure,
      fetchFont,
      program: liveProgram,
    })
    return [
      { name: 'live-view.html', type: HTML, says: words.packFileLiveView(), bytes: await bytesOf(blob) },
    ]
  },

  maps: ({ session, content, asked, measure, fetchFont, signal, progress }) =>
    mapPictures(session, content, asked.direction, { measure, fetchFont, signal, progress }),

  async registers({ session, content }) {
    const { workbook } = await import('./workbook')
    const tables = packTables(session, content)
    const blob = await workbook([...extraTables(session, content), ...tables])
    const says = {
      findings: words.packFileFindings(),
      actions: words.packFileActions(),
      steps: words.packFileSteps(),
      flows: words.packFileFlows(),
      cards: words.packFileCards(),
      'national-asks': words.packFileAsks(),
    }
    return [
      { name: 'registers.xlsx', type: blob.type, says: words.packFileWorkbook(), bytes: await bytesOf(blob) },
      ...tables.map(({ name, heads, rows }) => ({
        name: `${name}.csv`,
        type: 'text/csv',
        says: says[name],
        bytes: encoded(csvText(heads, rows)),
      })),
    ]
  },

  async session({ session, asked }) {
    // The day alone: the hour tells nothing, and would tell who was at which desk.
    const file = toSessionFile(session, `${asked.madeOn}T00:00:00.000Z`)
    const bytes = encoded(`${JSON.stringify(file, null, 2)}\n`)
    return [{ name: 'session.journey.json', type: 'application/json', says: words.packFileSession(), bytes }]
  },
}

/** A painter that tells how far it is. */
function counted(paint: PaintPage, { asIs, toBe }: PackPages, progress: (done: number) => void): PaintPage {
  const all = asIs.length + toBe.length
  let painted = 0
  return async (page) => {
    const picture = await paint(page)
    painted += 1
    progress(painted / all)
    return picture
  }
}
