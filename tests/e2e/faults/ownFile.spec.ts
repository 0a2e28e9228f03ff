import type { Page } from 'playwright/test'
import { expect, saved, startSession, test } from '../wallTest'
import { tellNote } from './tellNote'

/** A folder that the test can pull out: the browser's own file system, in the place of a stick. */
function plugIn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const stick = await root.getDirectoryHandle('stick', { create: true })
    await stick.getFileHandle('day.journey.json', { create: true })
  })
}

function pullOut(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('stick', { recursive: true })
  })
}

function onStick(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
    return (await (await stick.getFileHandle('day.journey.json')).getFile()).text()
  })
}

test('a stick that is pulled out is told within a minute of work, nothing else stops, and it is written again when it is back', async ({
  app,
}) => {
  test.slow()
  await app.clock.install()
  await app.addInitScript(() => {
    const pick = async (): Promise<FileSystemFileHandle> => {
      const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick')
      return stick.getFileHandle('day.journey.json')
    }
    Object.defineProperty(globalThis, 'showSaveFilePicker', { value: pick })
  })
  await app.goto('about:blank')
  await app.goto('./')
  await plugIn(app)
  await startSession(app, 'On a stick')
  await tellNote(app, 'Told with the stick in')
  await app.getByRole('button', { name: 'More', exact: true }).click()
  await app.getByRole('menuitem', { name: 'File and copies…' }).click()
  await app.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(app.getByText('This session is now kept in day.journey.json too.')).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => onStick(app)).toContain('Told with the stick in')

  await pullOut(app)
  await tellNote(app, 'Told with the stick out')
  await app.clock.runFor('01:10')
  const notice = app.getByText(/^day\.journey\.json could not be written/)
  await expect(notice).toBeVisible()
  await saved(app)

  await plugIn(app)
  await app.getByRole('button', { name: 'Try again now' }).click()
  await expect(notice).toHaveCount(0)
  await expect.poll(() => onStick(app)).toContain('Told with the stick out')
})
