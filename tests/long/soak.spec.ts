import type { CDPSession, Page } from 'playwright/test'
import { rowsKept } from '../e2e/faults/profile'
import { seeded } from '../e2e/faults/seeded'
import { expect, saved, startSession, test, wall } from '../e2e/wallTest'

/** Eight hours at forty edits a minute. */
const EDITS = Number(process.env['THROUGHLINE_EDITS'] ?? 20_000)

/** The day is looked at this often. */
const HOURS = 8

/** What may come and go from hour to hour without being a leak, beyond the first hour: in megabytes and in numbers. */
const SLACK = { heapMb: 8, nodes: 600, listeners: 300 }

interface Held {
  readonly heapMb: number
  readonly nodes: number
  readonly listeners: number
}

/** What the page holds once nothing that it let go is counted any more. */
async function held(page: Page, devtools: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heapMb: of('JSHeapUsedSize') / 1_048_576, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

test(`a day of ${EDITS} edits, undone, opened and closed, loses nothing and holds no more in the end`, async ({
  app,
}) => {
  test.setTimeout(4 * 3_600_000)
  const chance = seeded(42)
  const devtools = await app.context().newCDPSession(app)
  await devtools.send('Performance.enable')
  await devtools.send('HeapProfiler.enable')
  await startSession(app, 'A whole day')
  const address = app.url()
  await app.getByRole('application').focus()
  // Forty notes; from then on they are marked, moved, written anew, cut and brought back.
  await app.keyboard.type('n')
  for (let note = 0; note < 40; note++) {
    await app.keyboard.type(`Told ${note}`)
    await app.keyboard.press('Enter')
  }
  await app.keyboard.press('Escape')
  const notes = app.getByRole('group', { name: /^Told/ })
  await expect(notes).toHaveCount(40)

  const hours: Held[] = []
  let rounds = 0
  for (let hour = 0; hour < HOURS; hour++) {
    for (let edits = 0; edits < EDITS / HOURS; edits += 10, rounds++) {
      await notes.nth(chance.upTo(40)).focus()
      // Ten edits that come back to where they began.
      for (const chord of ['g', 'p', 'p', 'g', 'g', 'g']) await app.keyboard.press(chord)
      await app.keyboard.press('Control+x')
      for (const chord of ['Control+z', 'Control+z', 'Control+Shift+z']) await app.keyboard.press(chord)
      if (rounds % 50 === 0) {
        await saved(app)
        await app.goto('./#/')
        await expect(app.getByRole('button', { name: 'New session' })).toBeVisible()
        await app.goto(address)
        await expect(wall(app)).toBeVisible()
        await expect(notes.first()).toBeVisible()
      }
    }
    await app.keyboard.press('Escape')
    await saved(app)
    hours.push(await held(app, devtools))
    console.log(`hour ${hour + 1}: ${JSON.stringify(hours.at(-1))}`)
  }

  await expect(notes).toHaveCount(40)
  const [session] = await rowsKept(app)
  expect(session?.counted).toBe(session?.count)
  expect(session?.steps.filter((text) => text.startsWith('Told'))).toHaveLength(40)
  const [first, last] = [hours[0], hours.at(-1)]
  if (first === undefined || last === undefined) throw new Error('nothing was measured')
  expect(last.heapMb - first.heapMb, 'megabytes more than after the first hour').toBeLessThan(SLACK.heapMb)
  expect(last.nodes - first.nodes, 'elements more').toBeLessThan(SLACK.nodes)
  expect(last.listeners - first.listeners, 'listeners more').toBeLessThan(SLACK.listeners)
})
