import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { openExample, wall } from '../wallTest'
import { expect, rowsKept, startScreenIsWhole, test } from './profile'
import { IS_LONG } from './seeded'

/** The folder in which the browser keeps the database of this origin. */
function databaseFolder(profile: string): string {
  const inside = join(profile, 'Default/IndexedDB')
  const name = readdirSync(inside).find((each) => /^http_localhost_\d+\.indexeddb\.leveldb$/.test(each))
  if (name === undefined) throw new Error('the browser keeps its database somewhere else')
  return join(inside, name)
}

function filesOf(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
}

function fillWith(file: string, byte: number): void {
  const { size } = statSync(file)
  const place = openSync(file, 'r+')
  writeSync(place, Buffer.alloc(size, byte))
  closeSync(place)
}

/** The ways in which disks, crashes and cleaning programs damage what a browser keeps. */
const WAYS: readonly { readonly what: string; readonly damage: (folder: string) => void }[] = [
  {
    what: 'garbage where the list of its files was',
    damage: (folder) => {
      for (const file of filesOf(folder, /^MANIFEST/))
        writeFileSync(file, 'garbage in place of it'.repeat(50))
    },
  },
  {
    what: 'half of what was written last cut off',
    damage: (folder) => {
      for (const file of filesOf(folder, /\.log$/)) truncateSync(file, Math.floor(statSync(file).size / 2))
    },
  },
  {
    what: 'everything it holds overwritten with zeros',
    damage: (folder) => {
      for (const file of filesOf(folder, /\.(log|ldb)$/)) fillWith(file, 0)
    },
  },
  {
    what: 'the files of it deleted',
    damage: (folder) => {
      for (const file of filesOf(folder, /\.(log|ldb)$/)) rmSync(file)
    },
  },
  {
    what: 'the whole of it deleted',
    damage: (folder) => rmSync(folder, { recursive: true }),
  },
  {
    what: 'the list of its files cut off',
    damage: (folder) => {
      for (const file of filesOf(folder, /^MANIFEST/)) truncateSync(file, Math.floor(statSync(file).size / 2))
    },
  },
]

/** A few notes more than the example has, all of them kept and copied. */
async function workALittle(page: Page): Promise<readonly string[]> {
  await page.goto('./')
  await openExample(page)
  await page.getByRole('application').focus()
  const told = ['Told first', 'Told second', 'Told third']
  await page.keyboard.type('n')
  for (const text of told) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'All sessions' }).click()
  await expect(page.getByRole('link', { name: 'Open Leaving a short prison sentence' })).toBeVisible()
  await copiesAreWritten(page, 'Told third')
  return told
}

/** Waits until the newest copy in the second store holds these words. */
async function copiesAreWritten(page: Page, words: string): Promise<void> {
  const hold = (text: string): Promise<boolean> =>
    page.evaluate(async (sought) => {
      const look = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
        for await (const entry of folder.values()) {
          if (entry.kind === 'directory' ? await look(entry) : await holds(entry)) return true
        }
        return false
      }
      const holds = async (entry: FileSystemFileHandle): Promise<boolean> => {
        if (!entry.name.endsWith('.gz')) return false
        const bytes = (await entry.getFile()).stream().pipeThrough(new DecompressionStream('gzip'))
        return (await new Response(bytes).text()).includes(sought)
      }
      // A copy that is being written at this moment cannot be read.
      return look(await navigator.storage.getDirectory()).catch(() => false)
    }, text)
  await expect.poll(() => hold(words), { timeout: 60_000 }).toBe(true)
}

for (const { what, damage } of IS_LONG ? WAYS : WAYS.slice(0, 2)) {
  test(`with ${what}, the database is never taken for a fresh one: its copy is restored whole`, async ({
    profile,
  }) => {
    test.setTimeout(240_000)
    const before = await profile.start()
    const told = await workALittle(before.page)
    await before.close()
    damage(databaseFolder(profile.folder))

    const { page } = await profile.start()
    await page.goto('./')
    await expect(
      page.getByRole('heading', { name: 'Something that was saved did not come back' }),
    ).toBeVisible({
      timeout: 60_000,
    })
    const copies = page.getByRole('listitem').filter({ hasText: /^Copy, / })
    await expect(copies.first()).toContainText('Exactly what was saved last')
    await expect(copies.first()).toContainText(/\d+ steps, \d+ flows, \d+ findings?, \d+ cards?/)
    await copies
      .first()
      .getByRole('button', { name: /^Restore as a new session/ })
      .click()
    await expect(page.getByText(/^Restored as “.*, restored”/)).toBeVisible()
    await page.getByRole('button', { name: 'Go on to the start screen' }).click()
    await page.getByRole('link', { name: /^Open .*, restored/ }).click()
    await expect(wall(page)).toBeVisible()
    for (const text of told)
      await expect(page.getByRole('group', { name: new RegExp(`^${text}`) })).toBeVisible()
    await expect(page.getByRole('group', { name: /^Release with a £46 grant/ })).toBeAttached()
  })
}

test('without the file that says where to begin, the browser mends its database and nothing is missing', async ({
  profile,
}) => {
  test.skip(!IS_LONG, 'runs with the long tests')
  test.setTimeout(240_000)
  const before = await profile.start()
  const told = await workALittle(before.page)
  await before.close()
  for (const file of filesOf(databaseFolder(profile.folder), /^CURRENT$/)) rmSync(file)

  const { page } = await profile.start()
  await startScreenIsWhole(page)
  const [session] = await rowsKept(page)
  expect(session?.counted).toBe(session?.count)
  expect(session?.steps).toEqual(expect.arrayContaining([...told]))
})

test('two profiles of one computer keep apart what each was given', async ({ profile, browser, baseURL }) => {
  const first = await profile.start()
  await first.page.goto('./')
  await openExample(first.page)
  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await other.newPage()
  await page.goto('./')
  await expect(page.getByText('No sessions yet')).toBeVisible()
  await other.close()
})
