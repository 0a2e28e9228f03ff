import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** The built program that the browser tests drive. */
export const BUILT = process.env['THROUGHLINE_BUILT'] ?? join(import.meta.dirname, '../../dist')

const WORKER = 'offline.worker.js'

/** Lies in the built folder for whoever serves it; the program asks for none of it. */
const FOR_HOSTS = /^(_headers|staticwebapp\.config\.json|hosts\/.*|wall\.png)$/

/** Every file of a folder, relative to it, with forward slashes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function integrityOf(folder: string, url: string): string {
  const file = join(folder, url === './' ? 'index.html' : url)
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}

interface Listed {
  readonly url: string
  readonly integrity: string
}

/** What a built folder holds of the program, as its offline worker should list it. */
export function programIn(folder: string): readonly Listed[] {
  return filesIn(folder)
    .filter((file) => file !== WORKER && !FOR_HOSTS.test(file))
    .map((file) => (file === 'index.html' ? './' : file))
    .map((url) => ({ url, integrity: integrityOf(folder, url) }))
}

const ENTRY = /\{"integrity":"([^"]+)","revision":null,"url":"([^"]+)"\}/g

/** What the offline worker of a built folder lists. */
export function listedIn(folder: string): readonly Listed[] {
  const text = readFileSync(join(folder, WORKER), 'utf8')
  return [...text.matchAll(ENTRY)].map(([, integrity = '', url = '']) => ({ url, integrity }))
}

/** One part that is fetched late, by the start of its name. Throws when there is not exactly one. */
export function partNamed(start: string, ending = 'js'): string {
  const found = programIn(BUILT).filter(
    ({ url }) => url.startsWith(`assets/${start}-`) && url.endsWith(ending),
  )
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} parts named ${start}`)
  return found[0].url
}

/**
 * The next version of the program, in a folder of its own, as a newer build would be: the same words but for one,
 * and every part under another name, so that a server with this version has none of the old parts.
 */
export function nextBuild(was: string, becomes: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-next-'))
  cpSync(BUILT, folder, { recursive: true })
  const names = filesIn(join(folder, 'assets')).map((old) => {
    const [, stem = old, hash = '', ending = ''] = /^(.*)-(.{8})\.(\w+)$/.exec(old) ?? []
    return { old, next: `${stem}-${Array.from(hash).toReversed().join('')}Next.${ending}` }
  })
  for (const file of filesIn(folder).filter((each) => /\.(js|css|html)$/.test(each))) {
    let text = readFileSync(join(folder, file), 'utf8').replaceAll(was, becomes)
    for (const { old, next } of names) text = text.replaceAll(old, next)
    writeFileSync(join(folder, file), text)
  }
  for (const { old, next } of names) renameSync(join(folder, 'assets', old), join(folder, 'assets', next))
  const worker = join(folder, WORKER)
  const listed = readFileSync(worker, 'utf8').replaceAll(
    ENTRY,
    (_, __, url: string) => `{"integrity":"${integrityOf(folder, url)}","revision":null,"url":"${url}"}`,
  )
  writeFileSync(worker, listed)
  return folder
}
