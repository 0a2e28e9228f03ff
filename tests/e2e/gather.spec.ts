import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'
import { type Browser, devices, type Locator, type Page } from 'playwright/test'
import { exported } from './exported'
import { noBarriers } from './noBarriers'
import { chooseFiles, jsonFile } from './importFile'
import { expect, openExample, startSession, test } from './wallTest'

async function openGather(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Voices', exact: true }).click()
  await page.getByRole('tab', { name: 'Gather', exact: true }).click()
  const region = page.getByRole('region', { name: 'Gather', exact: true })
  await expect(region).toBeVisible()
  return region
}

/** A row of every kind that a spreadsheet or a careless reader would break. */
function textOf(place: number): string {
  const kinds = [
    'They said "come back Monday"',
    'First line\nsecond, with a comma\n=and no formula',
    '=HYPERLINK("http://example.org","Press me")',
    '@SUM(A1:A9)',
    '-2 days late; then nothing',
    '\'quoted\' and "double"',
  ]
  return `${kinds[place % kinds.length] ?? ''} #${place}`
}

/** What our tables make of a text, so that no spreadsheet runs it: an apostrophe before a line that would start one. */
const madeSafe = (text: string): string => text.replaceAll(/^(?=[=+\-@])/gm, "'")

test('2,000 rows of a table come in as cards and go out as a table, none lost or split', async ({ app }) => {
  const texts = Array.from({ length: 2_000 }, (_none, place) => textOf(place))
  const rows = texts.map((text, place) => [
    `R${place}`,
    ['Service user', 'Carer', 'Staff'][place % 3],
    text,
    (place % 5) + 1,
    'yes',
  ])
  const table = Papa.unparse([['No', 'Who are you?', 'What happened', 'Rating', 'Share'], ...rows], {
    newline: '\r\n',
    delimiter: ';',
  })
  await startSession(app, 'Two thousand voices')
  const gather = await openGather(app)
  await gather.getByRole('heading', { name: 'Table of answers (CSV)' }).click()
  const file = { name: 'forum.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${table}`, 'utf16le') }
  await chooseFiles(app, () => gather.getByRole('button', { name: 'Choose a CSV file' }).click(), file)
  const form = gather.getByRole('region', { name: 'From “forum.csv”' })
  await expect(form.getByText('2000 rows = 2000 cards + 0 merged + 0 left out')).toBeVisible()
  await expect(form.getByRole('row', { name: /^Carer/ })).toContainText('Family')
  await noBarriers(app)
  await form.getByRole('button', { name: 'Take in 2000 cards' }).click()
  await expect(app.getByText('2000 cards taken in from “forum.csv”')).toBeVisible()

  const { bytes } = await exported(app, 'Tables (CSV)')
  const out = strFromU8(unzipSync(bytes)['cards.csv'] ?? new Uint8Array())
  const [heads = [], ...cells] = Papa.parse<string[]>(out.replace(/^\uFEFF/, '')).data
  const column = (name: string): (string | undefined)[] => cells.map((row) => row[heads.indexOf(name)])
  expect(column('In words')).toEqual(texts.map(madeSafe))
  expect(column('Group').slice(0, 3)).toEqual(['Service user', 'Family', 'Frontline worker'])
  expect(column('Feeling').slice(0, 5)).toEqual([
    'Very bad',
    'Bad',
    'Neither good nor bad',
    'Good',
    'Very good',
  ])

  // One step takes all of them back.
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  const without = await exported(app, 'Tables (CSV)')
  const left = Papa.parse(strFromU8(unzipSync(without.bytes)['cards.csv'] ?? new Uint8Array()).trim()).data
  expect(left).toHaveLength(1)
})

/** Opens a file as a person would who got it by mail: from a folder, on a phone, with no network. */
async function openedAlone(browser: Browser, path: string, options: { javaScriptEnabled?: boolean } = {}) {
  const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 5']
  const context = await browser.newContext({
    viewport,
    userAgent,
    hasTouch,
    isMobile,
    offline: true,
    acceptDownloads: true,
    ...options,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(`request to ${request.url()}`)
  })
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective))
    })
  }
  await page.goto(pathToFileURL(path).href)
  return { page, context, troubles }
}

/** Answers each question in turn by its button. */
async function press(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('button', { name, exact: true }).click()
}

test('a survey leaves as one file, is answered with no network, and comes back as a file and as a code', async ({
  app,
  browser,
}) => {
  await openExample(app)
  const gather = await openGather(app)
  await gather.getByLabel('How answers come back').fill('Send it to the forum </script><b>by Friday.</b>')
  const download = app.waitForEvent('download')
  await gather.getByRole('button', { name: 'Make the survey file' }).click()
  const survey = await download
  expect(survey.suggestedFilename()).toMatch(/survey\.html$/)
  const path = test.info().outputPath('survey.html')
  await survey.saveAs(path)

  const { page, context, troubles } = await openedAlone(browser, path)
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused()
  await noBarriers(page)
  await press(page, 'Start', 'In custody', 'All of “In custody”', 'It happened to me', 'Very bad')
  await page.getByLabel('What happened?').fill('Nobody told me “anything” = at all')
  await press(page, 'Next', 'Yes, you may')
  await expect(page.getByRole('heading', { name: 'What you have told us' })).toBeVisible()
  await press(page, 'Tell us about another part', 'All of it, from start to end')
  // The phone's own way back goes one question back.
  await page.goBack()
  await press(
    page,
    'All of it, from start to end',
    'I am family, a friend or a carer',
    'I would rather not say',
  )
  await page.getByLabel('What happened?').fill('We waited')
  await press(page, 'Next', 'No, only at the meeting', 'I have finished')
  await expect(page.getByText('Send it to the forum </script><b>by Friday.</b>').first()).toBeVisible()
  await noBarriers(page)
  const saved = page.waitForEvent('download')
  await press(page, 'Save my answers')
  const answers = await saved
  const code = await page.getByLabel('Your answers as text').inputValue()
  expect(code).toMatch(/^THROUGHLINE1\./)
  await expect(page.getByRole('status').first()).toContainText(answers.suggestedFilename())
  // What is longest breaks where it must: nothing is to be pushed sideways at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(troubles).toEqual([])

  const file = jsonFile('a.json', readFileSync(await answers.path()))
  await chooseFiles(app, () => gather.getByRole('button', { name: 'Choose answer files' }).click(), [
    file,
    { ...file, name: 'b.json' },
    { ...file, name: 'c.json', buffer: Buffer.from('{') },
  ])
  const result = gather.getByRole('list', { name: 'What came in' })
  await expect(result.getByRole('listitem')).toHaveText([
    'a.json: 2 new cards',
    'b.json: 2 were here already',
    /^c\.json: it was cut short/,
  ])
  await gather.getByLabel('Codes from messages').fill(`Hello\n> ${code.replaceAll('\n', '\n> ')}\nBye`)
  await gather.getByRole('button', { name: 'Take in the codes' }).click()
  await expect(result.getByRole('listitem')).toHaveText(['pasted code: 2 were here already'])
  await context.close()

  // Without script, as in a preview, the same file reads as the paper form.
  const paper = await openedAlone(browser, path, { javaScriptEnabled: false })
  const form = paper.page.getByRole('main')
  await expect(form).toContainText('Which part do you want to tell us about? Tick one.')
  await expect(form).toContainText('How to hand it back')
  await expect(form).toContainText('Send it to the forum </script><b>by Friday.</b>')
  await expect(form.getByText('All of “In custody”')).toBeVisible()
  await expect(paper.page.getByRole('button')).toHaveCount(0)
  await paper.context.close()
})
