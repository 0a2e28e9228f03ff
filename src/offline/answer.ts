import { type Keeping, type KeptVersion, versionNamed, versionsKept } from './keptVersion'
import { PAGE, type ProgramFile } from './programFile'
import type { VersionInUse } from './versionInUse'

/** What the page asks for. */
export interface Wanted {
  readonly url: string
  readonly method: string
  /** `navigate` when it is a page that opens. */
  readonly mode: string
}

export interface Answering {
  readonly own: KeptVersion
  readonly inUse: VersionInUse
  readonly keeping: Keeping
  /** Fetches from the server as the browser would. */
  readonly ask: () => Promise<Response>
  /** A page that says the program cannot open. */
  readonly troublePage: () => Response
}

/** The search of the address at which the trouble is told. */
export const TROUBLE = '?damaged'

/** Its address within the program, `./` for the page, or null when it is none of the program's files. */
export function addressWithin(url: string, place: string): string | null {
  const [bare = ''] = url.split(/[?#]/)
  if (!bare.startsWith(place)) return null
  const within = bare.slice(place.length)
  return within === '' || within === 'index.html' ? PAGE : within
}

/** Whether the offline worker answers this; everything else the browser fetches by itself. */
export function isOurs({ url, method, mode }: Wanted, place: string): boolean {
  const within = addressWithin(url, place)
  if (method !== 'GET' || within === null) return false
  return mode === 'navigate' ? within === PAGE : true
}

function fileOf(version: KeptVersion, within: string): ProgramFile | null {
  return version.files.find(({ url }) => url === within) ?? null
}

/** The file from this version, mended where it must be; null when it cannot be had. */
async function given(version: KeptVersion, within: string): Promise<Response | null> {
  const file = fileOf(version, within)
  return file === null ? null : await version.whole(file).catch(() => null)
}

async function olderVersions(
  known: readonly KeptVersion[],
  keeping: Keeping,
): Promise<readonly KeptVersion[]> {
  const names = new Set(known.map(({ version }) => version))
  const others = (await versionsKept(keeping)).filter((version) => !names.has(version))
  const found = await Promise.all(others.map((version) => versionNamed(version, keeping)))
  return found.filter((version) => version !== null)
}

/** The page of the version in use, else of the worker's own; else whatever the server has, which is not kept. */
export async function answerPage(
  { own, inUse, ask, troublePage }: Answering,
  url: string,
): Promise<Response> {
  if (new URL(url).search === TROUBLE) return troublePage()
  const page = (await given(await inUse.current(), PAGE)) ?? (await given(own, PAGE))
  return page ?? (await ask().catch(troublePage))
}

/**
 * A part of the program, from the version in use, else from any other that lists it: a window that was open before
 * an update still gets its own parts. Null when it is listed and cannot be had whole.
 */
export async function answerPart(
  { own, inUse, keeping, ask }: Answering,
  within: string,
): Promise<Response | null> {
  const using = await inUse.current()
  const near = using === own ? [own] : [using, own]
  const listing = near.filter((version) => fileOf(version, within) !== null)
  const older = listing.length > 0 ? [] : await olderVersions(near, keeping)
  const all = [...listing, ...older.filter((version) => fileOf(version, within) !== null)]
  for (const version of all) {
    const part = await given(version, within)
    if (part !== null) return part
  }
  return all.length === 0 ? await ask() : null
}

/** Whether no page of this version can run without the part: its page names it. */
export async function isNeededToOpen(version: KeptVersion, within: string): Promise<boolean> {
  const page = await given(version, PAGE)
  return (await page?.text())?.includes(`"./${within}"`) ?? false
}
