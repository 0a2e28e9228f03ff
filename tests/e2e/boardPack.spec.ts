import { AxeBuilder } from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { toSessionFile } from '../../src/model/gate/toSessionFile'
import type { Session } from '../../src/model/session'
import { packSession, KEPT } from '../support/packSession'
import { pdfText } from '../support/pdfText'
import { comparePictures, notesOnScreen, readDrawing } from './drawings'
import { importFile, jsonFile } from './importFile'
import { expect, saved, test, wall } from './wallTest'

/** What people's tools rely on. */
const NAMES = [
  'summary.html',
  'report.html',
  'report.docx',
  'slides.pptx',
  'poster.pdf',
  'live-view.html',
  'registers.xlsx',
  'findings.csv',
  'actions.csv',
  'steps.csv',
  'map-as-is.png',
  'map-as-is.svg',
  'map-to-be.png',
  'map-to-be.svg',
  'session.journey.json',
  'contents.html',
]
const PAGES = ['summary.html', 'report.html', 'contents.html', 'live-view.html']

/** Opens a session at the board pack. */
async function openPack(app: Page, session: Session): Promise<void> {
  const file = toSessionFile(session, '2010-01-15T00:00:00.000Z')
  await importFile(app, jsonFile('board.journey.json', file))
  await expect(wall(app)).toBeVisible()
  await saved(app)
  await app.getByRole('link', { name: /Board pack/ }).click()
  await expect(app.getByRole('switch', { name: 'Safe to share' })).toBeChecked()
}

/** Presses a button that makes a file; texts that look private are kept. */
async function made(app: Page, button: string): Promise<Buffer> {
  const download = app.waitForEvent('download', { timeout: 110_000 })
  await app.getByRole('button', { name: button, exact: true }).click()
  const goOn = app.getByRole('button', { name: 'Go on' })
  const progress = app.getByRole('progressbar')
  await expect(goOn.or(progress).or(app.getByText('In your downloads')).first()).toBeVisible({
    timeout: 60_000,
  })
  if (await goOn.isVisible()) {
    for (const keep of await app.getByText('Keep', { exact: true }).all()) await keep.click()
    await goOn.click()
  }
  return readFileSync(await (await download).path())
}

test('the pack: every file opens, stands by itself, and tells nothing that stays in the room', async ({
  app,
  browser,
}) => {
  test.slow()
  await openPack(app, packSession())
  const files = unzipSync(await made(app, 'Make the pack'))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(NAMES))
  for (const [name, bytes] of Object.entries(files)) {
    expect(bytes.length, name).toBeGreaterThan(100)
    expect(Buffer.from(bytes).includes(KEPT), name).toBe(false)
  }
  const poster = await pdfText(files['poster.pdf'] ?? new Uint8Array())
  expect(poster.pages).toBe(1)
  expect(poster.text).toContain('Leaving a short prison sentence')
  expect(poster.text).toContain('Travel home')
  expect(poster.text).not.toContain(KEPT)

  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url())
  })
  const show = (name: string) => page.goto(pathToFileURL(join(folder, name)).href)
  for (const name of PAGES) {
    await show(name)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations, name).toEqual([])
  }

  await page.getByRole('searchbox').fill('travel home')
  await page
    .getByRole('button', { name: /Travel home/ })
    .first()
    .click()
  const shown = page.locator('.step .text')
  await expect(shown).toHaveText(/Travel home/)
  await expect(page.locator('figure:visible svg').first()).toBeInViewport()
  await page.getByRole('button', { name: 'Step on' }).click()
  await expect(shown).not.toHaveText(/Travel home/)
  const map = page.locator('figure:visible svg').first()
  const before = await map.getAttribute('viewBox')
  await page.getByRole('button', { name: 'Whole map' }).click()
  await expect(map).not.toHaveAttribute('viewBox', before ?? '')

  await show('map-as-is.svg')
  await expect(page.locator('svg text', { hasText: 'Travel home' }).first()).toBeVisible()
  expect(troubles).toEqual([])
  await context.close()
})

test('the one page is one sheet of A4, with the longest texts too', async ({ app, browser }) => {
  test.slow()
  const long = (words: string): string => `${words} and once more with feeling `.repeat(66).slice(0, 1990)
  const session = packSession()
  const about = { ...session.about, title: long('Title'), banner: long('Banner'), place: long('Place') }
  const [action] = session.actions
  if (action === undefined) throw new Error('no action')
  await openPack(app, {
    ...session,
    about: { ...about, citizen: long('Citizen'), startsWhen: long('Starts'), endsWhen: long('Ends') },
    findings: session.findings.map((finding) => ({ ...finding, text: long('Finding') })),
    cards: session.cards.map((card) => ({ ...card, text: long('Card'), quote: true })),
    decisionsAsked: Array.from({ length: 9 }, (_, place) => ({
      id: `long${place}`,
      text: long('Decision'),
      actions: [action.id],
    })),
    attendance: session.attendance.flatMap((came) => [
      { ...came, occasion: long('Occasion') },
      { ...came, id: `${came.id}-again` },
    ]),
  })
  const bytes = await made(app, 'Make only: One page')
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'summary.html')
  writeFileSync(file, bytes)
  const page = await (await browser.newContext({ offline: true })).newPage()
  await page.goto(pathToFileURL(file).href)
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect((await pdfText(printed)).pages).toBe(1)
  // Nothing is pushed over the sheet's edge: its last line is on it.
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('main')
  const [held, needed] = await sheet.evaluate((each) => [each.clientHeight, each.scrollHeight])
  expect(needed).toBeLessThanOrEqual((held ?? 0) + 1)
  await page.context().close()
})

test('the drawing in the pack is what stands on the screen, line by line, and its picture is the drawing', async ({
  app,
}) => {
  test.slow()
  const session = packSession()
  await importFile(app, jsonFile('board.journey.json', toSessionFile(session, '2010-01-15T00:00:00.000Z')))
  await expect(wall(app)).toBeVisible()
  const screen = await notesOnScreen(app)
  expect(screen).toHaveLength(24)
  await app.getByRole('link', { name: /Board pack/ }).click()
  const files = unzipSync(await made(app, 'Make only: Maps (PNG and SVG)'))
  const svg = Buffer.from(files['map-as-is.svg'] ?? [])
  const drawn = await readDrawing(app, svg.toString('utf8'))
  expect(drawn.broken).toBe(false)
  for (const { name, lines } of screen) {
    const isDrawn = drawn.notes.some((texts) => lines.every((line, place) => texts[place] === line))
    expect(isDrawn, name).toBe(true)
  }
  const { flows } = session
  expect(drawn.flows).toBe(flows.filter(({ map }) => map === session.maps[0]?.id).length)
  const compared = await comparePictures(app, svg, Buffer.from(files['map-as-is.png'] ?? []))
  expect(compared.colours).toBeGreaterThan(20)
  expect(compared.differing).toBeLessThan(0.01)
})

test('the poster in every size; on pages to glue each says which it is, and together they hold every step', async ({
  app,
}) => {
  test.slow()
  const session = packSession()
  await openPack(app, session)
  const poster = async (size: string, paper: string) => {
    await app.getByText(size, { exact: true }).click()
    await app.getByText(paper, { exact: true }).click()
    const files = unzipSync(await made(app, 'Make only: Poster (PDF)'))
    return pdfText(files['poster.pdf'] ?? new Uint8Array())
  }
  for (const size of ['A0', 'A2', 'A3']) {
    // oxlint-disable-next-line no-await-in-loop -- One pack is made at a time.
    expect((await poster(size, 'One sheet')).pages, size).toBe(1)
  }
  expect((await poster('A2', 'A3 pages to glue')).pages).toBeGreaterThan(1)
  const { pages, text } = await poster('A2', 'A4 pages to glue')
  // Four sheets of A4 at the least: what overlaps takes more.
  expect(pages).toBeGreaterThan(4)
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`)
  const words = text.replaceAll(/\s+/g, ' ')
  for (const { map, text: said } of session.steps) {
    if (map === session.maps[0]?.id) expect(words).toContain(said)
  }
})

test('the pack of a thousand steps is made beside the page, which answers meanwhile', async ({ app }) => {
  test.slow()
  const small = packSession()
  const [map] = small.maps
  const steps = small.steps.filter((step) => step.map === map?.id)
  const more = Array.from({ length: Math.ceil(1000 / steps.length) - 1 }, (_, turn) =>
    steps.map((step) => ({ ...step, id: `${step.id}-${turn}`, y: step.y + 140 * (turn + 1) })),
  )
  await openPack(app, { ...small, steps: [...small.steps, ...more.flat()] })
  // Whatever the page itself painted for the pack is counted: fonts are measured and maps painted in a worker alone.
  await app.evaluate(() => {
    const counted = Object.assign(globalThis, { __painted: 0 })
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const { fillText } = prototype
      prototype.fillText = function count(...asked: Parameters<typeof fillText>) {
        counted.__painted += 1
        Reflect.apply(fillText, this, asked)
      }
    }
  })
  await app.getByRole('button', { name: 'Make the pack', exact: true }).click()
  const goOn = app.getByRole('button', { name: 'Go on' })
  const progress = app.getByRole('progressbar')
  await expect(goOn.or(progress).first()).toBeVisible({ timeout: 60_000 })
  if (await goOn.isVisible()) {
    for (const keep of await app.getByText('Keep', { exact: true }).all()) await keep.click()
    await goOn.click()
  }
  const done = async (): Promise<number> => Number(await progress.getAttribute('aria-valuenow'))
  let before = 0
  for (const size of ['A0', 'A3', 'A2']) {
    // oxlint-disable-next-line no-await-in-loop -- One after the other: between any two it has gone on.
    await expect.poll(done, { timeout: 100_000 }).toBeGreaterThan(before)
    before = await done()
    await app.getByText(size, { exact: true }).click()
    await expect(app.getByRole('radio', { name: size, exact: true })).toBeChecked()
    await expect(progress).toBeVisible()
  }
  const page = await app.evaluate(() => ({
    painted: Reflect.get(globalThis, '__painted') as number,
    makers: performance.getEntriesByType('resource').filter(({ name }) => /packHere/.test(name)).length,
  }))
  expect(page).toEqual({ painted: 0, makers: 0 })
  expect(app.workers().length).toBeGreaterThan(0)
  await app.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toBeHidden()
})

test('a pack that is being made can be stopped, and the page goes on meanwhile', async ({ app }) => {
  await openPack(app, packSession())
  await app.getByRole('button', { name: 'Make the pack' }).click()
  await app.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.getByRole('button', { name: 'Make the pack' })).toBeVisible()
  await expect(app.getByRole('progressbar')).toBeHidden()
})
