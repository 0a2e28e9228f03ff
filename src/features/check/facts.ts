import type { Readiness } from '../../offline/offlineProgram'
import type { Probed } from '../../storage/probeWrite'
import { windowMemory, type MemorySigns, type WindowMemory } from './windowMemory'

/** How the copies outside the database are. Times in epoch milliseconds. */
export type CopiesFact =
  | { readonly kind: 'off' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'kept'; readonly count: number; readonly last: number | null }

/** The sessions in numbers, and when the last of them changed. Nothing of what is in them. */
export interface SessionsFact {
  readonly count: number
  readonly lastSaved: number | null
}

/** What was found out about this browser. Null: it could not be told. */
export interface Facts {
  /** When it was looked, in epoch milliseconds. */
  readonly at: number
  readonly probed: Probed
  readonly persisted: boolean | null
  /** The browser can be asked to promise. */
  readonly canPromise: boolean
  readonly memory: WindowMemory | null
  readonly forgetsAfterSevenDays: boolean
  /** In bytes, as the browser says. */
  readonly room: { readonly used: number; readonly free: number } | null
  readonly sessions: SessionsFact | null
  readonly copies: CopiesFact
  readonly lastFile: number | null
  /** Null: nothing is kept of the program here. */
  readonly offline: Readiness | null
  readonly hasLocks: boolean
  readonly canPickFiles: boolean
  readonly version: string
  /** The versions of a session's file, of how it lies in its rows, and of the program's own browser name. */
  readonly fileVersion: number
  readonly rowVersion: number
  readonly browser: string
}

/** The browser and the program as they are asked; each question may fail or never be answered. */
export interface CheckedBrowser {
  readonly now: () => number
  readonly probe: () => Promise<Probed>
  readonly signs: () => Promise<MemorySigns>
  readonly canPromise: boolean
  readonly forgetsAfterSevenDays: () => Promise<boolean>
  readonly estimate: () => Promise<{ readonly usage?: number; readonly quota?: number }>
  readonly sessions: () => Promise<readonly { readonly changedAt: number }[]>
  readonly holdsCopies: () => Promise<boolean>
  readonly copies: () => Promise<readonly { readonly takenAt: number }[]>
  readonly lastFile: () => number | null
  readonly offline: () => Promise<Readiness | null>
  readonly hasLocks: boolean
  readonly canPickFiles: boolean
  readonly version: string
  readonly fileVersion: number
  readonly rowVersion: number
  readonly browser: string
}

/** A question that is not answered by then counts as not answered. */
export const PATIENCE_MS = 8000

async function ask<T, U>(question: () => Promise<T>, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE_MS)
  })
  try {
    return await Promise.race([question(), late])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}

function latest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.max(...times)
}

async function readRoom(browser: CheckedBrowser): Promise<Facts['room']> {
  const { usage, quota } = await browser.estimate()
  return usage === undefined || quota === undefined ? null : { used: usage, free: Math.max(0, quota - usage) }
}

async function readSessions(browser: CheckedBrowser): Promise<SessionsFact> {
  const times = (await browser.sessions()).map(({ changedAt }) => changedAt)
  return { count: times.length, lastSaved: latest(times) }
}

async function readCopies(browser: CheckedBrowser): Promise<CopiesFact> {
  if (!(await browser.holdsCopies())) return { kind: 'off' }
  const times = (await browser.copies()).map(({ takenAt }) => takenAt)
  return { kind: 'kept', count: times.length, last: latest(times) }
}

/** Finds out all of it at once; never rejects, and never takes longer than each question may. */
export async function readFacts(browser: CheckedBrowser): Promise<Facts> {
  const [probed, signs, forgetsAfterSevenDays, room, sessions, copies, offline] = await Promise.all([
    ask(browser.probe, 'no-answer' as const),
    ask(browser.signs, null),
    ask(browser.forgetsAfterSevenDays, false),
    ask(() => readRoom(browser), null),
    ask(() => readSessions(browser), null),
    ask(() => readCopies(browser), { kind: 'unread' } as const),
    ask(browser.offline, { kind: 'checking' } as const),
  ])
  const { canPromise, hasLocks, canPickFiles, version, fileVersion, rowVersion } = browser
  return {
    at: browser.now(),
    probed,
    persisted: signs?.persisted ?? null,
    canPromise,
    memory: signs === null ? null : windowMemory(signs),
    forgetsAfterSevenDays,
    room,
    sessions,
    copies,
    lastFile: browser.lastFile(),
    offline,
    hasLocks,
    canPickFiles,
    version,
    fileVersion,
    rowVersion,
    browser: browser.browser,
  }
}
