import { expect, openExample, test } from './wallTest'

test('what opens for the first time leaves the focus where Escape gives it back', async ({ app }) => {
  await openExample(app)
  const step = app.getByRole('group', { name: /^Release with a £46 grant/ })
  await step.click()
  await app.keyboard.press('Alt+Enter')
  const panel = app.getByRole('region', { name: 'Step', exact: true })
  await panel.getByLabel('Description').click()
  await app.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(step).toBeFocused()
})

test('a deleted session leaves the focus on the list, and so does bringing it back', async ({ app }) => {
  await openExample(app)
  await app.getByRole('link', { name: 'All sessions' }).click()
  await app.getByRole('button', { name: /^More for/ }).click()
  await app.getByRole('menuitem', { name: 'Delete' }).click()
  const heading = app.getByRole('heading', { name: 'Your sessions on this device' })
  await expect(heading).toBeFocused()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByRole('button', { name: /^More for/ })).toBeVisible()
  await expect(heading).toBeFocused()
})
