import type { Page } from 'playwright/test'
import { expect, openExample, saved, startSession, test, wall } from './wallTest'

/** A note on the wall by how its text begins. */
const note = (page: Page, text: string) => wall(page).getByRole('group', { name: new RegExp(`^${text}`) })

const follows = (page: Page) => page.getByText(/This session is being written in the window opened at/)

const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over here' })

/** Writes a step after the last one. */
async function writeStep(page: Page, text: string): Promise<void> {
  await wall(page).getByRole('button', { name: 'Write a step' }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
  await expect(note(page, text)).toBeVisible()
}

/** Another window of the same browser on what this one shows. */
async function another(page: Page, part?: 'projector'): Promise<Page> {
  const next = await page.context().newPage()
  const address = part === undefined ? page.url() : page.url().replace(/\/[a-z-]+$/, `/${part}`)
  await next.goto(address)
  await expect(wall(next)).toBeVisible()
  return next
}

test('a second window follows live, names the first, and changes nothing until it takes over', async ({
  app,
}) => {
  await startSession(app, 'Two windows')
  await writeStep(app, 'First step')
  await saved(app)
  const second = await another(app)
  await expect(note(second, 'First step')).toBeVisible()
  await expect(follows(second)).toBeVisible()
  await expect(wall(second).getByRole('button', { name: 'Write a step' })).toBeDisabled()

  await writeStep(app, 'Seen at once')
  await expect(note(second, 'Seen at once')).toBeVisible()

  await takeOver(second).click()
  await expect(follows(second)).toBeHidden()
  await expect(follows(app)).toBeVisible()
  await writeStep(second, 'From the second')
  await expect(note(app, 'From the second')).toBeVisible()

  await saved(second)
  await second.close()
  await expect(app.getByText('No window is writing this session now.')).toBeVisible()
  await takeOver(app).click()
  await writeStep(app, 'Back again')
  await expect(note(app, 'From the second')).toBeVisible()
  await saved(app)
})

test('a window that is frozen loses the writing, and on waking shows what was written meanwhile', async ({
  app,
}) => {
  await startSession(app, 'Frozen')
  await writeStep(app, 'Before the frost')
  await saved(app)
  const second = await another(app)
  await expect(takeOver(second)).toBeVisible()
  const cdp = await app.context().newCDPSession(app)
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })

  await takeOver(second).click()
  await expect(takeOver(second)).toBeHidden({ timeout: 20_000 })
  await writeStep(second, 'Written meanwhile')
  await saved(second)

  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(note(app, 'Written meanwhile')).toBeVisible()
  await expect(takeOver(app)).toBeVisible()
  await expect(note(second, 'Before the frost')).toBeVisible()
})

test('a window that crashes loses nothing that was saved, and the other goes on', async ({ app }) => {
  await startSession(app, 'Crashed')
  await writeStep(app, 'Kept before the crash')
  await saved(app)
  const second = await another(app)
  await expect(follows(second)).toBeVisible()
  const cdp = await app.context().newCDPSession(app)
  // The page that crashes cannot answer any more.
  cdp.send('Page.crash').catch(() => undefined)
  await app.waitForEvent('crash')

  await expect(second.getByText('No window is writing this session now.')).toBeVisible()
  await takeOver(second).click()
  await writeStep(second, 'After the crash')
  await saved(second)
  await second.reload()
  await expect(note(second, 'Kept before the crash')).toBeVisible()
  await expect(note(second, 'After the crash')).toBeVisible()
})

test('the projector shows the wall and nothing else, follows what is looked at, or stays; its crash loses nothing', async ({
  app,
}) => {
  await openExample(app)
  await saved(app)
  const projector = await another(app, 'projector')
  await projector.setViewportSize({ width: 1280, height: 800 })
  await expect(projector.getByRole('navigation', { name: 'The day' })).toHaveCount(0)
  await expect(wall(projector).getByRole('button', { name: 'Write a step' })).toHaveCount(0)
  const grant = note(projector, 'Release with a £46 grant')
  await expect(grant).toBeVisible()

  const widthOf = async (page: Page): Promise<number> =>
    (await note(page, 'Release with a £46 grant').boundingBox())?.width ?? 0
  // Near enough for one note to be larger than before: the projector comes along.
  const before = await widthOf(projector)
  await note(app, 'Release with a £46 grant').click()
  await app.keyboard.press('Shift+2')
  await expect.poll(() => widthOf(projector)).toBeGreaterThan(before * 1.2)

  await projector.mouse.move(400, 300)
  await expect(projector.getByRole('region', { name: 'Projector window' })).toHaveCSS('opacity', '1')
  await projector.keyboard.press('f')
  await expect(projector.getByRole('radio', { name: 'Stay here' })).toBeChecked()
  const stayed = await widthOf(projector)
  await app.keyboard.press('Shift+1')
  await app.keyboard.press('Shift+1')
  await expect.poll(() => widthOf(app)).toBeLessThan(before * 1.2)
  expect(await widthOf(projector)).toBeCloseTo(stayed, 0)
  await projector.keyboard.press('f')
  await expect.poll(() => widthOf(projector)).toBeLessThan(stayed)

  const cdp = await projector.context().newCDPSession(projector)
  cdp.send('Page.crash').catch(() => undefined)
  await projector.waitForEvent('crash')
  await writeStep(app, 'Written after the projector fell')
  await saved(app)
  await app.reload()
  await expect(note(app, 'Written after the projector fell')).toBeVisible()
})

test('the projector window opens from the menu, and says when the back row cannot read the notes', async ({
  app,
}) => {
  await openExample(app)
  const opening = app.context().waitForEvent('page')
  await app.getByRole('button', { name: 'More', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Open the projector window' }).click()
  const projector = await opening
  await expect(wall(projector)).toBeVisible()
  await projector.mouse.move(300, 300)
  const controls = projector.getByRole('region', { name: 'Projector window' })
  await expect(controls.getByText(/cannot read the notes at this size: zoom in to \d+ %\.$/)).toBeVisible()
  const distance = projector.getByRole('textbox', { name: 'Back row, distance' })
  await distance.fill('1')
  await distance.press('Enter')
  const width = projector.getByRole('textbox', { name: 'Picture, width' })
  await width.fill('20')
  await width.press('Enter')
  await expect(projector.getByText('The back row can read the notes at this size.')).toBeVisible()
})
