import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, openExample, saved, test, wall } from './wallTest'

async function noBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([])
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let press = 0; press < 200; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key never got there')
}

/** Chooses one of a group of radio buttons by keyboard: the group is one tab stop. */
async function chooseRadio(page: Page, group: string, name: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group })
  await tabTo(page, radios.getByRole('radio', { checked: true }))
  const wanted = radios.getByRole('radio', { name, exact: true })
  await expect(async () => {
    if (!(await wanted.isChecked())) await page.keyboard.press('ArrowRight')
    expect(await wanted.isChecked()).toBe(true)
  }).toPass()
}

/** Goes to a part of Redesign by keyboard. */
async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true })
  await tabTo(page, page.getByRole('tab', { selected: true }))
  await expect(async () => {
    if ((await tab.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowRight')
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 500 })
  }).toPass()
}

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
  await chooseRadio(app, 'Show beside the wall', 'Three prompts')
  await tabTo(app, app.getByRole('button', { name: 'Take it away: Give a crisis loan' }))
  await app.keyboard.press('Enter')
  await expect(wall(app).getByRole('group', { name: /^Give a crisis loan/ })).toHaveCount(0)
  await chooseRadio(app, 'On the wall', 'What happens now')
  await expect(wall(app).getByRole('group', { name: /^Give a crisis loan.*Taken away/ })).toBeVisible()
  await chooseRadio(app, 'Show beside the wall', 'Changes')
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
  await chooseRadio(app, 'On the wall', 'The new way')
  await expect(wall(app).getByRole('group', { name: /^Travel home by bus/ })).toBeVisible()
  await expect(wall(app).getByRole('group', { name: /^Meet at the gate/ })).toBeVisible()
  await saved(app)
})
