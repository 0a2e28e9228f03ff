// @ts-check
/** A browser that is driven by real input over the DevTools protocol, and what it says of itself. */
import { chromium } from 'playwright'
import { findBrowser } from '../support/findBrowser.mjs'

export const WIDTH = 1366
export const HEIGHT = 768

/** Events come this often, whether or not the page has answered, so that every frame has input. */
const EVENT_EVERY_MS = 12
/** No more than so many are unanswered. */
const MOST_UNANSWERED = 3

export const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--js-flags=--max-old-space-size=4096',
]

/** @param {number} ms */
export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A fresh browser with an empty database.
 * @returns {Promise<{ browser: import('playwright').Browser, context: import('playwright').BrowserContext }>}
 */
export async function launch() {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ARGS })
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: 1,
  })
  return { browser, context }
}

/** @typedef {{ page: import('playwright').Page, cdp: import('playwright').CDPSession, troubles: string[] }} Window */

/**
 * A window of the program at an address. What goes wrong in it is written down.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @returns {Promise<Window>}
 */
export async function openWindow(context, url) {
  const page = await context.newPage()
  /** @type {string[]} */
  const troubles = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => '__moments' in globalThis, null, { timeout: 60_000 })
  return { page, cdp, troubles }
}

/** Fetches what measures a program that is open. @param {Pick<Window, 'page'>} window */
export const equip = ({ page }) => page.evaluate(() => globalThis.__equip())

/**
 * @param {Window} window
 * @returns {Promise<Record<string, number>>}
 */
export async function metrics({ cdp }) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/**
 * Heap in MB after a forced collection.
 * @param {Window} window
 */
export async function heap(window) {
  await window.cdp.send('HeapProfiler.enable')
  await window.cdp.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await metrics(window)
  return JSHeapUsedSize / 1_048_576
}

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

/**
 * Frame times of one gesture. Besides the times, the main thread's own work in each frame: that holds on a busy
 * machine, too.
 * @param {Window} window
 * @param {(sent: number) => Promise<unknown>} step one event
 * @param {{ readonly frames: number, readonly mostMs: number }} limits
 */
export async function gesture(window, step, { frames, mostMs }) {
  const { page } = window
  const before = await metrics(window)
  await page.evaluate((limits) => globalThis.__measure.record(limits.frames, limits.mostMs), {
    frames,
    mostMs,
  })
  const start = Date.now()
  let sent = 0
  let unanswered = 0
  let asked = Date.now()
  /** @type {readonly number[] | null} */
  let times = null
  while (times === null && Date.now() - start < mostMs + 30_000) {
    if (unanswered < MOST_UNANSWERED) {
      unanswered += 1
      step(sent)
        .catch(() => undefined)
        .finally(() => {
          unanswered -= 1
        })
      sent += 1
    }
    await rest(EVENT_EVERY_MS)
    if (Date.now() - asked > 250) {
      asked = Date.now()
      times = await page.evaluate(() => globalThis.__measure.recorded())
    }
  }
  const seen = times ?? []
  const after = await metrics(window)
  const perFrame = (/** @type {string} */ name) =>
    (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / Math.max(1, seen.length)
  return {
    p50: quantile(seen, 0.5),
    p95: quantile(seen, 0.95),
    task: perFrame('TaskDuration'),
    script: perFrame('ScriptDuration'),
    frames: seen.length,
  }
}

const MIDDLE = { x: WIDTH / 2 + 90, y: HEIGHT / 2 + 60 }

/**
 * @param {Window} window
 * @param {'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel'} type
 * @param {object} rest
 */
export const mouse = ({ cdp }, type, rest = {}) =>
  cdp.send('Input.dispatchMouseEvent', { type, ...MIDDLE, pointerType: 'mouse', ...rest })

/** To and fro, now this way, now that. @param {number} sent @param {number} every */
export const turnOf = (sent, every) => (Math.floor(sent / every) % 2 === 0 ? 1 : -1)

/** @param {Window} window */
export const panning = (window) => (/** @type {number} */ sent) =>
  mouse(window, 'mouseWheel', { deltaX: 30 * turnOf(sent, 60), deltaY: 8 * turnOf(sent, 15) })

/** @param {Window} window @param {number} every */
export const zooming = (window, every) => (/** @type {number} */ sent) =>
  mouse(window, 'mouseWheel', { deltaX: 0, deltaY: -8 * turnOf(sent, every), modifiers: 2 })

/**
 * Presses on a point and carries it in a circle until the frames are recorded; lets go at the end.
 * @param {Window} window
 * @param {{ x: number, y: number }} at
 * @param {{ frames: number, mostMs: number }} limits
 */
export async function dragging(window, at, limits) {
  await mouse(window, 'mouseMoved', at)
  await mouse(window, 'mousePressed', { ...at, button: 'left', buttons: 1, clickCount: 1 })
  await mouse(window, 'mouseMoved', { x: at.x + 8, y: at.y + 8, button: 'left', buttons: 1 })
  let last = at
  const measured = await gesture(
    window,
    (sent) => {
      const turn = ((sent % 120) / 120) * 2 * Math.PI
      last = { x: at.x + 8 + 90 * Math.sin(turn), y: at.y + 8 + 60 * (1 - Math.cos(turn)) }
      return mouse(window, 'mouseMoved', { ...last, button: 'left', buttons: 1 })
    },
    limits,
  )
  const let_go = Date.now()
  await mouse(window, 'mouseReleased', { ...last, button: 'left', buttons: 0, clickCount: 1 })
  await window.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return { ...measured, release: Date.now() - let_go }
}

/**
 * Presses keys one after the other, each after the paint of the one before; the median from key to paint, in ms.
 * @param {Window} window
 * @param {readonly string[]} names
 */
export async function typed({ page }, names) {
  await page.evaluate(() => globalThis.__measure.forgetKeys())
  for (const [place, name] of names.entries()) {
    await page.keyboard.press(name)
    await page.waitForFunction((count) => globalThis.__measure.keys().length >= count, place + 1, {
      timeout: 60_000,
    })
  }
  return quantile(await page.evaluate(() => globalThis.__measure.keys()), 0.5)
}
