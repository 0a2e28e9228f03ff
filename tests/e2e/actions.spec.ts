import type { Page } from 'playwright/test'
import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

/** More stops than any screen has. */
const { choose, openTab, press, tabTo } = byKeyboard(250)

const open = async (page: Page, link: string, tab: string): Promise<void> => {
  await press(page, page.getByRole('link', { name: link, exact: true }))
  await openTab(page, tab)
}

test('by keyboard alone: an action answers a finding and finds its place on the grid', async ({ app }) => {
  await openExample(app)
  await open(app, 'Redesign', 'Actions')
  await expect(app.getByRole('table', { name: 'Actions' }).getByRole('rowheader')).toHaveCount(8)
  await noBarriers(app)

  // From a finding that nothing answers.
  await choose(app, 'What answers what')
  await expect(app.getByText('Findings without an action (1)')).toBeVisible()
  await press(app, app.getByRole('button', { name: /^Answer with an action: .*asked again later/ }))
  const panel = app.getByRole('region', { name: 'Action', exact: true })
  await expect(panel.getByRole('textbox', { name: 'What will change' })).toBeFocused()
  await app.keyboard.type('Ask once at reception')
  await expect(panel.getByText(/asked again later/)).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(app.getByText('Every finding is answered or parked.')).toBeVisible()

  // To its place by the arrow keys.
  await choose(app, 'Impact and effort')
  await press(app, app.getByRole('button', { name: 'Ask once at reception. Not rated yet' }), 'ArrowUp')
  await app.keyboard.press('ArrowUp')
  await app.keyboard.press('ArrowLeft')
  const chip = app.getByRole('button', { name: 'Ask once at reception. Impact 4, effort 2: Quick win' })
  await expect(chip).toBeFocused()
  await noBarriers(app)
  await saved(app)
})

test('by keyboard alone: a warning stands where the third sector only delivers, until it designs too', async ({
  app,
}) => {
  await openExample(app)
  await open(app, 'Redesign', 'Partners')
  await tabTo(app, app.getByRole('searchbox', { name: 'Search' }))
  await app.keyboard.type('Meet at the gate')
  const row = app.getByRole('row', { name: /\(Illustrative\) Meet at the gate/ })
  const warning = row.getByText('The third sector comes in only at delivery.')
  await expect(warning).toBeVisible()
  await noBarriers(app)
  await press(app, row.getByRole('button', { name: /^Designs, / }))
  await press(app, app.getByRole('checkbox', { name: 'Third sector', exact: true }), 'Space')
  await app.keyboard.press('Escape')
  await expect(warning).toBeHidden()
  await choose(app, 'Who was involved')
  await expect(app.getByRole('table', { name: 'What the session holds of each group' })).toBeVisible()
  await noBarriers(app)
  await saved(app)
})

test('by keyboard alone: at a meeting an action is done, the map says so, the log prints, and undo takes it back', async ({
  app,
}) => {
  await openExample(app)
  await open(app, 'Board pack', 'Meetings')
  await press(app, app.getByRole('button', { name: 'Add a meeting' }))
  const moved = app.getByRole('region', { name: 'What moved since 12 April 2010' })
  await expect(moved.getByText('Nothing has been logged since.')).toBeVisible()
  await noBarriers(app)

  await press(app, app.getByRole('button', { name: /Status: \(Illustrative\) Meet at the gate/ }))
  await app.keyboard.type('Done')
  await app.keyboard.press('Enter')
  await tabTo(app, app.getByRole('textbox', { name: /^What is said of it: .*Meet at the gate/ }))
  await app.keyboard.type('Every release since spring')
  await app.keyboard.press('Enter')
  await expect(moved.getByText('Proposed → Done')).toBeVisible()
  await expect(moved.getByText('Achieved', { exact: true })).toBeVisible()

  // The browser prints the log and nothing of the screen.
  await app.emulateMedia({ media: 'print' })
  await app.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(app.getByRole('heading', { name: 'Action log' })).toBeVisible()
  await expect(app.getByRole('article')).toContainText('Done. Every release since spring')
  await expect(app.getByRole('link', { name: 'Redesign', exact: true })).toBeHidden()
  await app.evaluate(() => dispatchEvent(new Event('afterprint')))
  await app.emulateMedia({ media: null })

  await press(app, app.getByRole('button', { name: 'Show what is achieved on the map' }))
  await expect(wall(app).getByRole('group', { name: /^Set the date once home.*Achieved$/ })).toBeVisible()
  await press(app, app.getByRole('button', { name: 'Fit', exact: true }))
  await expect(
    wall(app).getByRole('group', { name: /^Meet at the gate: a peer worker.*Achieved$/ }),
  ).toBeVisible()

  await press(app, app.getByRole('link', { name: 'Board pack', exact: true }))
  await openTab(app, 'Meetings')
  await press(app, app.getByRole('button', { name: 'Undo', exact: true }).first())
  await expect(moved.getByText('Nothing has been logged since.')).toBeVisible()
  await saved(app)
})

test('by hand: an action is dragged to its place on the grid, and one step takes it back', async ({
  app,
}) => {
  await openExample(app)
  await app.getByRole('link', { name: 'Redesign', exact: true }).click()
  await app.getByRole('tab', { name: 'Actions', exact: true }).click()
  await app.getByText('Impact and effort', { exact: true }).click()
  const chip = app.getByRole('button', { name: /^Reorganise the End Custody Licence/ })
  const neighbour = app.getByRole('button', { name: /Impact 4, effort 3: Big project$/ })
  await neighbour.scrollIntoViewIfNeeded()
  const from = await chip.boundingBox()
  const to = await neighbour.boundingBox()
  if (from === null || to === null) throw new Error('not on the screen')
  await app.mouse.move(from.x + 20, from.y + 10)
  await app.mouse.down()
  await app.mouse.move(to.x + 40, to.y + 5, { steps: 4 })
  await app.mouse.move(to.x + 50, to.y + 10)
  await app.mouse.up()
  await expect(chip).toHaveAccessibleName(/Impact 4, effort 3: Big project$/)
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(chip).toHaveAccessibleName(/Not rated yet$/)
  await saved(app)
})
