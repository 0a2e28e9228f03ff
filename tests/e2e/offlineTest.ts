import { rmSync } from 'node:fs'
import type { Locator, Page } from 'playwright/test'
import { BUILT, nextBuild } from './builds'
import { programServer, type ProgramServer } from './programServer'
import { expect, test as base } from './wallTest'

export { expect }

/** What the start screen of the built program says, and what it says in the next version. */
const SENTENCE = 'Then agree a better way, together.'
export const NEXT_SENTENCE = 'Then agree the next way, together.'

interface Served {
  /** Serves the built program to this test alone. */
  readonly program: ProgramServer
}

/** A browser that keeps programs, and a server of its own for each test: nothing is left from the test before. */
export const test = base.extend<Served, { readonly nextVersion: string }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
  program: async ({}, provide) => {
    const program = await programServer(BUILT)
    await provide(program)
    await program.stop()
    expect(program.breaches, 'breaches of the content policy, in pages and workers').toEqual([])
  },
  baseURL: async ({ program }, provide) => provide(program.address),
  nextVersion: [
    // oxlint-disable-next-line no-empty-pattern -- likewise
    async ({}, provide) => {
      const folder = nextBuild(SENTENCE, NEXT_SENTENCE)
      await provide(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

/** The sign of the start screen. */
export function readySign(page: Page): Locator {
  return page.getByText('Ready offline', { exact: true })
}

/** What the start screen says of the version it is. */
export function sentence(page: Page): Locator {
  return page.getByText(/^See what really happens/)
}

/** Waits until the start screen says that the program is ready offline. */
export async function ready(page: Page): Promise<void> {
  await expect(readySign(page)).toBeVisible({ timeout: 30_000 })
}

/** Opens the program once, as somebody does before the day, until it says that it is ready. */
export async function visit(page: Page, program: ProgramServer): Promise<void> {
  await page.goto(program.address)
  await ready(page)
}

/** The program's files in the browser's store, by what they are called there. */
export function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('throughline /'))
    const kept = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name)
        return (await cache.keys()).map(({ url }) => new URL(url).pathname)
      }),
    )
    return kept.flat()
  })
}

/** Empties the browser's own cache, which would otherwise give whole copies of spoiled files. */
export async function emptyBrowserCache(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  await devtools.detach()
}

/** Spoils one kept file: `null` deletes it, a text takes the place of its bytes. */
export async function spoil(page: Page, url: string, body: string | null): Promise<void> {
  await emptyBrowserCache(page)
  await page.evaluate(
    async ([address, text]) => {
      for (const name of (await caches.keys()).filter((each) => each.startsWith('throughline /'))) {
        const cache = await caches.open(name)
        const there = await cache.match(address ?? '')
        if (there === undefined) continue
        if (text === null) await cache.delete(address ?? '')
        else await cache.put(address ?? '', new Response(text, { headers: there.headers }))
      }
    },
    [url, body] as const,
  )
}
