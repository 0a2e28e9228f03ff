import { noBarriers } from './noBarriers'
import { expect, openExample, startSession, test, wall } from './wallTest'

test('no barrier that a checker can find, on any screen', async ({ app }) => {
  await expect(app.getByRole('button', { name: 'New session' })).toBeVisible()
  await noBarriers(app)
  await openExample(app)
  await noBarriers(app)
  await app.getByRole('group', { name: /^Release with a £46 grant/ }).click()
  await app.getByRole('button', { name: 'Outline' }).click()
  await app.getByRole('button', { name: 'Findings list' }).click()
  await noBarriers(app)
  await app.getByRole('link', { name: 'Set up', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'The journey' })).toBeVisible()
  await noBarriers(app)
  await app.getByRole('link', { name: 'Board pack', exact: true }).click()
  await noBarriers(app)
})

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
]) {
  test(`at ${size.width} by ${size.height} nothing is pushed off the screen`, async ({ app }) => {
    await app.setViewportSize(size)
    await openExample(app)
    const beyond = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    for (const name of ['Export', 'Undo', 'Redo']) {
      await expect(app.getByRole('button', { name, exact: true }).first()).toBeInViewport()
    }
    await expect(app.getByRole('link', { name: 'Board pack', exact: true })).toBeVisible()
  })
}

test('in forced colours the notes keep an edge and the focus is seen', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active' })
  await openExample(app)
  const note = app.getByRole('group', { name: /^Release with a £46 grant/ })
  await note.click()
  const edges = await note.evaluate((element) => {
    const all = [element, ...element.querySelectorAll('*')]
    return all.some((each) => {
      const style = getComputedStyle(each)
      return Number.parseFloat(style.borderTopWidth) > 0 || Number.parseFloat(style.outlineWidth) > 0
    })
  })
  expect(edges).toBe(true)
})

test('the same map is written, moved, joined, tagged and deleted in the outline alone', async ({ app }) => {
  await startSession(app, 'By words alone')
  await app.getByRole('button', { name: 'Outline' }).click()
  const outline = app.getByRole('region', { name: 'Outline', exact: true })
  await outline
    .getByRole('button', { name: /Add a step/ })
    .first()
    .click()
  await app.keyboard.type('Ask for help')
  await app.keyboard.press('Enter')
  await expect(outline.getByText('Ask for help').first()).toBeVisible()
  await expect(wall(app).getByRole('group', { name: /^Ask for help/ })).toBeVisible()
})
