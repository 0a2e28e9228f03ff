import { expect, openExample, startSession, test, wall } from './wallTest'

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
  await app.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  const heading = app.getByRole('heading', { name: 'Your sessions on this device' })
  await expect(heading).toBeFocused()
  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByRole('button', { name: /^More for/ })).toBeVisible()
  await expect(heading).toBeFocused()
})

test('a step that is cut leaves the keys on the wall, so it can be pasted at once; so does undo', async ({
  app,
}) => {
  await startSession(app, 'Cut and paste')
  await expect(app.getByRole('application')).toBeFocused()
  await app.keyboard.type('nAlpha')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Beta')
  await app.keyboard.press('Escape')
  const alpha = app.getByRole('group', { name: /^Alpha/ })
  await alpha.click()
  await app.keyboard.press('Control+X')
  await expect(alpha).toHaveCount(0)
  await expect(app.getByRole('group', { name: /^Beta/ })).toBeFocused()
  await app.keyboard.press('Control+V')
  await expect(alpha).toHaveCount(1)
  await app.keyboard.press('Control+A')
  await app.keyboard.press('Control+X')
  await expect(app.getByRole('group', { name: /^(Alpha|Beta)/ })).toHaveCount(0)
  await app.keyboard.press('Control+V')
  await expect(alpha).toHaveCount(1)

  await app.keyboard.press('Enter')
  await app.keyboard.type('Gamma')
  for (let times = 0; times < 5; times++) await app.keyboard.press('Control+Z')
  await expect(
    app.getByRole('application').locator(':focus').or(app.locator('[role=application]:focus')),
  ).toHaveCount(1)
})

test('a reload writes on', async ({ app }) => {
  await startSession(app, 'Reloaded')
  await app.reload()
  await expect(wall(app)).toBeVisible()
  await expect(app.getByText(/open in another window/)).toHaveCount(0)
})

test('a lane deleted from its heading leaves the keys on the wall, and undo takes its message along', async ({
  app,
}) => {
  await openExample(app)
  await app.getByRole('button', { name: 'Lane: Probation' }).click()
  await app.getByRole('menuitem', { name: 'Delete lane' }).click()
  await expect(app.getByRole('button', { name: 'Move them to…' })).toBeVisible()
  await expect(app.getByRole('application')).toBeFocused()
  await app.keyboard.press('Control+z')
  await expect(app.getByRole('button', { name: 'Lane: Probation' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Move them to…' })).toHaveCount(0)
})
