import type { Locator, Page } from 'playwright/test'
import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

const { tabTo } = byKeyboard(120)

const compared = (page: Page): Locator =>
  page.getByRole('region', { name: 'Do we see the same things?', exact: true })
const numbers = (page: Page): Locator => page.getByRole('region', { name: 'Numbers', exact: true })

test('Voices says how far both sides see the same things, as counted by hand in the example', async ({
  app,
}) => {
  await openExample(app)
  await app.getByRole('link', { name: 'Voices', exact: true }).click()
  const region = compared(app)
  for (const text of [
    'Agreement: 33 %',
    'Both say: 3',
    'Only workers: 3',
    'Only people who use it: 3',
    'Nobody has said: 13',
  ]) {
    await expect(region.getByText(text, { exact: true })).toBeVisible()
  }
  await region.getByText('For those who ask').click()
  await expect(region.getByText('Cohen’s kappa: 0.31')).toBeVisible()
  await noBarriers(app)
})

test('by keyboard alone: from a difference in Voices to its step on the wall, among the four signs', async ({
  app,
}) => {
  await openExample(app)
  await tabTo(app, app.getByRole('link', { name: 'Voices', exact: true }))
  await app.keyboard.press('Enter')
  await tabTo(app, compared(app).getByRole('button', { name: 'Only people who use it: 3' }))
  await app.keyboard.press('Space')
  await expect(compared(app).getByRole('heading', { level: 4 })).toHaveCount(3)
  await tabTo(app, compared(app).getByRole('button', { name: /^Show on the wall: Refuse a claim/ }))
  await app.keyboard.press('Enter')
  const note = wall(app).getByRole('group', { name: /^Refuse a claim.*Only people who use it$/ })
  await expect(note).toBeVisible()
  await expect(note).toHaveAttribute('data-look', 'plain')
  const legend = app.getByRole('region', { name: 'Who says that something is wrong' })
  await expect(legend.getByRole('listitem')).toHaveText([
    'Both say: 3',
    'Only workers: 3',
    'Only people who use it: 3',
    'Nobody has said: 13',
  ])
  // What is dimmed on purpose is lit again before the checker looks at its contrast.
  await tabTo(app, app.getByRole('button', { name: 'Numbers', exact: true }))
  await app.keyboard.press('Space')
  await tabTo(app, numbers(app).getByRole('button', { name: 'Light up everything again' }))
  await app.keyboard.press('Enter')
  await noBarriers(app)
})

test('by keyboard alone: the numbers stay beside the wall, and each lights what it counts', async ({
  app,
}) => {
  await openExample(app)
  await tabTo(app, app.getByRole('button', { name: 'Numbers', exact: true }))
  await app.keyboard.press('Space')
  const panel = numbers(app)
  for (const text of ['Steps: 24', 'Agencies: 6', 'Handoffs: 21', 'Loops: 1', 'Likely duplicates: 0']) {
    await expect(panel.getByText(text, { exact: true })).toBeVisible()
  }
  await tabTo(app, panel.getByRole('button', { name: /^Nothing leads on: 2/ }))
  await app.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Nothing leads on: 2/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(wall(app).getByRole('group', { name: /^Assess drug use inside/ })).toHaveAttribute(
    'data-look',
    'plain',
  )
  await app.keyboard.press('Enter')
  await expect(numbers(app).getByRole('button', { name: 'Light up everything again' })).toBeHidden()
  await noBarriers(app)
})

test('steps worded alike are asked about; what the room answers is one step to undo', async ({ app }) => {
  await openExample(app)
  const note = wall(app).getByRole('group', { name: /^Prescribe, and assess drug use anew/ })
  await note.click()
  await app.keyboard.press('Enter')
  await app.keyboard.press('ControlOrMeta+A')
  await app.keyboard.type('Close the benefit claim')
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Numbers', exact: true }).click()
  const panel = numbers(app)
  await expect(panel.getByText('Likely duplicates: 1', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Later', exact: true }).click()
  await expect(panel.getByText('Likely duplicates: 0', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Ask about them now' }).click()
  await panel.getByRole('button', { name: 'Looked into, it is not' }).click()
  await expect(panel.getByText('Likely duplicates: 0', { exact: true })).toBeVisible()
  await app.getByRole('button', { name: 'Findings list' }).click()
  const list = app.getByRole('region', { name: 'Findings list' })
  const checked = list.getByRole('listitem').filter({ hasText: 'Checked: not so' })
  await expect(checked).toHaveCount(1)
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(checked).toHaveCount(0)
  await saved(app)
})

test('the projector shows the numbers and who has said what as long as the facilitator does', async ({
  app,
  context,
}) => {
  await openExample(app)
  const projector = await context.newPage()
  await projector.goto(app.url().replace('/map', '/projector'))
  await expect(wall(projector)).toBeVisible()
  await app.bringToFront()
  const legend = projector.getByRole('region', { name: 'Who says that something is wrong' })
  await app.getByRole('button', { name: 'Who said what', exact: true }).click()
  await expect(legend.getByText('Both say: 3')).toBeVisible()
  await app.getByRole('button', { name: 'Numbers', exact: true }).click()
  await expect(numbers(projector).getByText('Handoffs: 21', { exact: true })).toBeVisible()
  // Nothing is closed or answered there.
  await expect(numbers(projector).getByRole('button', { name: 'Close' })).toHaveCount(0)
  await numbers(app)
    .getByRole('button', { name: /^Nothing leads on: 2/ })
    .click()
  await expect(numbers(projector).getByRole('button', { name: /^Nothing leads on: 2/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await app.getByRole('button', { name: 'Numbers', exact: true }).click()
  await expect(numbers(projector)).toBeHidden()
  await projector.close()
})
