import type { Page } from 'playwright/test'
import { exampleFile } from '../journey'
import { importFile, jsonFile } from '../importFile'
import { openExample, startSession, wall } from '../wallTest'
import { expect, rowsKept, startScreenIsWhole, test } from './profile'
import { IS_LONG, seeded } from './seeded'

/** So many lives end by a killed browser. */
const MOMENTS = IS_LONG ? 50 : 3

/** Notes typed in one life, at most. */
const MOST_NOTES = 6

/** Records, for each "Saved" that the screen says, which notes the wall shows at that moment. */
async function recordWhatIsSaid(page: Page): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>()
  await page.exposeFunction('acknowledged', (names: readonly string[]) => {
    for (const name of names) acknowledged.add(name.split(',')[0] ?? '')
  })
  await page.addInitScript(() => {
    let said: string | null = null
    new MutationObserver(() => {
      const status = document.querySelector('[role=status][aria-live=off]')?.textContent ?? ''
      if (status === said) return
      said = status
      if (!status.startsWith('Saved')) return
      const notes = [...document.querySelectorAll('[role=group][aria-label^="Told"]')]
      const tell = Reflect.get(globalThis, 'acknowledged') as (names: readonly string[]) => void
      tell(notes.map((note) => note.getAttribute('aria-label') ?? ''))
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return acknowledged
}

/** The revision that the small store remembers of each session, read past the program. */
function marksBehind(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('throughline mark '))
        .map(([key, mark]) => [key.slice('throughline mark '.length), Number(String(mark).split(' ')[0])]),
    ),
  )
}

test(`whatever was said to be saved is there after the browser is killed, at ${MOMENTS} moments of typing`, async ({
  profile,
}) => {
  test.setTimeout(60_000 + MOMENTS * 90_000)
  const everSaid = new Map<string, ReadonlySet<string>>()
  for (let life = 0; life < MOMENTS; life++) {
    const chance = seeded(life + 1)
    const { page, kill } = await profile.start()
    const acknowledged = await recordWhatIsSaid(page)
    await page.goto('./')
    const title = `Life ${life}`
    await startSession(page, title)
    everSaid.set(title, acknowledged)
    await expect(page.getByRole('application')).toBeFocused()
    await page.keyboard.type('n')
    const letters = Array.from({ length: MOST_NOTES }, (_, note) => `Told ${life}-${note}`)
    // A killed browser is only worth something once it has promised something.
    for (const note of letters.slice(0, 1 + chance.upTo(MOST_NOTES - 2))) {
      await page.keyboard.type(note)
      await page.keyboard.press('Enter')
    }
    if (chance.upTo(2) === 0) await expect.poll(() => acknowledged.size).toBeGreaterThan(0)
    await page.keyboard.type('Told but not ended'.slice(0, 1 + chance.upTo(17)))
    await kill()
  }

  const { page } = await profile.start()
  await startScreenIsWhole(page)
  const kept = await rowsKept(page)
  expect([...everSaid.values()].reduce((sum, said) => sum + said.size, 0)).toBeGreaterThan(0)
  for (const [title, said] of everSaid) {
    const session = kept.find((each) => each.title === title)
    // What was begun and never said to be kept may be gone.
    if (session === undefined) expect([...said]).toEqual([])
    // A later letter may have come too: it was kept and not yet said to be.
    else
      for (const text of said) expect(session.steps.filter((step) => step.startsWith(text))).not.toEqual([])
  }
  const marks = await marksBehind(page)
  for (const { id, title, count, counted, revision } of kept) {
    expect(counted, `records of ${title}`).toBe(count)
    expect(marks[id] ?? 0, `the mark of ${title} is not ahead of it`).toBeLessThanOrEqual(revision)
  }
  // And it opens: the last one, at the place where it was left.
  const last = kept.at(-1)
  await page.goto(`./#/session/${last?.id ?? ''}`)
  await expect(wall(page)).toBeVisible()
  await expect(page.getByText(/is not what was saved/)).toHaveCount(0)
})

test('an import of 2,000 cards that is cut off leaves what was there whole, and itself wholly there or not at all', async ({
  profile,
}) => {
  test.setTimeout(240_000)
  const { page, kill } = await profile.start()
  await page.goto('./')
  await openExample(page)
  await page.goto('./#/')
  const file = exampleFile() as ReturnType<typeof exampleFile> & { cards: object[]; about: object }
  const cards = Array.from({ length: 2000 }, (_, place) => ({
    id: `card${place}`,
    about: 'journey',
    group: 'citizen',
    text: `What card ${place} says`,
  }))
  const large = { ...file, about: { ...file.about, title: 'Two thousand cards' }, cards }
  const buffer = Buffer.from(JSON.stringify(large))
  // While its cards are being written.
  const writing = page.waitForEvent('console', (message) => message.text() === 'writing')
  await page.evaluate(() => {
    let rows = 0
    for (const verb of ['add', 'put'] as const) {
      const write = Reflect.get(IDBObjectStore.prototype, verb) as (
        ...row: unknown[]
      ) => IDBRequest<IDBValidKey>
      IDBObjectStore.prototype[verb] = function (this: IDBObjectStore, ...row: unknown[]) {
        if (this.name === 'cards' && ++rows === 600) console.log('writing')
        return write.apply(this, row)
      }
    }
  })
  await importFile(page, jsonFile('large.journey.json', buffer))
  await writing
  await kill()

  const again = await profile.start()
  await startScreenIsWhole(again.page)
  const kept = await rowsKept(again.page)
  const here = kept.filter(({ counted, count }) => counted === count).map(({ title }) => title)
  expect(here).toHaveLength(kept.length)
  expect(here.filter((title) => title !== 'Two thousand cards')).toHaveLength(1)
})
