/// <reference types="vitest/config" />
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { PAGE } from './src/offline/programFile.ts'
import { CONTENT_POLICY, SECURITY_HEADERS } from './src/offline/securityHeaders.ts'

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** The font of the first words on screen comes beside the style that asks for it, not after it. */
const fontAhead: Plugin = {
  name: 'font-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /next-latin-wght-normal-[^/]*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
          injectTo: 'head' as const,
        })),
  },
}

/**
 * The words that the kit speaks by itself in thirty languages: ours are English alone, and its own way of leaving
 * languages out is to give it nothing for them.
 */
const kitWords: Plugin = {
  name: 'kit-words',
  apply: 'build',
  load: (file) =>
    /\/react-(aria|stately)\/dist\/private\/intl\//.test(file) && !file.endsWith('/en-US.mjs')
      ? 'export default undefined'
      : null,
}

/**
 * The kit empties what it last said aloud as markup, which the content policy forbids: every field for numbers broke
 * its screen when it was left. It is emptied as elements instead.
 */
const kitSaysPlainly: Plugin = {
  name: 'kit-says-plainly',
  apply: 'build',
  transform: (code, file) =>
    /\/live-announcer\/LiveAnnouncer\.m?js$/.test(file)
      ? { code: code.replaceAll(".innerHTML = ''", '.replaceChildren()'), map: null }
      : null,
}

/**
 * React Flow's parts that the wall does without (minimap, controls, background, resizing) are made by calls that a
 * bundler must take for work to be done: said to be none, what nobody asks for stays out.
 */
const unaskedParts: Plugin = {
  name: 'unasked-parts',
  apply: 'build',
  transform: (code, file) =>
    file.endsWith('/@xyflow/react/dist/esm/index.js')
      ? {
          code: code
            .replaceAll(/= (memo|forwardRef|fixedForwardRef)\(/g, '= /* @__PURE__ */ $1(')
            .replaceAll(/^\w+\.displayName = .*;$/gm, ''),
          map: null,
        }
      : null,
}

/**
 * React Flow moves by d3-zoom, which knows how to stop transitions and what lies between two views. Nothing on the wall
 * is ever in a transition; what is never called leaves out ways between two colours, dates and shapes as well.
 */
const WITHOUT_TRANSITIONS: readonly (readonly [RegExp, string])[] = [
  [
    /\/d3-transition\/dist\/d3-transition\.mjs$/,
    [
      "import { selection } from 'd3-selection'",
      'selection.prototype.interrupt = function () { return this }',
      'export const interrupt = () => undefined',
      'export default undefined',
    ].join('\n'),
  ],
  [
    /\/d3-interpolate\/dist\/d3-interpolate\.mjs$/,
    'export const interpolate = undefined, interpolateZoom = undefined',
  ],
]
const noTransitions: Plugin = {
  name: 'no-transitions',
  apply: 'build',
  load: (file) => WITHOUT_TRANSITIONS.find(([where]) => where.test(file))?.[1] ?? null,
}

/** The database's program as every browser of today reads it: the one that is resolved by itself is for older ones too. */
const smallDatabase: Plugin = {
  name: 'small-database',
  apply: 'build',
  enforce: 'pre',
  resolveId(file) {
    return file === 'dexie' ? this.resolve('dexie/dist/modern/dexie.min.mjs') : null
  },
}

const STANDALONE = 'virtual:standalone/'

/** `sha256-…`, as a content policy names a script or a style in the page. */
function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A program of `src/standalone`, built to one classic script and one style text, and the files it was made of. */
async function standaloneProgram(name: string) {
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      // Phones that people have, not those that are sold.
      target: 'es2020',
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      // Else the script would make the style, which the page forbids.
      cssCodeSplit: false,
      rolldownOptions: {
        input: `${import.meta.dirname}/src/standalone/${name}.ts`,
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput
  const [program, ...others] = made.output.filter((file) => file.type === 'chunk')
  const style = made.output
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('')
  if (program === undefined || others.length > 0) throw new Error(`${name} is not one script`)
  for (const text of [program.code, style]) {
    // Would end the element, or be read as other letters than those that were hashed.
    if (/<\/(script|style)|<!--|\r|\0/i.test(text)) throw new Error(`${name} cannot stand in a page as it is`)
  }
  return { script: program.code, style, files: program.moduleIds }
}

/**
 * Programs that leave as one HTML file. `await import('virtual:standalone/survey')` gives `src/standalone/survey.ts`
 * and the styles it imports, built whole, as texts with their hashes; `exchange/standalonePage.ts` makes a page of
 * them. To add another, write `src/standalone/<name>.ts`: nothing is said of it here.
 */
const standalonePrograms: Plugin = {
  name: 'standalone-programs',
  resolveId: (id) => (id.startsWith(STANDALONE) ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith(`\0${STANDALONE}`)) return null
    const { script, style, files } = await standaloneProgram(id.slice(STANDALONE.length + 1))
    for (const file of files) if (!file.startsWith('\0')) this.addWatchFile(file)
    const said = { script, scriptHash: inlineHash(script), style, styleHash: inlineHash(style) }
    return Object.entries(said)
      .map(([key, text]) => `export const ${key} = ${JSON.stringify(text)}`)
      .join('\n')
  },
}

/**
 * A large workbook is zipped by workers that a package makes out of text, which the content policy forbids: nothing
 * came of it, and nothing was said. Ours is made in a worker already, and is zipped there.
 */
const zippedHere: Plugin = {
  name: 'zipped-here',
  apply: 'build',
  load: (file) =>
    file.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')
      ? "import { zipSync } from 'fflate'\nexport default async (files) => zipSync(files).buffer"
      : null,
}

/** Lies in the built folder for whoever serves it; the program asks for none of it. */
const FOR_HOSTS = ['_headers', 'staticwebapp.config.json', 'hosts/**', 'wall.png']

let built = ''

/** Where the build goes: the offline worker's list is made of what lies there. */
const builtFolder: Plugin = {
  name: 'built-folder',
  configResolved: ({ root, build }) => {
    built = resolve(root, build.outDir)
  },
}

/** `sha256-…`, as the offline worker compares it. */
async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(built, file)))
  return `sha256-${hash.digest('base64')}`
}

/**
 * The offline worker, one file, with the list of every other file of the program and its hash. We register it
 * ourselves, as the content policy demands.
 */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/workers',
  filename: 'offline.worker.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*'],
    globIgnores: FOR_HOSTS,
    maximumFileSizeToCacheInBytes: 100_000_000,
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async ({ url, size }) => ({
            url: url === 'index.html' ? PAGE : url,
            integrity: await integrityOf(url),
            revision: null,
            size,
          })),
        ),
      }),
    ],
  },
})

/** What a first visit shows until there is a session. */
const FIRST_SCREEN = [
  'src/features/start/Start.tsx',
  'src/features/offline/Offline.tsx',
  'src/ui/TextField.tsx',
]
/** What a first map asks for beside that. */
const FIRST_MAP = ['src/features/wall/Wall.tsx']
/** The kit's dialogs name its lists and menus, which ours do without: those would come along with whatever needs one. */
const DIALOG = ['src/ui/Dialog.tsx']
/** Packages and sentences, of which only what is used comes along by itself. */
const COMES_ALONG = /\/(node_modules|words\/compiled)\//
/** What other screens use without the wall. */
const GROUND = /\/src\/(model|commands|analysis|scene|store|words)\//

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** These files, and all that is reached from them by what they import, or by what imports them. */
function reached(files: readonly string[], way: 'importedIds' | 'importers', context: Context): Set<string> {
  const found = new Set<string>()
  const next = files.map((file) => `${import.meta.dirname}/${file}`)
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const module = found.has(id) ? null : context.getModuleInfo(id)
    if (module === null) continue
    found.add(id)
    next.push(...module[way].filter((other) => !COMES_ALONG.test(other)))
  }
  return found
}

/** One chunk of all that these files cannot be without. */
function chunkOf(name: string, files: readonly string[], priority: number, only = /./) {
  let needed: ReadonlySet<string> | null = null
  return {
    priority,
    test: only,
    name: (id: string, context: Context) => {
      if (needed === null) {
        const withDialog = reached(DIALOG, 'importers', context)
        needed = new Set([...reached(files, 'importedIds', context)].filter((each) => !withDialog.has(each)))
      }
      return needed.has(id) ? name : null
    },
  }
}

/**
 * What a first map always needs comes in few chunks: eighty small ones, as they fall out by themselves, compress a
 * tenth worse and cost a request each.
 */
const fewChunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'numbers', test: /NumberParser/, priority: 5, includeDependenciesRecursively: false },
    { name: 'shell', tags: ['$initial'], priority: 4 },
    chunkOf('first', FIRST_SCREEN, 3),
    chunkOf('ground', FIRST_MAP, 2, GROUND),
    chunkOf('wall', FIRST_MAP, 1),
  ],
}

/** The unit tests read the words that `npm run words` compiled: the plugin's watcher would keep them from ending. */
const words =
  process.env['VITEST'] === undefined
    ? [
        paraglideVitePlugin({
          project: join(import.meta.dirname, 'src/words/project.inlang'),
          outdir: join(import.meta.dirname, 'src/words/compiled'),
          strategy: ['baseLocale'],
        }),
      ]
    : []

const { version } = JSON.parse(await readFile(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** What the program is made with, whichever page it is built into: the page that measures it is made with the same. */
export const made = {
  define: { PROGRAM_VERSION: JSON.stringify(version) },
  base: './',
  plugins: [
    ...words,
    react(),
    kitWords,
    kitSaysPlainly,
    unaskedParts,
    noTransitions,
    zippedHere,
    smallDatabase,
    standalonePrograms,
  ],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: fewChunks } },
  },
  worker: { format: 'es', plugins: () => [zippedHere] },
} satisfies UserConfig

export default defineConfig({
  ...made,
  plugins: [...made.plugins, contentPolicy, fontAhead, builtFolder, offline],
  preview: { port: 4173, headers: SECURITY_HEADERS },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Thousands of words, compiled already: nothing in them needs to be worked on again for each test file.
    server: { deps: { external: [/\/src\/words\/compiled\//] } },
  },
})
