// @ts-check
/**
 * Finds the browser that the browser tests drive: a Chrome, Chromium or Edge of this machine. Run as a program
 * it also installs one where there is none: Playwright's own, else the system's package when it may.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Microsoft Edge.app/Contents/MacOS',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name]
    return base === undefined
      ? []
      : [join(base, 'Google/Chrome/Application'), join(base, 'Microsoft/Edge/Application')]
  }),
]

const NAMES_ON = /** @type {Record<string, readonly string[]>} */ ({
  win32: PROGRAMS.map((name) => `${name}.exe`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', ...PROGRAMS],
})

/**
 * The path of a browser, or null. `THROUGHLINE_BROWSER` names one outright.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['THROUGHLINE_BROWSER']
  if (named !== undefined) return named
  const names = NAMES_ON[process.platform] ?? PROGRAMS
  for (const folder of FOLDERS) {
    for (const name of names) {
      const path = join(folder, name)
      if (folder !== '' && existsSync(path)) return path
    }
  }
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

/** @param {string} program @param {readonly string[]} args */
function attempt(program, args) {
  return (
    spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      shell: process.platform === 'win32',
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

function installBrowser() {
  console.log('No Chrome, Chromium or Edge here: installing one for the browser tests.')
  if (attempt('npx', ['playwright', 'install', 'chromium', '--with-deps']) && findBrowser() !== null) return
  if (attempt('npx', ['playwright', 'install', 'chromium']) && findBrowser() !== null) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ]) {
    const [program = '', ...args] = [...asRoot, ...command]
    attempt(program, args)
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (findBrowser() === null) installBrowser()
  const path = findBrowser()
  if (path === null) {
    console.error(
      'The browser tests need Chrome, Chromium or Edge: install one, or run "npx playwright install chromium".',
    )
    process.exit(1)
  }
  const version = process.platform === 'win32' ? '' : execFileSync(path, ['--version'], { encoding: 'utf8' })
  console.log(`Browser tests drive ${path} ${version.trim()}`)
}
