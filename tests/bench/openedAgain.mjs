// @ts-check
/**
 * A session opened as on every day but the first: the program as it is built, kept by its offline worker, in a profile
 * on the disk. The other cells have a page that nothing is kept of.
 */
import { chromium } from 'playwright'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../support/findBrowser.mjs'
import { ARGS, HEIGHT, WIDTH } from './browser.mjs'

const PAINTED = 'section canvas[aria-hidden]'

/** Notes down, in ms since the page was asked for, when the wall is painted. Runs in the page. @param {string} painted its selector */
function noteWhenPainted(painted) {
  const look = () => {
    if (document.querySelector(painted) === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')))
  }
  requestAnimationFrame(look)
}

/**
 * From the address to the fitted wall, in ms, each time that it is opened.
 * @param {string} base where the built program is served
 * @param {string} file the session file's text
 * @param {number} times
 * @returns {Promise<readonly number[]>}
 */
export async function openedAgain(base, file, times) {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    args: ARGS,
    viewport: { width: WIDTH, height: HEIGHT },
  })
  try {
    const first = await context.newPage()
    await first.goto(base)
    const chooser = first.waitForEvent('filechooser')
    await first.getByRole('button', { name: 'Import a session' }).click()
    const buffer = Buffer.from(file)
    await (await chooser).setFiles({ name: 'generated.journey.json', mimeType: 'application/json', buffer })
    await first.locator(PAINTED).first().waitFor({ timeout: 120_000 })
    await first.getByText('Saved', { exact: true }).first().waitFor({ timeout: 120_000 })
    const address = first.url()
    await first.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    await first.close()
    /** @type {number[]} */
    const figures = []
    // The first one is still the worker's and the browser's to get ready.
    for (let time = 0; time <= times; time += 1) {
      const page = await context.newPage()
      await page.addInitScript(noteWhenPainted, PAINTED)
      await page.goto(address)
      await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
      const isKept = await page.evaluate(() => navigator.serviceWorker.controller !== null)
      if (!isKept) throw new Error('the program is not kept')
      const at = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime)
      if (time > 0) figures.push(at ?? Number.NaN)
      await page.close()
    }
    return figures
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
