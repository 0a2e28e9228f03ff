import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright/test'
import { chooseFiles } from './importFile'
import { expect, openExample, saved, test, wall } from './wallTest'

interface File {
  steps: { id: string; text: string; lane: string; stage: string; x: number; y: number }[]
  cards: object[]
  [table: string]: unknown
}

/** Presses a button as somebody does who has no pointer. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

async function openTables(page: Page): Promise<Locator> {
  await press(page, page.getByRole('button', { name: 'More', exact: true }))
  await press(page, page.getByRole('menuitem', { name: 'Bring tables together…' }))
  const dialog = page.getByRole('dialog', { name: 'Bring tables together' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** The file that a table gets, after somebody worked on it there. */
async function handedOut(page: Page, button: Locator, path: string, work: (file: File) => void) {
  const download = page.waitForEvent('download')
  await press(page, button)
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as File
  work(file)
  await writeFile(path, JSON.stringify(file))
  return path
}

test('two tables map at once: their files go out, come back, are compared and brought in by keyboard, one undo each', async ({
  app,
}, testInfo) => {
  await openExample(app)
  const dialog = await openTables(app)
  const count = dialog.getByRole('textbox', { name: 'Number of tables' })
  await count.fill('2')
  await count.press('Tab')
  await expect(dialog.getByRole('button', { name: /^Save the file for/ })).toHaveCount(2)
  let changed = ''
  const first = await handedOut(
    app,
    dialog.getByRole('button', { name: 'Save the file for Table 1' }),
    testInfo.outputPath('table-1.json'),
    ({ steps }) => {
      const [step] = steps
      if (step === undefined) throw new Error('no steps were handed out')
      changed = step.text
      step.text = 'What table one calls it'
      steps.push({ ...step, id: 'table-one-step', text: 'Seen at table one', y: step.y + 200 })
    },
  )
  const second = await handedOut(
    app,
    dialog.getByRole('button', { name: 'Save the file for Table 2' }),
    testInfo.outputPath('table-2.json'),
    ({ steps }) => {
      const [step] = steps
      if (step === undefined) throw new Error('no steps were handed out')
      step.text = 'What table two calls it'
      steps.push({ ...step, id: 'table-two-step', text: 'Seen at table two', y: step.y + 200 })
    },
  )
  await expect(dialog.getByText(/^Table 1: handed out .*, not back yet$/)).toBeVisible()

  const chooseInDialog = (files: string[]): Promise<void> =>
    chooseFiles(app, () => press(app, dialog.getByRole('button', { name: 'Choose files…' })), files)
  await chooseInDialog([first, second])

  const one = app.getByRole('dialog', { name: 'What “Table 1” brings' })
  await expect(one.getByText('New: 1 step')).toBeVisible()
  await expect(one.getByText('Changed at the table alone: 1')).toBeVisible()
  await press(app, one.getByRole('button', { name: 'Bring in' }))

  const two = app.getByRole('dialog', { name: 'What “Table 2” brings' })
  const clashes = two.getByRole('region', { name: 'Different here and at the table: 1' })
  await expect(clashes.getByText('What table one calls it', { exact: true })).toBeVisible()
  await expect(clashes.getByText('What table two calls it', { exact: true })).toBeVisible()
  const ours = clashes.getByRole('radio', { name: 'From here' })
  await ours.focus()
  await expect(ours).toBeChecked()
  await app.keyboard.press('ArrowRight')
  await expect(clashes.getByRole('radio', { name: 'From the table' })).toBeChecked()
  await press(app, two.getByRole('button', { name: 'Bring in' }))

  await expect(dialog.getByText(/^Table 2: last brought in/)).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const note = (text: string): Locator => wall(app).getByRole('group', { name: new RegExp(`^${text}`) })
  await expect(note('What table two calls it')).toHaveCount(1)
  await expect(note('Seen at table one')).toHaveCount(1)
  await expect(note('Seen at table two')).toHaveCount(1)

  await app.keyboard.press('Control+z')
  await expect(note('What table one calls it')).toHaveCount(1)
  await expect(note('Seen at table two')).toHaveCount(0)
  await expect(note('Seen at table one')).toHaveCount(1)
  await app.keyboard.press('Control+z')
  await expect(note('Seen at table one')).toHaveCount(0)
  await expect(note(changed.replaceAll(/[^\w ]/g, '.'))).toHaveCount(1)

  // Brought in again it is all there; the same file once more has nothing new.
  await app.keyboard.press('Control+Shift+z')
  await saved(app)
  await openTables(app)
  await chooseInDialog([first])
  await expect(dialog.getByText('table-1.json was brought in before. It has nothing new.')).toBeVisible()
})
