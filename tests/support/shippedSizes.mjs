// @ts-check
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The numbers of one segment of a source map: base64 digits of five bits, the lowest first, the sign in the lowest.
 * @param {string} segment
 */
function numbersOf(segment) {
  const numbers = []
  let value = 0
  let shift = 0
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter)
    value += (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}

/**
 * How many characters of a built script come from each of its sources.
 * @param {string} script @param {{ sources: readonly string[], mappings: string }} map
 */
function charactersBySource(script, map) {
  const sums = new Map(/** @type {[string, number][]} */ ([]))
  const lines = script.split('\n')
  let source = 0
  for (const [place, segments] of map.mappings.split(';').entries()) {
    let column = 0
    let previous = null
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [columns = 0, sources = 0] = numbersOf(segment)
      if (previous !== null) sums.set(previous, (sums.get(previous) ?? 0) + columns)
      column += columns
      source += sources
      previous = map.sources[source] ?? ''
    }
    const rest = (lines[place]?.length ?? 0) - column
    if (previous !== null) sums.set(previous, (sums.get(previous) ?? 0) + rest)
  }
  return sums
}

/**
 * Where the package lies that a file is of, as the lock file names the place; null when it is of none.
 * @param {string} file
 */
function packageOf(file) {
  return /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null
}

/**
 * How many bytes each package adds to the built program, by its place, before compression: its script by the source maps of a
 * build, its fonts by their names.
 * @param {string} root
 * @returns {Promise<ReadonlyMap<string, number>>}
 */
export async function shippedSizes(root) {
  const outDir = mkdtempSync(join(tmpdir(), 'throughline-sizes-'))
  const sizes = new Map(/** @type {[string, number][]} */ ([]))
  /** @param {string | null} name @param {number} bytes */
  const add = (name, bytes) => {
    if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + bytes)
  }
  try {
    await build({ root, logLevel: 'silent', build: { outDir, emptyOutDir: true, sourcemap: true } })
    const assets = join(outDir, 'assets')
    const fonts = readdirSync(join(root, 'node_modules/@fontsource-variable')).map(
      (name) => `node_modules/@fontsource-variable/${name}`,
    )
    for (const file of readdirSync(assets)) {
      const path = join(assets, file)
      if (file.endsWith('.woff2')) {
        add(fonts.find((name) => file.startsWith(name.split('/').at(-1) ?? '')) ?? null, statSync(path).size)
      }
      // A program that leaves as one file lies there as a text: what it holds of packages, this program holds too.
      if (!file.endsWith('.js') || !existsSync(`${path}.map`)) continue
      const map = JSON.parse(readFileSync(`${path}.map`, 'utf8'))
      for (const [source, bytes] of charactersBySource(readFileSync(path, 'utf8'), map))
        add(packageOf(source), bytes)
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
  return sizes
}
