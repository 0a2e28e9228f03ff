import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright/test'
import { toSessionFile } from '../../src/model/gate/toSessionFile'
import { markedSession } from '../support/markedSession'
import { importFile, jsonFile } from './importFile'
import { readThrough } from './readThrough'
import { expect, saved, test } from './wallTest'

const WORD = 'Quillfeather'
const OTHER = 'Marmalade'

/** Opens the start screen, with a browser that keeps on a disk as people's browsers do. */
const kept = test.extend<{ home: Page }>({
  home: async ({ baseURL, launchOptions }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      // The program itself is kept as well: its caches are looked through too.
      serviceWorkers: 'allow',
      ...(baseURL !== undefined && { baseURL }),
    })
    const page = await context.newPage()
    await page.goto('./')
    await provide(page)
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** A session file in which every text of the model begins with this word. */
function markedFile(word: string, deleteAfter: string | null) {
  const session = markedSession()
  const marked = { ...session, about: { ...session.about, title: `«title»`, deleteAfter } }
  const text = JSON.stringify(toSessionFile(marked, '2010-01-15T12:00:00.000Z')).replaceAll('«', `${word}«`)
  return jsonFile('marked.journey.json', Buffer.from(text))
}

/** Imports a session whose every text holds the word, changes it, takes a snapshot, and goes back to the start. */
async function makeSession(page: Page, word: string, deleteAfter: string | null): Promise<string> {
  await importFile(page, markedFile(word, deleteAfter))
  // Filled field by field, the session does not quite hang together: the gate says what it mended.
  await page.getByRole('dialog').getByRole('button', { name: 'Open the session' }).click()
  await expect(page.getByRole('navigation', { name: 'The day' })).toBeVisible()
  await page.getByRole('link', { name: 'Set up', exact: true }).click()
  await page.getByRole('textbox', { name: 'Purpose' }).fill(`${word} purpose`)
  await saved(page)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Snapshots…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What to call it').fill(`${word} snapshot`)
  await dialog.getByRole('button', { name: 'Take a snapshot now' }).click()
  await expect(dialog.getByText(`${word} snapshot`)).toBeVisible()
  await page.keyboard.press('Escape')
  const address = page.url()
  await page.goto('./#/')
  await expect(page.getByRole('heading', { name: 'Throughline', level: 1 })).toBeVisible()
  return address
}

/** Waits until something is found in this part of the browser's storage. */
async function waitFor(page: Page, word: string, where: RegExp): Promise<void> {
  await expect.poll(() => readThrough(page, word)).toContainEqual(expect.stringMatching(where))
}

kept(
  'nothing of what is deleted for good can be found in this browser, and all of the rest',
  async ({ home }) => {
    const address = await makeSession(home, WORD, '2010-01-15')
    await makeSession(home, OTHER, null)
    for (const where of [
      /^IndexedDB .* sessions/,
      /^IndexedDB .* steps/,
      /^IndexedDB .* snapshots/,
      /^OPFS/,
    ]) {
      await waitFor(home, WORD, where)
      await waitFor(home, OTHER, where)
    }
    const id = decodeURIComponent(new URL(address).hash.split('/')[2] ?? '')
    await waitFor(home, id, /^localStorage/)
    const rest = await readThrough(home, OTHER)

    const overdue = home.getByRole('region', {
      name: '1 session is past the day you promised to delete it by',
    })
    await overdue.getByRole('button', { name: `Delete for good: ${WORD}«title»` }).click()
    const dialog = home.getByRole('dialog', { name: `Delete “${WORD}«title»” for good?` })
    await expect(dialog.getByText('This cannot be undone', { exact: false })).toBeVisible()
    await expect(dialog.getByText('remains on the disk', { exact: false })).toBeVisible()
    await dialog.getByRole('button', { name: 'Delete for good' }).click()
    await expect(dialog).toBeHidden()
    await expect(overdue).toBeHidden()

    expect(await readThrough(home, WORD)).toEqual([])
    expect(await readThrough(home, id)).toEqual([])
    expect(await readThrough(home, OTHER)).toEqual(rest)

    await home.reload()
    await expect(home.getByRole('link', { name: `Open ${OTHER}«title»` })).toBeVisible()
    await expect(home.getByText(WORD)).toHaveCount(0)
    expect(await readThrough(home, WORD)).toEqual([])
    await home.goto(address)
    await expect(home.getByRole('heading', { name: 'This session is not here' })).toBeVisible()
  },
)

kept('while another window shows a session it is not deleted, and says why', async ({ home }) => {
  const address = await makeSession(home, WORD, null)
  const other = await home.context().newPage()
  await other.goto(address)
  await expect(other.getByRole('navigation', { name: 'The day' })).toBeVisible()
  await home.getByRole('button', { name: `More for ${WORD}«title»` }).click()
  await home.getByRole('menuitem', { name: 'Delete for good…' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(dialog.getByRole('alert')).toContainText('open in another window')
  await expect(home.getByRole('dialog')).toBeVisible()
  expect(await readThrough(home, WORD)).not.toEqual([])
  await other.close()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(dialog).toBeHidden()
  expect(await readThrough(home, WORD)).toEqual([])
})

kept('the text to be copied from the screen of checks holds nothing of the sessions', async ({ home }) => {
  const address = await makeSession(home, WORD, null)
  await home.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await home.getByRole('link', { name: 'Is this computer ready?' }).click()
  const found = home.getByRole('list', { name: 'What was found' })
  await expect(found.getByText('read back, and was the same', { exact: false })).toBeVisible()
  await home.getByRole('button', { name: 'Copy this as text' }).click()
  await expect(home.getByText('Copied. It holds nothing from your sessions.')).toBeVisible()
  const text = await home.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Good – Writing and reading')
  expect(text).toContain('1 session is in this browser.')
  expect(text).not.toContain(WORD)
  expect(text).not.toContain(new URL(address).hash.split('/')[2] ?? '')
  await expect(home.getByText(WORD)).toHaveCount(0)
})
