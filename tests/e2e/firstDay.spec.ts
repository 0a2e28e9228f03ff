import { readFileSync } from 'node:fs'
import { importFile } from './importFile'
import { expect, openExample, saved, startSession, test, wall } from './wallTest'

test('the example opens as a copy, and what is done to it is there after a reload, at the same place', async ({
  app,
}) => {
  await openExample(app)
  const address = app.url()
  const step = app.getByRole('group', { name: /^Release with a £46 grant/ })
  await step.click()
  await app.keyboard.press('Enter')
  await app.keyboard.press('Control+A')
  await app.keyboard.type('Released with £46 and a bag')
  await app.keyboard.press('Escape')
  await saved(app)
  await app.reload()
  await expect(app).toHaveURL(address)
  await expect(
    app.getByRole('group', { name: /^Released with £46 and a bag, Prison, Release day/ }),
  ).toBeVisible()
  await app.goto('./#/')
  await expect(app.getByRole('heading', { name: 'Throughline', level: 1 })).toBeVisible()
  await expect(app.getByText('7 lanes, 24 steps')).toBeVisible()
})

test('the day is the navigation, and each part says what it holds', async ({ app }) => {
  await openExample(app)
  const day = app.getByRole('navigation', { name: 'The day' })
  for (const view of ['Set up', 'Map', 'Voices', 'Findings', 'Redesign', 'Board pack']) {
    await day.getByRole('link', { name: view, exact: true }).click()
    await expect(day.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(app.getByRole('main')).not.toBeEmpty()
  }
})

test('a journey goes from an empty session to a file, and comes back from it equal', async ({ app }) => {
  await startSession(app, 'Moving house')
  await wall(app).getByRole('button', { name: 'Write the first step' }).click()
  await app.keyboard.type('Tell the landlord')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Ask for a reference')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Pack')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('group', { name: /^Pack,/ })).toBeVisible()
  await saved(app)

  const asked = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Full session file, to keep (JSON)' }).click()
  const download = await asked
  expect(download.suggestedFilename()).toMatch(/^moving-house.*\.journey\.json$/)
  const file = await download.path()
  const written = JSON.parse(readFileSync(file, 'utf8'))
  expect(written.format).toBe('throughline-session')
  expect(written.steps.map((step: { text: string }) => step.text)).toEqual([
    'Tell the landlord',
    'Ask for a reference',
    'Pack',
  ])
  expect(written.flows).toHaveLength(2)

  await app.goto('./#/')
  await importFile(app, file)
  await expect(wall(app)).toBeVisible()
  await saved(app)
  const again = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Full session file, to keep (JSON)' }).click()
  const second = JSON.parse(readFileSync(await (await again).path(), 'utf8'))
  const { session: before, savedAt: _savedBefore, ...tablesBefore } = written
  const { session: after, savedAt: _savedAfter, ...tablesAfter } = second
  expect(tablesAfter).toEqual(tablesBefore)
  expect({ ...after, id: before.id }).toEqual(before)
})

test('undo and redo take back and give again, from the keyboard and from the bar', async ({ app }) => {
  await openExample(app)
  const step = app.getByRole('group', { name: /^Travel home/ })
  await step.click()
  await app.keyboard.press('Delete')
  await expect(step).toHaveCount(0)
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(step).toBeVisible()
  await app.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(step).toHaveCount(0)
})

test('a deleted lane is gone at once, its steps wait, and the message offers to move them or undo', async ({
  app,
}) => {
  await openExample(app)
  await app.getByRole('link', { name: 'Set up', exact: true }).click()
  await app.getByRole('button', { name: 'Delete Prison' }).click()
  await expect(app.getByRole('button', { name: 'Move them to…' })).toBeVisible()
  await app.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(app.getByRole('group', { name: /^Release with a £46 grant, Not placed yet/ })).toBeVisible()
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(app.getByRole('group', { name: /^Release with a £46 grant, Prison/ })).toBeVisible()
})
