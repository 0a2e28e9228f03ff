import type { Locator } from 'playwright/test'
import { expect, saved, startSession, test, wall } from './wallTest'

/** The line of a step: told from the ways that lead to it by saying its lane. */
function lineOf(outline: Locator, name: string): Locator {
  return outline.getByRole('button', { name, exact: true, description: /./ })
}

test('a map is written, joined, tagged, moved and cut by keys alone in the outline, and the wall shows it', async ({
  app,
}) => {
  const keys = app.keyboard
  await startSession(app, 'By words alone')
  await app.getByRole('button', { name: 'Outline' }).click()
  const outline = app.getByRole('region', { name: 'Outline', exact: true })
  const line = (name: string) => lineOf(outline, name)
  const more = async (step: string, act: string | RegExp) => {
    await outline.getByRole('button', { name: `More for: ${step}` }).focus()
    await keys.press('Enter')
    await app.getByRole('menuitem', { name: act }).focus()
    await keys.press('Enter')
  }

  // Written: Enter ends a step and opens the next; an empty one ends the writing.
  await outline.getByRole('button', { name: 'Add a step' }).focus()
  await keys.press('Enter')
  for (const text of ['Ask for help', 'Wait', 'Get an answer']) {
    await keys.type(text)
    await keys.press('Enter')
  }
  await keys.press('Escape')
  await expect(line('Get an answer')).toBeFocused()
  await expect(wall(app).getByRole('group', { name: /^Get an answer/ })).toBeVisible()

  // Joined to a step by the first letters of its words, and parted from another.
  await more('Ask for help', 'Leads to…')
  await keys.type('get')
  await keys.press('Enter')
  await more('Ask for help', 'No longer leads to “Wait”')
  const leads = outline.getByRole('list', { name: 'Where it leads: Ask for help' })
  await expect(leads.getByRole('button')).toHaveText(['Get an answer'])

  // Tagged.
  await more('Wait', /^Mark/)
  await app.getByRole('dialog').getByRole('button', { name: /Delay/ }).focus()
  await keys.press('Space')
  await app.getByRole('dialog').getByRole('button', { name: 'Done' }).focus()
  await keys.press('Enter')
  await expect(wall(app).getByRole('group', { name: /^Wait,.*Delay/ })).toBeVisible()

  // Moved in the order, and deleted with the flow around it healed.
  await line('Wait').focus()
  await keys.press('Alt+ArrowUp')
  await expect(line('Wait')).toBeFocused()
  await expect(outline.getByRole('listitem').first()).toContainText('Wait')
  await keys.press('ArrowDown')
  await keys.press('Delete')
  await expect(wall(app).getByRole('group', { name: /^Ask for help/ })).toHaveCount(0)

  await saved(app)
  await app.reload()
  await expect(wall(app).getByRole('group', { name: /^Wait,.*Delay/ })).toBeVisible()
  await expect(wall(app).getByRole('group', { name: /^Get an answer/ })).toBeVisible()
})

test('what is found with Ctrl+K from the outline has the focus there', async ({ app }) => {
  await app.getByRole('button', { name: 'Open the Bradford example' }).click()
  await app.getByRole('button', { name: 'Outline' }).click()
  const outline = app.getByRole('region', { name: 'Outline', exact: true })
  await lineOf(outline, 'Travel home').focus()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('crisis loan')
  await expect(app.getByRole('option', { name: /Give a crisis loan/ }).first()).toBeVisible()
  await app.keyboard.press('Enter')
  await expect(lineOf(outline, 'Give a crisis loan')).toBeFocused()
})

test('what is typed after Ctrl+K is in the box once it is there, and acts on nothing behind it', async ({
  app,
}) => {
  let arrive: () => void = () => undefined
  const isAsked = new Promise<void>((asked) => {
    void app.route(/FindDialog.*\.js$/, async (route) => {
      const isDue = new Promise<void>((due) => {
        arrive = due
      })
      asked()
      await isDue
      await route.continue()
    })
  })
  await app.getByRole('button', { name: 'Open the Bradford example' }).click()
  await app.getByRole('button', { name: 'Outline' }).click()
  const outline = app.getByRole('region', { name: 'Outline', exact: true })
  const line = lineOf(outline, 'Travel home')
  await line.focus()
  await app.keyboard.press('Control+k')
  await isAsked
  await app.keyboard.type('crisis loan')
  await expect(line).toBeFocused()
  arrive()
  await expect(app.getByRole('combobox', { name: /^Find a step/ })).toHaveValue('crisis loan')
  await app.keyboard.type('s')
  await expect(app.getByRole('combobox', { name: /^Find a step/ })).toHaveValue('crisis loans')
})
