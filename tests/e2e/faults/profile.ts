import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type LaunchOptions, type Page } from 'playwright/test'
import { expect, test as base } from '../wallTest'

export { expect }

/** A real browser on a profile folder of its own, which keeps what it is given. */
export interface Browsing {
  readonly page: Page
  readonly context: BrowserContext
  /** Ends every process of this browser at once, as a power switch would: nothing is told, nothing is written. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** A folder on the disk in which a browser keeps everything. */
export interface Profile {
  readonly folder: string
  /** Starts a browser on it. One at a time. */
  start(): Promise<Browsing>
}

/** Ends a process that may have ended already. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

async function startIn(folder: string, options: LaunchOptions, baseURL: string): Promise<Browsing> {
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    baseURL,
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(30_000)
  const browser = context.browser()
  if (browser === null) throw new Error('a browser that cannot be asked for its processes')
  const devtools = await browser.newBrowserCDPSession()
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
      const closed = context.waitForEvent('close')
      // The browser itself first: it would tell the others to tidy up.
      for (const { id } of processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1))) end(id)
      await closed
    },
    close: () => context.close(),
  }
}

/** A profile in this folder. `stop` ends the browser that runs on it. */
export function profileIn(folder: string, options: LaunchOptions, baseURL: string) {
  let last: Browsing | null = null
  const profile: Profile = {
    folder,
    start: async () => {
      last = await startIn(folder, options, baseURL)
      return last
    },
  }
  return { profile, stop: async () => last?.close().catch(() => undefined) }
}

/** Tests in a browser that keeps things on the disk, as a person's own does and `newContext()` does not. */
export const test = base.extend<{ readonly profile: Profile }>({
  profile: async ({ launchOptions, baseURL }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-profile-'))
    const { profile, stop } = profileIn(folder, launchOptions, baseURL ?? '')
    await provide(profile)
    await stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  },
})

/** What lies in the database, read past the program. */
export interface RowsKept {
  readonly id: string
  readonly title: string
  readonly revision: number
  /** How many records the session says it has, and how many there are. */
  readonly count: number
  readonly counted: number
  readonly steps: readonly string[]
}

/** Every session in the database, with what its own row says and what there really is. */
export function rowsKept(page: Page): Promise<readonly RowsKept[]> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
      })
    const database = await answer(indexedDB.open('throughline'))
    interface Row {
      readonly id: string
      readonly session: string
      readonly about: { readonly title: string }
      readonly revision: number
      readonly count: number
      readonly record: { readonly text: string }
    }
    const tables = [...database.objectStoreNames]
    const transaction = database.transaction(tables)
    const all = new Map<string, readonly Row[]>()
    for (const table of tables)
      all.set(table, (await answer(transaction.objectStore(table).getAll())) as Row[])
    database.close()
    const besideRecords = new Set([
      'sessions',
      'snapshots',
      'pictures',
      'inbox',
      'files',
      'erasures',
      'tablets',
      'handedOut',
    ])
    return (all.get('sessions') ?? []).map(({ id, about, revision, count }) => ({
      id,
      title: about.title,
      revision,
      count,
      // What the session says of itself, and what the program does not know of it, count as one each.
      counted: [...all]
        .filter(([table]) => !besideRecords.has(table))
        .reduce((sum, [, rows]) => sum + rows.filter(({ session }) => session === id).length, 2),
      steps: (all.get('steps') ?? [])
        .filter(({ session }) => session === id)
        .map(({ record }) => record.text),
    }))
  })
}

/** Opens the start screen and fails when it says that something did not come back. */
export async function startScreenIsWhole(page: Page): Promise<void> {
  await page.goto('./#/')
  await expect(page.getByRole('button', { name: 'New session' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /sessions on this device/ })).toBeVisible()
  await expect(page.getByText('Something that was saved did not come back')).toHaveCount(0)
}
