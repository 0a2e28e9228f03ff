#!/usr/bin/env node
// @ts-check
/**
 * Measures the program: `npm run bench -- [--n 200,1000] [--repeats 3] [--only look,drag] [--edits 20000]
 * [--frames 120] [--out file.json] [--serve]`. The cells of `--only` are those of `cells.mjs`, `again` and `first-load`; `hour` and
 * `library` among them are not run unless asked for. `--serve` only builds and serves the page and prints its address:
 * there it is one more peer of a benchmark that drives each by `window.__bench`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { equip, launch, openWindow } from './browser.mjs'
import { CELLS, LONG_CELLS } from './cells.mjs'
import { firstLoad } from './firstLoad.mjs'
import { openedAgain } from './openedAgain.mjs'
import { markdown, mediansOf } from './table.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = resolve(import.meta.dirname, 'vite.config.ts')
const PROGRAM = resolve(ROOT, 'vite.config.ts')
const PORT = 4187
/** What is measured of the program itself, the page that measures left out. */
const OF_PROGRAM = ['again', 'first-load']

const { values: asked } = parseArgs({
  options: {
    n: { type: 'string', default: '200,1000,5000,10000' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string' },
    frames: { type: 'string', default: '120' },
    edits: { type: 'string', default: '20000' },
    out: { type: 'string', default: resolve(ROOT, 'dist-bench/figures.json') },
    port: { type: 'string', default: String(PORT) },
    /** Names that can be read in a profile. */
    readable: { type: 'boolean', default: false },
    /** The page as it was built last. */
    built: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
})

const mode = asked.readable ? 'readable' : 'production'
const pageFolder = resolve(ROOT, 'dist-bench', asked.readable ? 'readable' : 'page')

/** @param {string} outDir @param {number} port */
async function serve(outDir, port) {
  const server = await preview({
    configFile: false,
    root: ROOT,
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'error',
  })
  return { base: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

async function servePage() {
  if (!asked.built) await build({ configFile: PAGE, mode, logLevel: 'error' })
  return serve(pageFolder, Number(asked.port))
}

/** @param {string} base @param {string} name @param {number} n @returns {Promise<import('./table.mjs').Row>} */
async function measure(base, name, n) {
  const cell = CELLS[name] ?? LONG_CELLS[name]
  if (cell === undefined) throw new Error(`there is no cell "${name}"`)
  const { browser, context } = await launch()
  try {
    const keep = async (/** @type {'fit' | '100'} */ view) => {
      const { page } = await openWindow(context, base)
      await equip({ page })
      const id = await page.evaluate((asked) => globalThis.__measure.keep(asked.n, asked.view), { n, view })
      await page.close()
      return id
    }
    const [frames, edits] = [Number(asked.frames), Number(asked.edits)]
    return { n, cell: name, figures: await cell({ context, base, n, frames, edits, keep }) }
  } catch (error) {
    return { n, cell: name, figures: {}, failed: String(error).split('\n', 1)[0] ?? 'failed' }
  } finally {
    await browser.close()
  }
}

/** The program as it is built, not the page that measures it. @param {(base: string) => Promise<unknown>} work */
async function withProgram(work) {
  const outDir = resolve(ROOT, 'dist-bench/program')
  await build({ configFile: PROGRAM, build: { outDir, emptyOutDir: true }, logLevel: 'error' })
  const server = await serve(outDir, Number(asked.port) + 1)
  try {
    await work(server.base)
  } finally {
    await server.close()
  }
}

/** @param {string} base */
async function measureFirstLoad(base) {
  const { browser, context } = await launch()
  try {
    return await firstLoad(context, base)
  } finally {
    await browser.close()
  }
}

/** The text of a generated session's file. @param {string} page @param {number} n @returns {Promise<string>} */
async function fileOf(page, n) {
  const { browser, context } = await launch()
  try {
    const window = await openWindow(context, page)
    await equip(window)
    return await window.page.evaluate((notes) => globalThis.__measure.file(notes), n)
  } finally {
    await browser.close()
  }
}

async function main() {
  const page = await servePage()
  if (asked.serve) {
    console.log(page.base)
    return
  }
  const names = asked.only?.split(',') ?? [...Object.keys(CELLS), ...OF_PROGRAM]
  const sizes = asked.n.split(',').map(Number)
  /** @type {import('./table.mjs').Row[]} */
  const rows = []
  for (const n of sizes) {
    for (let repeat = 0; repeat < Number(asked.repeats); repeat += 1) {
      for (const name of names.filter((each) => !OF_PROGRAM.includes(each))) {
        const row = await measure(`${page.base}?measure`, name, n)
        rows.push(row)
        console.error(`${n} ${name} #${repeat}`, row.failed ?? JSON.stringify(row.figures))
      }
    }
  }
  /** @type {Record<string, number>} */
  let load = {}
  if (names.some((name) => OF_PROGRAM.includes(name))) {
    await withProgram(async (base) => {
      if (names.includes('first-load')) load = await measureFirstLoad(base)
      if (!names.includes('again')) return
      for (const n of sizes) {
        const file = await fileOf(`${page.base}?measure`, n)
        for (const again of await openedAgain(base, file, Number(asked.repeats))) {
          rows.push({ n, cell: 'again', figures: { 'opened again, the program kept': again } })
        }
      }
    })
  }
  await page.close()
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg(),
    node: process.version,
  }
  mkdirSync(dirname(asked.out), { recursive: true })
  writeFileSync(asked.out, `${JSON.stringify({ machine, medians: mediansOf(rows), load, rows }, null, 2)}\n`)
  console.log(markdown(rows))
  for (const [name, kilobytes] of Object.entries(load)) console.log(`\n${name}: ${kilobytes.toFixed(1)}`)
}

await main()
