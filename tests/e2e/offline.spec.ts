import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright/test'
import { CONTENT_POLICY, SECURITY_HEADERS } from '../../src/offline/securityHeaders'
import { BUILT, listedIn, programIn } from './builds'
import { exported } from './exported'
import { expect, keptFiles, ready, readySign, sentence, test, visit } from './offlineTest'
import { openExample, saved, wall } from './wallTest'

/** Goes through the whole day, so that every part that is fetched late is asked for. */
async function goThroughTheDay(page: Page): Promise<void> {
  await openExample(page)
  for (const part of ['Outline', 'Findings list']) {
    await page.getByRole('button', { name: part }).first().click()
    await expect(page.getByRole('region', { name: part })).toBeVisible()
  }
  await wall(page).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  for (const name of ['Session file (JSON)', 'Picture (PNG)', 'Drawing (SVG)', 'Tables (CSV)'] as const) {
    expect((await exported(page, name)).bytes.length).toBeGreaterThan(1000)
  }
  for (const part of ['Set up', 'Voices', 'Map']) {
    await page.getByRole('link', { name: part, exact: true }).first().click()
    await expect(page.getByRole('main').or(wall(page)).first()).toBeVisible()
  }
  await saved(page)
}

test('the offline worker lists every file that was built, each with its hash', () => {
  const sorted = (files: ReturnType<typeof listedIn>) => files.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  expect(listedIn(BUILT).length).toBeGreaterThan(50)
  expect(sorted(listedIn(BUILT))).toEqual(sorted(programIn(BUILT)))
})

test('"Ready offline" stands there only once every file is kept', async ({ app, program }) => {
  await ready(app)
  const expected = programIn(BUILT).map(({ url }) => new URL(url, program.address).pathname)
  const kept = await keptFiles(app)
  expect(expected.filter((path) => !kept.includes(path))).toEqual([])
})

test('while one file does not arrive, the sign does not claim it; once it does, it does', async ({
  page,
  program,
}) => {
  program.behave('silent', /noto-sans-arabic/)
  await page.goto(program.address)
  await expect(page.getByText(/^Not ready offline: parts of the program/)).toBeVisible({ timeout: 30_000 })
  await expect(readySign(page)).toBeHidden()
  program.behave('honest')
  await page.getByRole('button', { name: 'Try again' }).click()
  await ready(page)
})

test('once it is ready, no request reaches the server, whatever is opened for the first time', async ({
  app,
  context,
  program,
}) => {
  await ready(app)
  program.forget()
  await goThroughTheDay(app)
  await app.reload()
  await expect(wall(app)).toBeVisible()
  const another = await context.newPage()
  await another.goto(program.address)
  await ready(another)
  await app.goto(`${program.address}#/`)
  await ready(app)
  expect(program.requests).toEqual([])
})

test('without a network everything works that was never opened before, in its own type', async ({
  app,
  program,
}) => {
  await ready(app)
  program.behave('silent')
  await goThroughTheDay(app)
  const fonts = await app.evaluate(async () => {
    const loaded = await document.fonts.load("16px 'Noto Sans Arabic Variable'", 'ا')
    return loaded.map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`)
  })
  expect(fonts).toEqual(['Noto Sans Arabic Variable loaded'])
})

test('without a network it opens at a session after the browser was closed', async ({
  program,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-profile-'))
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, serviceWorkers: 'allow' })
  const before = await open()
  const page = await before.newPage()
  await visit(page, program)
  await openExample(page)
  await saved(page)
  const address = page.url()
  await before.close()
  program.behave('silent')
  const after = await open()
  const again = await after.newPage()
  await again.goto(address)
  await expect(wall(again)).toBeVisible()
  await expect(again.getByRole('group', { name: /^Release with a £46 grant/ })).toBeVisible()
  await after.close()
  rmSync(profile, { recursive: true, force: true })
})

test('a page that was opened past the worker is served by it all the same', async ({ app, program }) => {
  await ready(app)
  const devtools = await app.context().newCDPSession(app)
  await Promise.all([app.waitForEvent('load'), devtools.send('Page.reload', { ignoreCache: true })])
  await ready(app)
  program.forget()
  await openExample(app)
  expect(program.requests).toEqual([])
})

test('pages and workers from this device keep the content policy where the host says none', async ({
  app,
}) => {
  await ready(app)
  await app.reload()
  const meta = app.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(await meta.getAttribute('content')).toBe(CONTENT_POLICY)
  const policies = await app.evaluate(async () => {
    const script = document.querySelector('script')?.src ?? ''
    const answers = await Promise.all([fetch('./'), fetch(script)])
    return answers.map(({ headers }) => headers.get('Content-Security-Policy'))
  })
  const { 'Content-Security-Policy': whole } = SECURITY_HEADERS
  expect(policies).toEqual([whole, whole])
})

test('it can be installed: the manifest is whole, and its pictures are as large as it says', async ({
  app,
}) => {
  const devtools = await app.context().newCDPSession(app)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '{}') as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  )
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const header = readFileSync(join(BUILT, src)).subarray(16, 24)
    expect(`${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`, src).toBe(sizes)
  }
  await expect(sentence(app)).toBeVisible()
})

test('a browser that keeps no programs says so', async ({ page, program }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(program.address)
  await expect(page.getByText(/^This browser cannot keep the program/)).toBeVisible()
})
