// @ts-check
/**
 * What is measured. Each cell has a browser of its own with one session of n notes in its database; what it gives is
 * a figure a name. A figure's name says its unit unless it is ms.
 */
import {
  dragging,
  equip,
  gesture,
  heap,
  metrics,
  mouse,
  openWindow,
  panning,
  rest,
  typed,
  zooming,
} from './browser.mjs'

/** @typedef {import('./browser.mjs').Window} Window */
/** @typedef {{ context: import('playwright').BrowserContext, base: string, n: number, frames: number, edits: number, keep(view: 'fit' | '100'): Promise<string> }} Cell */
/** @typedef {Record<string, number>} Figures */

/** A view that rests has mounted its notes. */
const SETTLED_MS = 700
const MOST_MS = 6000

/** @param {string} base @param {string} id */
const addressOf = (base, id) => `${base}#/session/${encodeURIComponent(id)}/map`

/** Opens the session of a cell, fitted or at 100 %, and says when it was painted. @param {Cell} cell @param {'fit' | '100'} view */
async function open(cell, view) {
  const id = await cell.keep(view)
  const window = await openWindow(cell.context, addressOf(cell.base, id))
  const shown = await window.page.evaluate(() => globalThis.__moments.shownAt())
  await equip(window)
  return { window, shown }
}

/** @param {string} name @param {{ p50: number, p95: number, task: number }} measured @returns {Figures} */
const frames = (name, { p50, p95, task }) => ({
  [`${name} p50`]: p50,
  [`${name} p95`]: p95,
  [`${name} work a frame`]: task,
})

/** @type {Record<string, (cell: Cell) => Promise<Figures>>} */
export const CELLS = {
  async open(cell) {
    const fit = await open(cell, 'fit')
    await rest(SETTLED_MS)
    const heapFit = await heap(fit.window)
    const elementsFit = await fit.window.page.evaluate(() => globalThis.__measure.elements())
    await fit.window.page.close()
    const near = await open(cell, '100')
    await rest(SETTLED_MS)
    const elements100 = await near.window.page.evaluate(() => globalThis.__measure.elements())
    await near.window.page.close()
    return {
      'first paint fitted': fit.shown,
      'first paint at 100 %': near.shown,
      'heap after load (MB)': heapFit,
      'elements fitted (count)': elementsFit,
      'elements at 100 % (count)': elements100,
    }
  },

  async look(cell) {
    const limits = { frames: cell.frames, mostMs: MOST_MS }
    const { window } = await open(cell, 'fit')
    await rest(SETTLED_MS)
    await mouse(window, 'mouseMoved')
    const panFit = await gesture(window, panning(window), limits)
    await window.page.evaluate(() => globalThis.__measure.fit())
    await rest(SETTLED_MS)
    const zoomFit = await gesture(window, zooming(window, 15), limits)
    await window.page.close()

    const { window: near } = await open(cell, '100')
    await rest(SETTLED_MS)
    await mouse(near, 'mouseMoved')
    const pan = await gesture(near, panning(near), limits)
    await rest(SETTLED_MS)
    const zoom = await gesture(near, zooming(near, 10), limits)
    await rest(SETTLED_MS)
    // From 100 % down past where notes are elements and up again, resting on the way so that they come and go.
    const boundary = await gesture(
      near,
      async (sent) => {
        if (sent % 30 === 29) await rest(250)
        await mouse(near, 'mouseWheel', { deltaX: 0, deltaY: sent % 60 < 30 ? 6 : -6, modifiers: 2 })
      },
      { frames: cell.frames * 2, mostMs: MOST_MS },
    )
    return {
      ...frames('pan fitted', panFit),
      ...frames('zoom fitted', zoomFit),
      ...frames('pan at 100 %', pan),
      ...frames('zoom at 100 %', zoom),
      ...frames('zoom across the boundary', boundary),
    }
  },

  async drag(cell) {
    const limits = { frames: cell.frames, mostMs: MOST_MS }
    const { window } = await open(cell, '100')
    await rest(SETTLED_MS)
    const at = await window.page.evaluate(() => globalThis.__measure.middleNote())
    const one = await dragging(window, at, limits)
    await rest(SETTLED_MS)
    await window.page.evaluate(() => globalThis.__measure.selectMany(100))
    await rest(SETTLED_MS)
    const again = await window.page.evaluate(() => globalThis.__measure.middleNote())
    const many = await dragging(window, again, limits)
    return {
      ...frames('drag one', one),
      'drag one, let go': one.release,
      ...frames('drag 100', many),
      'drag 100, let go': many.release,
    }
  },

  async write(cell) {
    const { window } = await open(cell, '100')
    const { page } = window
    await rest(SETTLED_MS)
    await page.evaluate(() => {
      globalThis.__measure.selectMiddle()
      globalThis.__measure.editMiddle()
    })
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement, null, {
      timeout: 30_000,
    })
    const typing = await typed(
      window,
      'and waits for the answer'.split('').map((letter) => (letter === ' ' ? 'Space' : letter)),
    )
    const before = await page.evaluate(() => globalThis.__measure.steps())
    /** @type {number[]} */
    const adds = []
    for (let note = 0; note < 5; note += 1) {
      adds.push(await typed(window, ['Enter']))
      await page.keyboard.type('New')
    }
    const added = (await page.evaluate(() => globalThis.__measure.steps())) - before
    if (added !== 5) throw new Error(`${added} steps were added, not 5`)
    await page.keyboard.press('Escape')
    await rest(SETTLED_MS)
    return { 'key to paint, typing': typing, 'add a step': adds.toSorted((a, b) => a - b)[2] ?? Number.NaN }
  },

  async undo(cell) {
    const { window } = await open(cell, '100')
    const { page } = window
    await rest(SETTLED_MS)
    const at = await page.evaluate(() => globalThis.__measure.middleNote())
    await page.mouse.click(at.x, at.y)
    const before = await page.evaluate(() => globalThis.__measure.steps())
    const paste = await page.evaluate(() => globalThis.__measure.paste1000())
    await rest(SETTLED_MS)
    const undo = await typed(window, ['Control+z'])
    const after = await page.evaluate(() => globalThis.__measure.steps())
    if (before !== after) throw new Error('the paste was not undone')
    return { 'paste 1,000': paste, 'undo of it': undo }
  },

  async find(cell) {
    const { window } = await open(cell, '100')
    const { page } = window
    await rest(SETTLED_MS)
    const at = await page.evaluate(() => globalThis.__measure.middleNote())
    await page.mouse.click(at.x, at.y)
    const asked = await typed(window, ['Control+k'])
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    const letter = await typed(window, 'address'.split(''))
    await page.keyboard.press('Escape')
    await rest(300)
    const outline = await page.evaluate(() =>
      Promise.race([
        globalThis.__measure.outline(),
        new Promise((resolve) => setTimeout(() => resolve(Number.NaN), 20_000)),
      ]),
    )
    return { 'open find': asked, 'find, a letter': letter, 'open the outline': outline }
  },

  async keep(cell) {
    const { window } = await open(cell, 'fit')
    await rest(SETTLED_MS)
    const { page } = window
    /** @type {{ ms: number, rows: number }[]} */
    const saves = []
    for (let edit = 0; edit < 7; edit += 1) saves.push(await page.evaluate(() => globalThis.__measure.save()))
    const middle = saves.toSorted((a, b) => a.ms - b.ms)[3]
    return {
      'save one edit': middle?.ms ?? Number.NaN,
      'rows written for it (count)': middle?.rows ?? Number.NaN,
      'load from the database': await page.evaluate(() => globalThis.__measure.load()),
      'file out': await page.evaluate(() => globalThis.__measure.jsonOut()),
      'file in': await page.evaluate(() => globalThis.__measure.jsonIn()),
    }
  },

  async likeness(cell) {
    const { window } = await open(cell, 'fit')
    await rest(SETTLED_MS)
    const { page } = window
    const first = await page.evaluate(() => globalThis.__measure.likeness())
    return {
      'likely duplicates, worker started': first,
      'likely duplicates again': await page.evaluate(() => globalThis.__measure.likeness()),
      'pairs found (count)': await page.evaluate(() => globalThis.__measure.alikePairs()),
    }
  },

  async picture(cell) {
    const { window } = await open(cell, 'fit')
    await rest(SETTLED_MS)
    const { page } = window
    return {
      'picture (PNG for A1)': await page.evaluate(() => globalThis.__measure.picture('png')),
      'drawing (SVG)': await page.evaluate(() => globalThis.__measure.picture('svg')),
    }
  },
}

/** A library of many sessions: what the start screen and one session cost beside all the others. */
const SESSIONS = 500
const NOTES_EACH = 300

/** Only asked for by name: they take minutes. @type {Record<string, (cell: Cell) => Promise<Figures>>} */
export const LONG_CELLS = {
  async hour(cell) {
    const { window } = await open(cell, '100')
    await rest(SETTLED_MS)
    const before = await heap(window)
    const ms = await window.page.evaluate((edits) => globalThis.__measure.work(edits), cell.edits)
    const after = await heap(window)
    const { Nodes = Number.NaN } = await metrics(window)
    return {
      'heap before the hour (MB)': before,
      'heap after the hour (MB)': after,
      'an edit in the hour': ms / cell.edits,
      'nodes after the hour (count)': Nodes,
    }
  },

  async library(cell) {
    const { context, base } = cell
    const { page: keeper } = await openWindow(context, base)
    await equip({ page: keeper })
    const id = await keeper.evaluate(
      ([sessions, notes]) => globalThis.__measure.keepMany(sessions ?? 0, notes ?? 0),
      [SESSIONS, NOTES_EACH],
    )
    await keeper.close()
    const window = await openWindow(context, base)
    const { page } = window
    const ready = await page.evaluate(() => globalThis.__moments.startReadyAt())
    const listed = await page.evaluate(() => globalThis.__moments.listedAt())
    await rest(SETTLED_MS)
    await equip(window)
    const elements = await page.evaluate(() => globalThis.__measure.elements())
    await page.getByRole('searchbox').click()
    const letter = await typed(window, '123'.split(''))
    await page.close()
    const { page: one } = await openWindow(context, addressOf(base, id))
    return {
      [`start screen with ${SESSIONS} sessions, can be used`]: ready,
      'its list is there': listed,
      'elements of it (count)': elements,
      'search, a letter': letter,
      'one of them, first paint': await one.evaluate(() => globalThis.__moments.shownAt()),
    }
  },
}
