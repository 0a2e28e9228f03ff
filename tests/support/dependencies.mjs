// @ts-check
/**
 * The packages that ship with the program, and the README's table of them. Run as it is, it fails when a package
 * ships that the table does not list, under another version or licence, or without a reason. With `--write` it
 * builds the program, measures what each package adds to it, and writes the table; reasons are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { shippedSizes } from './shippedSizes.mjs'

const ROOT = join(import.meta.dirname, '../..')
const README = join(ROOT, 'README.md')
const BEGIN = '<!-- packages that ship: npm run dependencies -- --write -->'
const END = '<!-- end of the packages that ship -->'

/** Licences that let a council use, copy and change the program without asking anybody. */
const FREE = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
  'BlueOak-1.0.0',
])

/**
 * Whether a licence, or a choice or sum of licences as packages write them, is free.
 * @param {string} licence
 */
const isFree = (licence) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => FREE.has(each)))

/**
 * @typedef {{ version: string, license?: string, dev?: boolean, optional?: boolean, integrity?: string,
 *   dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked
 * @typedef {{ place: string, name: string, version: string, licence: string, isOurs: boolean }} Shipped
 */

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

/**
 * Where a package's own dependency lies, as Node looks for it.
 * @param {Record<string, Locked>} locked @param {string} from @param {string} name
 */
function placeOf(locked, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (locked[place] !== undefined) return place
    if (at === '') return null
  }
}

/**
 * Every package that the program's own dependencies bring along, and themselves.
 * @param {Record<string, string>} own @param {Record<string, Locked>} locked
 * @returns {readonly Shipped[]}
 */
function shippedPackages(own, locked) {
  const found = new Set(/** @type {string[]} */ ([]))
  /** @param {string} from @param {Record<string, string> | undefined} needed */
  const follow = (from, needed) => {
    for (const name of Object.keys(needed ?? {})) {
      const place = placeOf(locked, from, name)
      if (place === null || found.has(place)) continue
      found.add(place)
      follow(place, locked[place]?.dependencies)
    }
  }
  follow('', own)
  return [...found]
    .map((place) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const { version = '', license = '' } = locked[place] ?? {}
      return {
        place,
        name,
        version,
        licence: license,
        isOurs: name in own && place === `node_modules/${name}`,
      }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The rows of the README's tables by package and version.
 * @param {string} readme
 */
function listedRows(readme) {
  const table = readme.slice(readme.indexOf(BEGIN), readme.indexOf(END))
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Package'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return new Map(
    rows.map(([, name = '', version = '', licence = '', size = '', why = '']) => [
      `${name} ${version}`,
      { name, version, licence, size, why },
    ]),
  )
}

/** @param {readonly Shipped[]} shipped @param {Record<string, string>} own @param {string} readme */
function complaints(shipped, own, readme) {
  const rows = listedRows(readme)
  const names = new Set(shipped.map(({ name, version }) => `${name} ${version}`))
  return [
    ...Object.entries(own)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: "${version}" is not an exact version`),
    ...shipped.flatMap(({ name, version, licence, isOurs }) => {
      const row = rows.get(`${name} ${version}`)
      if (!isFree(licence)) return [`${name} ${version}: its licence is "${licence}"`]
      if (row === undefined) return [`${name} ${version} ships and is not listed`]
      if (row.licence !== licence)
        return [`${name} ${version} is listed under another licence than ${licence}`]
      return isOurs && row.why === '' ? [`${name} has no reason`] : []
    }),
    ...[...rows.keys()].filter((row) => !names.has(row)).map((row) => `${row} is listed and does not ship`),
  ]
}

/** @param {readonly Shipped[]} shipped @param {ReadonlyMap<string, number>} sizes @param {string} readme */
function tables(shipped, sizes, readme) {
  const reasons = new Map(
    [...listedRows(readme).values()].filter(({ why }) => why !== '').map(({ name, why }) => [name, why]),
  )
  /** @param {Shipped} shipped */
  const row = ({ place, name, version, licence, isOurs }) => {
    const kilobytes = (sizes.get(place) ?? 0) / 1000
    const size = kilobytes === 0 ? 'none' : `${kilobytes < 1 ? '< 1' : Math.round(kilobytes)} kB`
    return `| ${name} | ${version} | ${licence} | ${size} |${isOurs ? ` ${reasons.get(name) ?? ''} |` : ''}`
  }
  const own = shipped.filter(({ isOurs }) => isOurs)
  const brought = shipped.filter(({ isOurs }) => !isOurs)
  return [
    BEGIN,
    '',
    '| Package | Version | Licence | In the build | Why |',
    '| --- | --- | --- | ---: | --- |',
    ...own.map(row),
    '',
    'What these bring along:',
    '',
    '| Package | Version | Licence | In the build |',
    '| --- | --- | --- | ---: |',
    ...brought.map(row),
    '',
    END,
  ].join('\n')
}

const { dependencies: own } = readJson('package.json')
const shipped = shippedPackages(own, readJson('package-lock.json').packages)
let readme = readFileSync(README, 'utf8')
if (process.argv.includes('--write')) {
  const begin = readme.indexOf(BEGIN)
  const end = readme.indexOf(END) + END.length
  const written = tables(shipped, await shippedSizes(ROOT), readme)
  readme = await format(readme.slice(0, begin) + written + readme.slice(end), { parser: 'markdown' })
  writeFileSync(README, readme)
}
const wrong = complaints(shipped, own, readme)
if (wrong.length > 0) {
  console.error(
    `${wrong.join('\n')}\n\nThe README lists what ships: npm run dependencies -- --write writes it.`,
  )
  process.exit(1)
}
console.log(`${shipped.length} packages ship, each listed in the README under a free licence.`)
