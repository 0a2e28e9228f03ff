import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

interface Source {
  /** Relative to `src`, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

/** What a source imports: static, dynamic, re-exported and side-effect imports, and worker addresses. */
function importsOf(text: string): readonly string[] {
  const found = withoutComments(text).matchAll(
    /(?:\bimport\s*(?:type\s*)?(?:[\w*\s{},$]+\s+from\s*)?|\bexport\s*(?:type\s*)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/g,
  )
  return [...found].flatMap((match) => match[2] ?? [])
}

const SOURCES: readonly Source[] = filesUnder(SRC)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(join('words', 'compiled')))
  .map((file) => {
    const text = readFileSync(file, 'utf8')
    return { path: relative(SRC, file).replaceAll('\\', '/'), text, imports: importsOf(text) }
  })

/** The room of a file: its top folder, or the file itself where it lies in none. */
function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path
}

/** Which feature a file belongs to, or null. */
function featureOf(path: string): string | null {
  return path.startsWith('features/') ? (path.split('/')[1] ?? null) : null
}

function targetOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const target = resolve(dirname(join(SRC, source.path)), specifier.replace(/\?.*$/, ''))
  return relative(SRC, target).replaceAll('\\', '/')
}

/** Which rooms each room may look into, besides itself. `main.tsx` and the `COMPOSERS` may look into all. */
const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  words: ['model'],
  model: ['words'],
  commands: ['model', 'words'],
  analysis: ['model', 'words'],
  scene: ['model', 'words'],
  exchange: ['model', 'words', 'commands', 'analysis', 'scene', 'workers'],
  storage: ['model', 'workers'],
  store: ['model', 'commands', 'words'],
  workers: ['model', 'words', 'analysis', 'scene', 'exchange', 'storage', 'offline'],
  // The program's own files, not sessions: the offline worker and the page meet here.
  offline: ['words', 'workers'],
  // Programs that leave as one file: they reach the app as texts alone, through `virtual:standalone/…`.
  standalone: ['model', 'analysis', 'scene', 'words'],
  ui: ['words', 'styles'],
  features: [
    'words',
    'model',
    'commands',
    'analysis',
    'scene',
    'exchange',
    'storage',
    'store',
    'workers',
    'offline',
    'ui',
    'routes.ts',
    'styles',
  ],
  styles: [],
  'routes.ts': [],
}

const COMPOSERS = new Set(['main.tsx', 'App.tsx', 'MapPart.tsx', 'DayParts.tsx'])

test('the sources were read', () => {
  expect(SOURCES.length).toBeGreaterThan(60)
  for (const room of Object.keys(MAY_SEE).filter(
    (name) => !['analysis', 'styles', 'routes.ts'].includes(name),
  )) {
    expect(SOURCES.filter((source) => roomOf(source.path) === room).length).toBeGreaterThan(0)
  }
  expect(SOURCES.flatMap((source) => source.imports).length).toBeGreaterThan(200)
  const main = SOURCES.find((source) => source.path === 'main.tsx')
  expect(main?.imports.some((specifier) => specifier.startsWith('./storage/'))).toBe(true)
  expect(main?.imports.some((specifier) => specifier.startsWith('./store/'))).toBe(true)
})

test('the reader of imports sees every way to import', () => {
  expect(
    importsOf(`
      import a from 'one'
      import type { B } from "two"
      import 'three'
      import * as c from 'four'
      export { d } from 'five'
      export * from 'six'
      const e = await import('seven')
      // import x from 'not this'
      import f, {
        g,
      } from 'eight'`),
  ).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'])
})

test('data flows one way: each room looks only into the rooms it may', () => {
  const breaches = SOURCES.flatMap((source) => {
    const room = roomOf(source.path)
    if (COMPOSERS.has(source.path)) return []
    return source.imports.flatMap((specifier) => {
      const target = targetOf(source, specifier)
      if (target === null) return []
      const there = roomOf(target)
      const seen = MAY_SEE[room]
      if (there === room || seen?.includes(there) === true || seen?.includes(`${there}.ts`) === true)
        return []
      return [`${source.path} looks into ${target}`]
    })
  })
  expect(breaches).toEqual([])
})

test('words know the model by its types alone', () => {
  const breaches = SOURCES.filter((source) => source.path.startsWith('words/')).flatMap((source) =>
    [...source.text.matchAll(/^import (?!type).*from '\.\.\/model\/.*'/gm)].map(
      (match) => `${source.path}: ${match[0]}`,
    ),
  )
  expect(breaches).toEqual([])
})

test('features never import each other', () => {
  const breaches = SOURCES.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      const target = targetOf(source, specifier)
      const from = featureOf(source.path)
      const to = target === null ? null : featureOf(target)
      return from !== null && to !== null && from !== to ? [`${source.path} imports ${String(target)}`] : []
    }),
  )
  expect(breaches).toEqual([])
})

test('nothing leads out of the house', () => {
  const breaches = SOURCES.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      const target = targetOf(source, specifier)
      return target?.startsWith('..') === true && !target.startsWith('../public/')
        ? [`${source.path} imports ${specifier}`]
        : []
    }),
  )
  expect(breaches).toEqual([])
})

/** Where a package may be imported. Packages not named here may be imported by features, ui and exchange only. */
const FENCES: readonly { readonly packages: RegExp; readonly allowed: RegExp }[] = [
  {
    packages: /^react($|\/)|^react-dom($|\/)/,
    allowed: /^(ui\/|features\/|App\.tsx$|MapPart\.tsx$|DayParts\.tsx$|main\.tsx$|store\/useSession\.ts$)/,
  },
  { packages: /^@xyflow\//, allowed: /^features\/wall\// },
  { packages: /^dexie/, allowed: /^storage\// },
  { packages: /^zustand/, allowed: /^store\// },
  { packages: /^zod/, allowed: /^model\/gate\// },
  { packages: /^fractional-indexing$/, allowed: /^model\// },
  { packages: /^react-aria/, allowed: /^ui\// },
  { packages: /^lucide-react/, allowed: /^(ui|features)\// },
  { packages: /^wouter/, allowed: /^(App\.tsx|main\.tsx|features\/)/ },
  { packages: /^@fontsource/, allowed: /^(styles\/|main\.tsx$|scene\/font|exchange\/)/ },
  { packages: /^(papaparse|fflate)$/, allowed: /^exchange\// },
  { packages: /^age-encryption$/, allowed: /^exchange\// },
  { packages: /^@scure\/bip39\/.*$/, allowed: /^(exchange|standalone)\// },
  { packages: /^(docx|pptxgenjs|write-excel-file\/browser)$/, allowed: /^exchange\/pack\// },
  { packages: /^@tanstack\/react-virtual$/, allowed: /^(features|ui)\// },
]

test('packages stay behind their fences, and every package has one', () => {
  const breaches = SOURCES.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      if (specifier.startsWith('.') || specifier.startsWith('virtual:')) return []
      const fence = FENCES.find((each) => each.packages.test(specifier))
      if (fence === undefined) return [`${source.path}: no fence for ${specifier}`]
      return fence.allowed.test(source.path) ? [] : [`${source.path} imports ${specifier}`]
    }),
  )
  expect(breaches).toEqual([])
})

test('the core runs without a browser: model, commands and analysis name none of its globals', () => {
  const breaches = SOURCES.filter((source) => /^(model|commands|analysis)\//.test(source.path)).flatMap(
    (source) =>
      [
        ...source.text.matchAll(
          /^(?!\s*(?:\/\/|\*|\/\*)).*\b(window|document|localStorage|indexedDB|navigator)\./gm,
        ),
      ].map((match) => `${source.path}: ${match[0].trim()}`),
  )
  expect(breaches).toEqual([])
})

test('only the wall speaks of nodes and edges', () => {
  const breaches = SOURCES.filter((source) => !source.path.startsWith('features/wall/')).flatMap((source) =>
    source.imports
      .filter((specifier) => /node|edge/i.test(specifier.replace(/^node:/, '')))
      .map((specifier) => `${source.path}: ${specifier}`),
  )
  expect(breaches).toEqual([])
})

test('files are named after one thing, and none is a drawer for everything', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|shared|lib|index)(\.tsx?)?(\/|$)/i
  expect(SOURCES.filter((source) => drawers.test(source.path)).map((source) => source.path)).toEqual([])
  const long = SOURCES.filter((source) => source.text.split('\n').length > 400)
  expect(long.map((source) => source.path)).toEqual([])
})

test('tests mirror the sources', () => {
  const tests = filesUnder(join(ROOT, 'tests'))
    .map((file) => relative(join(ROOT, 'tests'), file).replaceAll('\\', '/'))
    .filter((file) => /\.test\.tsx?$/.test(file) && file.includes('/'))
  expect(tests.length).toBeGreaterThan(20)
  const rooms = new Set(SOURCES.map((source) => dirname(source.path)))
  expect(tests.filter((file) => !rooms.has(dirname(file)))).toEqual([])
})

test('no text becomes markup or script anywhere', () => {
  const breaches = SOURCES.flatMap((source) =>
    [
      ...withoutComments(source.text).matchAll(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|document\.write|eval\(|new Function)/g,
      ),
    ].map((match) => `${source.path}: ${match[0]}`),
  )
  expect(breaches).toEqual([])
})

test('styles lay out by what is first and last, never by left and right', () => {
  const sheets = filesUnder(SRC).filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(5)
  const physical =
    /^\s*(left|right|margin-left|margin-right|padding-left|padding-right|border-left|border-right)(-\w+)?\s*:|text-align:\s*(left|right)|float:\s*(left|right)/
  const breaches = sheets.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, place) =>
        physical.test(line) ? [`${relative(SRC, file)}:${place + 1} ${line.trim()}`] : [],
      ),
  )
  expect(breaches).toEqual([])
})

test('every visible word comes from the catalogue: no sentence stands in a screen', () => {
  const screens = SOURCES.filter((source) => source.path.endsWith('.tsx'))
  const inTags = /(?<!=)>\s*[A-Z][a-z]+(?:\s+[a-z]+)*\s*</g
  const inNames = /\b(?:aria-label|label|title|placeholder|alt|hint)=(['"])[A-Z][^'"]*\1/g
  const breaches = screens.flatMap((source) =>
    [...source.text.matchAll(inTags), ...source.text.matchAll(inNames)].map(
      (match) => `${source.path}: ${match[0].trim()}`,
    ),
  )
  expect(breaches).toEqual([])
})
