import type { Page } from 'playwright/test'
import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

const { choose, openTab, tabTo } = byKeyboard(200)

async function openRedesign(page: Page): Promise<void> {
  await openExample(page)
  await tabTo(page, page.getByRole('link', { name: 'Redesign', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'The new way' })).toBeVisible()
}

test('by keyboard alone: a new way is started, a step taken away and brought back, and what changes is told on either map', async ({
  app,
}) => {
  await openRedesign(app)
  await expect(wall(app).getByRole('group', { name: /^Meet at the gate.*New/ })).toBeVisible()
  await tabTo(app, app.getByRole('button', { name: 'Try another new way' }))
  await app.keyboard.press('Enter')
  const maps = app.getByRole('radiogroup', { name: 'On the wall' })
  await expect(maps.getByRole('radio', { name: 'The new way 2' })).toBeChecked()
  await expect(wall(app).getByRole('group', { name: /^Give a crisis loan.*Kept/ })).toBeVisible()
  await choose(app, 'Three prompts', 'Show beside the wall')
  await tabTo(app, app.getByRole('button', { name: 'Take it away: Give a crisis loan' }))
  await app.keyboard.press('Enter')
  await expect(wall(app).getByRole('group', { name: /^Give a crisis loan/ })).toHaveCount(0)
  await choose(app, 'What happens now', 'On the wall')
  await expect(wall(app).getByRole('group', { name: /^Give a crisis loan.*Taken away/ })).toBeVisible()
  await choose(app, 'Changes', 'Show beside the wall')
  const counts = app.getByRole('list', { name: 'What became of the steps' })
  await expect(counts.getByText('Taken away: 1', { exact: true })).toBeVisible()
  await noBarriers(app)
  await tabTo(app, app.getByRole('button', { name: 'Bring back: Give a crisis loan' }))
  await app.keyboard.press('Enter')
  await expect(counts.getByText('Kept: 24', { exact: true })).toBeVisible()
  await saved(app)
})

test('by keyboard alone: both maps side by side, before and after, a walk, and how far it gets people', async ({
  app,
}) => {
  await openRedesign(app)
  await openTab(app, 'Side by side')
  const maps = app.getByRole('group', { name: 'Both maps' })
  await tabTo(app, maps)
  const zoomOf = async (): Promise<number> => Number(await maps.getAttribute('data-zoom'))
  await expect.poll(zoomOf).toBeGreaterThan(0)
  const whole = await zoomOf()
  await app.keyboard.press('+')
  await expect.poll(zoomOf).toBeGreaterThan(whole)
  await app.keyboard.press('0')
  await expect.poll(zoomOf).toBe(whole)
  const isPainted = async (): Promise<boolean> =>
    maps.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d')
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      return new Set(Array.from(data).filter((_, place) => place % 4 === 0)).size > 20
    })
  await expect.poll(isPainted).toBe(true)
  const figures = app.getByRole('group', { name: 'Before and after' })
  await expect(figures.getByRole('row', { name: /^Steps 24 .* 21 less/ })).toBeVisible()
  await expect(figures.getByRole('row', { name: /^Dead ends 2 .* 0 less/ })).toBeVisible()
  const changes = app.getByRole('group', { name: 'The changes, step by step' })
  await expect(changes.getByRole('row', { name: /^Joined up .*Assess drug use once/ })).toBeVisible()
  await noBarriers(app)
  await tabTo(app, app.getByRole('button', { name: 'Walk through the new way' }))
  await app.keyboard.press('Enter')
  const walk = app.getByRole('dialog', { name: 'A walk through: The new way' })
  await expect(walk.getByRole('heading', { name: 'Assess the new arrival' })).toBeFocused()
  await app.keyboard.press('ArrowRight')
  await expect(walk.getByRole('heading', { level: 3 })).not.toHaveText('Assess the new arrival')
  await noBarriers(app)
  await app.keyboard.press('Escape')
  await expect(walk).toBeHidden()
  await openTab(app, 'How far does it get people?')
  const people = app.getByRole('group', { name: 'How far does it get people?' }).getByRole('table')
  await expect(
    people.getByRole('row', { name: /^Time, most people.* at least 9 weeks at least 4.9 weeks/ }),
  ).toBeVisible({
    timeout: 60_000,
  })
  await noBarriers(app)
})

test('an edit of what happens now is made in the new way by one press', async ({ app }) => {
  await openExample(app)
  const note = wall(app).getByRole('group', { name: /^Travel home/ })
  await note.click()
  await app.keyboard.press('Enter')
  await app.keyboard.press('ControlOrMeta+A')
  await app.keyboard.type('Travel home by bus')
  await app.keyboard.press('Escape')
  await tabTo(app, app.getByRole('button', { name: 'Also in the new way' }))
  await app.keyboard.press('Enter')
  await choose(app, 'The new way', 'On the wall')
  await expect(wall(app).getByRole('group', { name: /^Travel home by bus/ })).toBeVisible()
  await expect(wall(app).getByRole('group', { name: /^Meet at the gate/ })).toBeVisible()
  await saved(app)
})
