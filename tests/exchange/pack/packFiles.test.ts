import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { packContent } from '../../../src/analysis/packContent'
import { makePack, type PackTools } from '../../../src/exchange/pack/makePack'
import type { PackAsked, PackPart } from '../../../src/exchange/pack/packOrder'
import { newAction } from '../../../src/model/defaults'
import { readSessionText } from '../../../src/model/gate/readSessionText'
import type { Session } from '../../../src/model/session'
import { packSession, KEPT } from '../../support/packSession'
import { pdfText } from '../../support/pdfText'
import { measure } from '../../support/measure'

/** One white pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    'base64',
  ),
)
/** What needs a canvas is tried in a browser. */
const PARTS: readonly PackPart[] = [
  'summary',
  'report',
  'document',
  'slides',
  'live-view',
  'registers',
  'session',
]
const ASKED: PackAsked = {
  parts: PARTS,
  poster: { size: 'a1', paper: 'sheet' },
  direction: 'ltr',
  madeOn: '2010-03-01',
  leftOut: '',
  scope: 'everything',
  top: ['n1', 'n2', 'n3', 'n4', 'n5'],
  hidden: [],
}
const TOOLS: PackTools = {
  measure,
  fetchFont: async () => new ArrayBuffer(4),
  paintPage: async () => ({ bytes: PIXEL, width: 300, height: 200 }),
  liveProgram: { script: 'void 0', scriptHash: 'sha256-a', style: '', styleHash: 'sha256-b' },
  signal: new AbortController().signal,
  pause: async () => undefined,
  progress: () => undefined,
}

type Files = Readonly<Record<string, Uint8Array>>

async function packOf(session: Session, asked: PackAsked = ASKED): Promise<Files> {
  const { blob } = await makePack(session, asked, TOOLS)
  return unzipSync(new Uint8Array(await blob.arrayBuffer()))
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const session = packSession()
const content = packContent(session, ASKED)
const pack = await packOf(session)

function csvRows(name: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(textOf(pack[name]).replace(/^\uFEFF/, ''))
  expect(errors).toEqual([])
  return data.slice(1)
}

async function sheetRows(): Promise<ReadonlyMap<string, number>> {
  const book = new ExcelJS.Workbook()
  const bytes = pack['registers.xlsx'] ?? new Uint8Array()
  await book.xlsx.load(bytes.slice().buffer)
  return new Map(book.worksheets.map((sheet) => [sheet.name, sheet.rowCount - 1]))
}

test('the same counts stand in tables, workbook, document and page', async () => {
  const counts = {
    findings: content.findings.length,
    actions: content.actions.length,
    steps: session.steps.length,
    flows: session.flows.length,
    cards: content.cards,
    'national-asks': content.asks.length,
  }
  for (const [name, count] of Object.entries(counts)) expect(csvRows(`${name}.csv`)).toHaveLength(count)
  const sheets = await sheetRows()
  expect([...sheets.keys()].slice(-6)).toEqual([
    'Findings',
    'Actions',
    'Steps',
    'Flows',
    'Cards',
    'National asks',
  ])
  expect([...sheets.values()].slice(-6)).toEqual(Object.values(counts))
  const document = await mammoth.convertToHtml({ buffer: Buffer.from(pack['report.docx'] ?? []) })
  for (const html of [document.value, textOf(pack['report.html']), textOf(pack['live-view.html'])]) {
    for (const { mark } of content.findings) expect(html.split(mark).length).toBeGreaterThan(1)
    for (const { mark } of content.actions) expect(html.split(mark).length).toBeGreaterThan(1)
  }
  const said = `The 5 that matter most of ${counts.findings} findings`
  expect(textOf(pack['summary.html'])).toContain(said)
  expect(textOf(pack['report.html'])).toContain(said)
  expect(document.value).toContain(said)
})

test('the document has headings, tables and lists of its own, and pictures that say what they show', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(pack['report.docx'] ?? []) })
  expect(value.match(/<h1/g)?.length).toBeGreaterThan(6)
  expect(value).toMatch(/<ol>.*Fund a peer worker/)
  expect(value.match(/<table>/g)?.length).toBeGreaterThan(5)
  const alts = Array.from(value.matchAll(/<img alt="([^"]*)"/g), ([, alt]) => alt)
  expect(alts.length).toBeGreaterThan(2)
  expect(alts.every((alt) => alt?.includes('step'))).toBe(true)
  const parts = unzipSync(pack['report.docx'] ?? new Uint8Array())
  expect(textOf(parts['word/styles.xml'])).toContain('w:lang w:val="en-GB"')
})

test('a table in which nothing was filled in is not in the report', async () => {
  const [first] = session.actions
  if (first === undefined) throw new Error('no action')
  const gains = 'What each action is worth, and how we will know'
  expect(textOf(pack['report.html'])).toContain(gains)
  const bare = newAction({ id: first.id, title: first.title })
  const files = await packOf({ ...session, actions: [bare] }, { ...ASKED, parts: ['report', 'registers'] })
  expect(textOf(files['report.html'])).toContain(first.title)
  expect(textOf(files['report.html'])).not.toContain(gains)
})

test('every part of the slides is named, and everything that is pointed at is there', () => {
  const parts = unzipSync(pack['slides.pptx'] ?? new Uint8Array())
  const types = textOf(parts['[Content_Types].xml'])
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/') || name === '[Content_Types].xml') continue
    const ending = name.split('.').at(-1)
    const isNamed = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`)
    expect(isNamed).toBe(true)
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]*$/, '')
    for (const [, target = ''] of textOf(bytes).matchAll(/Target="([^"]+)"/g)) {
      if (/^https?:/.test(target)) continue
      const path = new URL(target, `file:///${folder}`).pathname.slice(1)
      expect(Object.keys(parts)).toContain(path)
    }
  }
})

test('slides have titles, tables and lists that can be edited, and pictures that say what they show', () => {
  const parts = unzipSync(pack['slides.pptx'] ?? new Uint8Array())
  const shown = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(shown.length).toBeGreaterThan(8)
  const all = shown.map((name) => textOf(parts[name]))
  for (const slide of all) expect(slide).toContain('type="title"')
  expect(all.filter((slide) => slide.includes('<a:tbl>')).length).toBeGreaterThan(2)
  for (const slide of all.filter((each) => each.includes('<p:pic>')))
    expect(slide).toMatch(/descr="Picture of/)
  expect(all.join('')).toContain('Fund a peer worker for a year (A')
  expect(all.join('')).toContain('lang="en-GB"')
})

test('a card that stays in the room is in no file, read byte by byte, inside zips too', () => {
  const look = (files: Files, path: string): void => {
    for (const [name, bytes] of Object.entries(files)) {
      expect(textOf(bytes).includes(KEPT)).toBe(false)
      if (/\.(?:docx|pptx|xlsx)$/.test(name)) look(unzipSync(bytes), `${path}${name}/`)
    }
  }
  look(pack, '')
  expect(KEPT).not.toBe('')
  expect(readFileSync('tests/support/packSession.ts', 'utf8')).toContain(KEPT)
})

test('no cell of a table is one that a spreadsheet would run', () => {
  for (const row of csvRows('actions.csv')) for (const cell of row) expect(cell).not.toMatch(/^[=+@]/)
  expect(textOf(pack['actions.csv'])).toContain("'=HYPERLINK")
})

test('the session opens again', () => {
  const reading = readSessionText(textOf(pack['session.journey.json']))
  expect(reading.kind === 'session' && reading.session.actions).toEqual(session.actions)
})

test('the contents page leads to every other file', () => {
  const list = textOf(pack['contents.html'])
  for (const name of Object.keys(pack).filter((each) => each !== 'contents.html')) {
    expect(list).toContain(`href="${name}"`)
  }
})

test('pages carry no script, no address and a policy that allows neither', () => {
  for (const name of ['summary.html', 'report.html', 'contents.html']) {
    const page = textOf(pack[name])
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)(?!x\.example)/)
  }
})

test('nothing empty is printed: a session of one step has no empty part, and no empty column', async () => {
  const { about, lanes, stages, maps, steps } = session
  const bare: Session = {
    ...session,
    about,
    lanes: lanes.slice(0, 1),
    stages: stages.slice(0, 1),
    maps: maps.slice(0, 1),
    steps: steps
      .slice(0, 1)
      .map((step) => ({ ...step, lane: lanes[0]?.id ?? null, stage: stages[0]?.id ?? null })),
    flows: [],
    findings: [],
    cards: [],
    actions: [],
    decisionsAsked: [],
    attendance: [],
  }
  const files = await packOf(bare, { ...ASKED, parts: ['report', 'summary'], top: [] })
  const report = textOf(files['report.html'])
  expect(report).not.toMatch(
    /<tbody><\/tbody>|<ul><\/ul>|<ol><\/ol>|<section[^>]*><h2[^>]*>[^<]*<\/h2><\/section>/,
  )
  expect(report).not.toContain('id="actions"')
  expect(report).not.toContain('Goes on to')
})

test('one part that is one file comes as it is, named by the title', async () => {
  const { name, blob } = await makePack(session, { ...ASKED, parts: ['summary'] }, TOOLS)
  expect(name).toBe('leaving-a-short-prison-sentence-summary.html')
  expect(await blob.text()).toContain('<!doctype html>')
})

test('stopped, it ends with the reason and makes nothing', async () => {
  const stopper = new AbortController()
  stopper.abort(new Error('enough'))
  await expect(makePack(session, ASKED, { ...TOOLS, signal: stopper.signal })).rejects.toThrow('enough')
})

/** Where LibreOffice is, if it is. */
const OFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  .find((file) => existsSync(file))

test('an office program that did not write them opens document, slides and workbook', async (context) => {
  if (OFFICE === undefined) {
    context.skip('LibreOffice is not installed here')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  const held = {
    'report.docx': 'Travel home',
    'slides.pptx': 'Fund a peer worker',
    'registers.xlsx': 'Travel home',
  }
  const names = Object.keys(held)
  for (const name of names) writeFileSync(join(folder, name), pack[name] ?? new Uint8Array())
  // A home of its own: an office that somebody has open is left alone.
  const home = pathToFileURL(join(folder, 'home')).href
  const order = [`-env:UserInstallation=${home}`, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  await promisify(execFile)(OFFICE, [...order, ...names.map((name) => join(folder, name))])
  for (const [name, words] of Object.entries(held)) {
    const bytes = readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf')))
    // oxlint-disable-next-line no-await-in-loop -- Three small files.
    const { pages, text } = await pdfText(bytes)
    expect(pages).toBeGreaterThan(0)
    expect(`${name}: ${text.replaceAll(/\s+/g, ' ')}`).toContain(words)
  }
}, 180_000)

test('what was counted and left out is said to be so in every file, and is nowhere a nought', async () => {
  const bare = {
    ...session,
    attendance: [],
    findings: session.findings.map((finding) => ({ ...finding, votes: {} })),
    actions: session.actions.map((action) => ({ ...action, votes: {} })),
  }
  const files = await packOf(bare, { ...ASKED, hidden: ['room', 'finding-dots', 'action-dots'] })
  const said = 'Who was in the room was counted, and is left out here'
  for (const name of ['summary.html', 'report.html', 'live-view.html', 'contents.html']) {
    expect(textOf(files[name])).toContain(said)
  }
  const inside = (name: string): string =>
    Object.values(unzipSync(files[name] ?? new Uint8Array()))
      .map(textOf)
      .join('')
  for (const name of ['report.docx', 'slides.pptx', 'registers.xlsx']) expect(inside(name)).toContain(said)
  expect(textOf(files['report.html'])).not.toContain('In the order of the room’s dots')
  for (const name of ['findings.csv', 'actions.csv']) {
    const { data } = Papa.parse<Record<string, string>>(textOf(files[name]).replace(/^\uFEFF/, ''), {
      header: true,
    })
    expect(data.map((row) => row['Dots'])).toEqual(data.map(() => 'left out'))
  }
})
