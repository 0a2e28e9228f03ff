import type { Page } from 'playwright/test'
import { saved, startSession, wall } from '../wallTest'
import { expect, rowsKept, test } from './profile'
import { tellNote } from './tellNote'

/** Changes the tables as a newer version of the program would, from another window. */
function upgradeDatabase(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name === 'throughline')
    const opening = indexedDB.open('throughline', (known?.version ?? 0) + 10)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('of a newer version'))
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    opening.result.close()
  })
}

test('once a newer version has changed the database, this one only reads: with it open, and when it is opened later', async ({
  profile,
}) => {
  test.setTimeout(180_000)
  const { page, context } = await profile.start()
  await page.goto('./')
  await startSession(page, 'Newer')
  await tellNote(page, 'Told before')
  await saved(page)
  const address = page.url()
  const other = await context.newPage()
  await other.goto('./')
  await upgradeDatabase(other)

  const notice = page.getByText(/^A newer version of Throughline has been used on this device/).first()
  await expect(notice).toBeVisible()
  const before = await rowsKept(other)
  await page.getByRole('application').focus()
  await page.keyboard.type('nToo late')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: /^Too late/ })).toHaveCount(0)
  expect(await rowsKept(other)).toEqual(before)

  await page.goto('about:blank')
  await page.goto(address)
  await expect(wall(page)).toBeVisible()
  await expect(page.getByRole('group', { name: /^Told before/ })).toBeVisible()
  await expect(notice).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.type('nToo late')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: /^Too late/ })).toHaveCount(0)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Full session file, to keep (JSON)' }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.journey\.json$/)
  expect(await rowsKept(other)).toEqual(before)
})
