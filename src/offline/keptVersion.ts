import { bytesOf, asKept, type Fetch, fetchedFile } from './fetchedFile'
import { type NotKept, whyNotKept } from './notKept'
import type { ProgramFile } from './programFile'

/** Where a kept version writes which files it has. */
const LIST = 'kept-files.json'

/** So many files are fetched side by side. */
const AT_ONCE = 6

/** What versions of the program are kept in and fetched from. */
export interface Keeping {
  readonly caches: CacheStorage
  readonly fetch: Fetch
  /** The address of the folder that the program is served from, ending in `/`: the worker's scope. */
  readonly place: string
}

/** One version of the program, kept on this device. */
export interface KeptVersion {
  readonly version: string
  readonly files: readonly ProgramFile[]
  /** The file when it is there with exactly the bytes that were built; nothing is fetched. */
  kept(file: ProgramFile): Promise<Response | null>
  /** The same, and a file that is missing or damaged is fetched again. Throws a `NotKeptError`. */
  whole(file: ProgramFile): Promise<Response>
  /** Makes every file whole. Gives why one could not be, or null when all are. */
  mend(): Promise<NotKept | null>
}

/** The name of a version's cache. Two programs of one origin, in two folders, keep apart. */
export function cacheName(place: string, version: string): string {
  return `throughline ${new URL(place).pathname} ${version}`
}

/** The versions that have a cache here, in no order. */
export async function versionsKept({ caches, place }: Keeping): Promise<readonly string[]> {
  const start = cacheName(place, '')
  return (await caches.keys())
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
}

/** Does the same to each, some at a time, and stops at the first trouble. */
async function each<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  const waiting = things.values()
  const worker = async (): Promise<void> => {
    for (const thing of waiting) await work(thing)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** The version of these files, whether they are kept yet or not. */
export function keptVersion(version: string, files: readonly ProgramFile[], keeping: Keeping): KeptVersion {
  const { caches, fetch, place } = keeping
  const addressOf = (file: ProgramFile): string => new URL(file.url, place).href
  const open = (): Promise<Cache> => caches.open(cacheName(place, version))

  async function kept(file: ProgramFile): Promise<Response | null> {
    const answer = await (await open()).match(addressOf(file)).catch(() => undefined)
    if (answer === undefined) return null
    // The browser keeps compiled script beside the very answer that was kept: a copy is checked, that one served.
    const bytes = await bytesOf(answer.clone(), file.integrity).catch(() => null)
    return bytes === null ? null : answer
  }

  /** The same bytes out of another version: most files do not change from one to the next. */
  async function fromAnother(file: ProgramFile): Promise<Response | null> {
    for (const other of (await versionsKept(keeping)).filter((name) => name !== version)) {
      const answer = await (await caches.open(cacheName(place, other))).match(addressOf(file))
      const bytes = answer === undefined ? null : await bytesOf(answer, file.integrity).catch(() => null)
      if (bytes !== null) return asKept(bytes, file.url)
    }
    return null
  }

  async function whole(file: ProgramFile): Promise<Response> {
    const there = await kept(file)
    if (there !== null) return there
    const fresh = (await fromAnother(file)) ?? (await fetchedFile(file, place, fetch))
    // A full disk must not keep a file from the page that needs it now; `mend` finds it missing and says so.
    await (await open()).put(addressOf(file), fresh.clone()).catch(() => undefined)
    return fresh
  }

  async function mend(): Promise<NotKept | null> {
    try {
      await each(files, async (file) => {
        if ((await kept(file)) !== null) return
        await whole(file)
        if ((await kept(file)) === null) throw new Error(`no room for ${file.url}`)
      })
      await (await open()).put(new URL(LIST, place).href, Response.json(files))
      return null
    } catch (trouble) {
      return whyNotKept(trouble)
    }
  }

  return { version, files, kept, whole, mend }
}

/** A version that was once kept whole, by the list that it left; null when there is none. */
export async function versionNamed(version: string, keeping: Keeping): Promise<KeptVersion | null> {
  const name = cacheName(keeping.place, version)
  if (!(await keeping.caches.has(name))) return null
  const list = await (await keeping.caches.open(name)).match(new URL(LIST, keeping.place).href)
  if (list === undefined) return null
  const files = (await list.json().catch(() => null)) as readonly ProgramFile[] | null
  return files === null ? null : keptVersion(version, files, keeping)
}
