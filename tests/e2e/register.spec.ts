import type { Locator, Page } from 'playwright/test'
import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, test, wall } from './wallTest'

const { press } = byKeyboard(160)

// Every Tab press is one message to the browser, and a slow machine takes its time.
test.setTimeout(240_000)

const table = (page: Page): Locator => page.getByRole('table', { name: 'All findings' })
const sentences = (page: Page): Locator => table(page).getByRole('button', { name: /^Details: / })
const walk = (page: Page): Locator => page.getByRole('region', { name: 'Walk through the findings' })

async function openFindings(page: Page): Promise<void> {
  await openExample(page)
  await press(page, page.getByRole('link', { name: 'Findings', exact: true }))
  await expect(sentences(page)).toHaveCount(12)
}

test('by keyboard alone: findings are walked on the wall, and the projector shows what is looked at', async ({
  app,
  context,
}) => {
  await openFindings(app)
  const projector = await context.newPage()
  await projector.goto(app.url().replace('/findings', '/projector'))
  await expect(wall(projector)).toBeVisible()
  await app.bringToFront()
  await press(app, app.getByRole('button', { name: 'Walk the findings' }))
  await expect(walk(app)).toContainText('1 of 12')
  // What is dimmed on purpose is left to the wall: the bar itself has no barriers.
  await noBarriers(app, '[aria-label="Walk through the findings"]')
  await expect(walk(app)).toContainText('what is asked here is asked again later')
  const note = (page: Page, name: RegExp): Locator => wall(page).getByRole('group', { name })
  await expect(note(app, /^Assess the new arrival/)).toHaveAttribute('data-look', 'plain')
  await expect(note(app, /^Sentence under 12 months/)).toHaveAttribute('data-look', 'dimmed')
  await expect(projector.getByText('1 of 12')).toBeVisible()

  await app.keyboard.press('PageDown')
  await app.keyboard.press('ArrowRight')
  await expect(walk(app)).toContainText('3 of 12')
  await expect(note(app, /^Sentence under 12 months/)).toHaveAttribute('data-look', 'plain')
  await expect(projector.getByText('under 12 months nobody has to stay in touch')).toBeVisible()
  await press(app, walk(app).getByRole('button', { name: 'Confirmed' }), 'Space')
  await expect(walk(app).getByRole('button', { name: 'Confirmed' })).toHaveAttribute('aria-pressed', 'true')
  await app.keyboard.press('PageUp')
  await expect(walk(app)).toContainText('2 of 12')

  await app.keyboard.press('Escape')
  await expect(walk(app)).toBeHidden()
  await expect(projector.getByText('2 of 12')).toBeHidden()
  await press(app, app.getByRole('link', { name: 'Findings', exact: true }))
  await expect(app.getByRole('button', { name: 'Confirmed: 1' })).toBeVisible()
  await projector.close()
})
