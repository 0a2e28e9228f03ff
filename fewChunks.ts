import type { Rolldown } from 'vite'

/** What a first visit shows until there is a session. */
const FIRST_SCREEN = [
  'src/features/start/Start.tsx',
  'src/features/offline/Offline.tsx',
  'src/ui/TextField.tsx',
]
/** What a first map asks for beside that. */
const FIRST_MAP = ['src/features/wall/Wall.tsx', 'src/features/export/ExportMenu.tsx']
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
export const fewChunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'numbers', test: /NumberParser/, priority: 5, includeDependenciesRecursively: false },
    { name: 'shell', tags: ['$initial'], priority: 4 },
    chunkOf('first', FIRST_SCREEN, 3),
    chunkOf('ground', FIRST_MAP, 2, GROUND),
    chunkOf('wall', FIRST_MAP, 1),
  ],
}
