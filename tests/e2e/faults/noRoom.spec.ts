import type { CDPSession, Page } from 'playwright/test'
import { saved, startSession, wall } from '../wallTest'
import { expect, startScreenIsWhole, test } from './profile'
import { savedFile } from './savedFile'
import { tellNote } from './tellNote'

/** Fills the browser's store for this origin with what cannot be made smaller, then leaves it no more room. */
async function fillUp(page: Page, devtools: CDPSession, origin: string): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('filling')
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('rows', { autoIncrement: true }),
    )
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const transaction = opening.result.transaction('rows', 'readwrite')
    for (let row = 0; row < 40; row++) {
      transaction.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(65_536)))
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    opening.result.close()
  })
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.floor(usage / 2) })
  const { overrideActive } = await devtools.send('Storage.getUsageAndQuota', { origin })
  expect(overrideActive).toBe(true)
}

test('without room every edit stays on the wall and can be saved as a file; with room again all of it is kept', async ({
  profile,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const { page, context } = await profile.start()
  const origin = new URL(baseURL ?? '').origin
  await page.goto('./')
  await startSession(page, 'No room')
  await tellNote(page, 'Told while there was room')
  await saved(page)
  const address = page.url()
  const devtools = await context.newCDPSession(page)
  await fillUp(page, devtools, origin)

  const banner = page.getByText(/^Not saved: what you do is kept in this window only/)
  let told = 0
  // For half a minute the browser goes by the room that it found when it looked last, however much is told meanwhile.
  await expect(async () => {
    await tellNote(page, `Told without room ${told++}`)
    await expect(page.getByText(/^(Saved|Not saved)/).first()).toBeVisible()
    expect(await banner.isVisible()).toBe(true)
  }).toPass({ timeout: 120_000, intervals: [250] })
  await expect(banner).toContainText('There is no room left on this device.')
  for (const text of ['And more', 'And more yet']) await tellNote(page, text)
  await expect(banner).toBeVisible()
  const file = await savedFile(page)
  for (const text of ['Told while there was room', 'Told without room', 'And more yet'])
    expect(file).toContain(text)
  await expect(banner).toBeVisible()

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(banner).toHaveCount(0, { timeout: 90_000 })
  await saved(page)
  await page.goto('about:blank')
  await page.goto(address)
  await expect(wall(page)).toBeVisible()
  for (const text of ['Told while there was room', 'Told without room', 'And more', 'And more yet']) {
    await expect(page.getByRole('group', { name: new RegExp(`^${text}`) }).first()).toBeVisible()
  }
  await startScreenIsWhole(page)
})
