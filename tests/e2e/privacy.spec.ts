import { readFileSync } from 'node:fs'
import { isLocked } from '../../src/exchange/lockedFile'
import { exported } from './exported'
import { importFile, jsonFile } from './importFile'
import { expect, openExample, saved, startSession, test, wall } from './wallTest'

test('a note in which a number is written says so gently, and is written on', async ({ app }) => {
  await startSession(app, 'Moving house')
  await wall(app).focus()
  await app.keyboard.press('n')
  await expect(wall(app).getByRole('textbox')).toBeFocused()
  await app.keyboard.type('Ring 07700 900123')
  const line = wall(app).getByText(/^This looks like a phone number\. The wall should hold no names/)
  await expect(line).toBeVisible()
  await expect(wall(app).getByRole('textbox')).toBeFocused()
  for (let letter = 0; letter < 6; letter++) await app.keyboard.press('Backspace')
  await app.keyboard.type('the office')
  await expect(line).toHaveCount(0)
  await app.keyboard.press('Escape')
  await expect(app.getByRole('group', { name: /^Ring 07700 the office/ })).toBeVisible()
})

test('what is exported to share is without what stays in the room, and the screen says so', async ({
  app,
}) => {
  await openExample(app)
  const whole = JSON.parse((await exported(app, 'Full session file, to keep (JSON)')).bytes.toString('utf8'))
  expect(whole.cards.length).toBeGreaterThan(2)
  whole.cards[0].share = false
  whole.cards[0].text = 'For the room alone'
  whole.cards[1].receipt = 'apple-boat-cloud'
  whole.later = { of: 'another program' }
  await app.goto('./#/')
  await importFile(app, jsonFile('whole.journey.json', whole))
  await expect(wall(app)).toBeVisible()
  await saved(app)
  const { name, bytes } = await exported(app, 'Session file (JSON)')
  expect(name).toMatch(/\.journey-to-share\.json$/)
  const file = bytes.toString('utf8')
  for (const gone of ['For the room alone', 'apple-boat-cloud', 'another program']) {
    expect(file).not.toContain(gone)
  }
  const shared = whole.cards.filter((card: { share: boolean }) => card.share)
  expect(JSON.parse(file).cards.map(({ id }: { id: string }) => id)).toEqual(
    shared.map(({ id }: { id: string }) => id),
  )
  const staying = whole.cards.length - shared.length
  await expect(
    app.getByText(`Left out, so that it is safe to share: ${staying} cards that stay in the room`),
  ).toBeVisible()
})

test('a session file is locked, opens with its passphrase alone, and arrives as a session of its own', async ({
  app,
}) => {
  test.slow()
  await openExample(app)
  await app.getByRole('button', { name: 'Export', exact: true }).click()
  await app.getByRole('menuitem', { name: /^Locked session file/ }).click()
  const dialog = app.getByRole('dialog', { name: 'Lock a session file' })
  await dialog.getByText('Show the words').click()
  const words = (await dialog.getByLabel('Six words drawn here').last().textContent()) ?? ''
  expect(words).toMatch(/^[a-z]+(-[a-z]+){5}$/)
  await dialog.getByText('I have written the passphrase down').last().click()
  const asked = app.waitForEvent('download', { timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Lock and save' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  const download = await asked
  expect(download.suggestedFilename()).toMatch(/^leaving-a-short-prison-sentence-.*\.journey\.json\.age$/)
  const bytes = readFileSync(await download.path())
  expect(isLocked(bytes)).toBe(true)
  expect(bytes.includes('prison')).toBe(false)
  await expect(dialog.getByText(/without the passphrase this file is lost for good/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await app.goto('./#/')
  await importFile(app, { name: 'anything.at.all', mimeType: 'application/octet-stream', buffer: bytes })
  const unlock = app.getByRole('dialog', { name: 'This file is locked' })
  await unlock.getByLabel('Passphrase').fill('not the words at all')
  await app.keyboard.press('Enter')
  await expect(unlock.getByText(/^That passphrase does not open this file/)).toBeVisible({ timeout: 60_000 })
  await unlock.getByLabel('Passphrase').fill(words.replaceAll('-', ' '))
  await unlock.getByRole('button', { name: 'Unlock' }).click()
  await expect(wall(app)).toBeVisible({ timeout: 60_000 })
  await expect(app.getByRole('group', { name: /^Release with a £46 grant/ })).toBeVisible()
  await app.goto('./#/')
  await expect(app.getByText('2 sessions')).toBeVisible()
})

test('a locked file that was changed leaves nothing behind', async ({ app }) => {
  const sample = readFileSync(new URL('../exchange/samples/byAgeTool.journey.json.age', import.meta.url))
  sample[sample.length - 20] = (sample[sample.length - 20] ?? 0) ^ 1
  await importFile(app, { name: 'changed.journey.json.age', mimeType: '', buffer: sample })
  const unlock = app.getByRole('dialog', { name: 'This file is locked' })
  await unlock.getByLabel('Passphrase').fill('legal-winner-thank-year-wave-sausage')
  await unlock.getByRole('button', { name: 'Unlock' }).click()
  await expect(
    app.getByText(/was changed or cut short since it was locked, so none of it is opened/),
  ).toBeVisible({
    timeout: 60_000,
  })
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(app.getByText('No sessions yet')).toBeVisible()
})
