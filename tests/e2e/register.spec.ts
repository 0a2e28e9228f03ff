import type { Locator, Page } from 'playwright/test'
import { byKeyboard } from './byKeyboard'
import { noBarriers } from './noBarriers'
import { expect, openExample, saved, test, wall } from './wallTest'

const { press, tabTo } = byKeyboard(160)

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

async function select(page: Page, text: RegExp): Promise<void> {
  await press(page, page.getByRole('checkbox', { name: text }), 'Space')
}

test('by keyboard alone: findings are sorted, become one, are two again, and are split', async ({ app }) => {
  await openFindings(app)
  await press(app, table(app).getByRole('button', { name: 'Kind', exact: true }))
  await expect(table(app).getByRole('columnheader', { name: 'Kind' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(sentences(app).first()).toHaveText(/drug use is assessed/)
  await noBarriers(app)

  await select(app, /^Select: .*drug use is assessed/)
  await select(app, /^Select: .*housing story/)
  await press(app, app.getByRole('button', { name: 'Merge…' }))
  const merging = app.getByRole('dialog', { name: 'Make one finding of these' })
  await press(app, merging.getByRole('button', { name: 'Add its words' }).last())
  await noBarriers(app)
  await press(app, merging.getByRole('button', { name: 'Merge them' }))
  await expect(sentences(app)).toHaveCount(11)
  await expect(sentences(app).first()).toHaveText(/drug use is assessed.*housing story/)

  await press(app, app.getByRole('button', { name: 'Split…' }))
  const splitting = app.getByRole('dialog', { name: 'Make two findings of this one' })
  await press(app, splitting.getByRole('textbox', { name: 'What the second says' }), 'ControlOrMeta+A')
  await app.keyboard.type('Drugs are asked about twice')
  await press(app, splitting.getByRole('button', { name: 'Split it' }))
  await expect(sentences(app)).toHaveCount(12)
  await expect(sentences(app).filter({ hasText: 'Drugs are asked about twice' })).toHaveCount(1)

  // Taken back twice, both are as they were.
  await app.keyboard.press('ControlOrMeta+Z')
  await expect(sentences(app)).toHaveCount(11)
  await app.keyboard.press('ControlOrMeta+Z')
  await expect(sentences(app)).toHaveCount(12)
  await expect(sentences(app).first()).toHaveText(/Could the first go along\?$/)
  await saved(app)
})

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

test('by keyboard alone: the room votes by hands and by passing the keyboard, and sees what it chose', async ({
  app,
}) => {
  await openFindings(app)
  await tabTo(app, app.getByRole('tab', { name: 'Findings' }))
  await app.keyboard.press('ArrowRight')
  const dots = app.getByRole('region', { name: 'Dots on findings' })
  await tabTo(app, dots.getByRole('textbox', { name: 'Service user: how many' }))
  await app.keyboard.type('2')
  await tabTo(app, dots.getByRole('textbox', { name: 'Manager: how many' }))
  await app.keyboard.type('4')
  await tabTo(app, dots.getByRole('radio', { name: 'Count hands' }))
  await noBarriers(app)

  await tabTo(app, dots.getByRole('textbox', { name: /^Service user: .*housing story/ }))
  await app.keyboard.press('ArrowRight')
  await app.keyboard.type('5')
  await app.keyboard.press('Enter')
  await app.keyboard.type('8')
  await app.keyboard.press('Enter')
  await expect(dots.getByText('Manager: that is too many. 4 × 3 = 12 dots, and 7 are left.')).toBeVisible()
  await app.keyboard.press('ArrowUp')
  await app.keyboard.type('5')
  await app.keyboard.press('Enter')
  await expect(dots.getByRole('columnheader', { name: /^Manager/ })).toContainText('2 dots left of 12')

  await tabTo(app, dots.getByRole('radio', { name: 'Count hands' }))
  await app.keyboard.press('ArrowRight')
  await press(app, dots.getByRole('button', { name: 'I am here' }))
  await expect(dots.getByText('Person 1 of 2: Service user')).toBeVisible()
  await press(app, dots.getByRole('button', { name: /^Give a dot: .*drug use/ }))
  await app.keyboard.press('Enter')
  await press(app, dots.getByRole('button', { name: 'I am done' }))
  await expect(dots.getByText('Next is person 2 of 2: Service user')).toBeVisible()

  await tabTo(app, dots.getByRole('radio', { name: 'Pass the keyboard' }))
  await app.keyboard.press('ArrowRight')
  const ranked = dots.getByRole('list', { name: 'Results, most first' }).getByRole('listitem')
  await expect(ranked.first()).toContainText('drug use')
  await expect(ranked.first()).toContainText('7 dots')
  await expect(dots.getByText('Service user: 2 of 6 given, 4 left')).toBeVisible()
  await noBarriers(app)
  await tabTo(app, dots.getByRole('radio', { name: 'Every dot the same' }))
  await app.keyboard.press('ArrowRight')
  // All of the service users' dots and half of the managers': three quarters.
  await expect(ranked.first()).toContainText('75 %')

  // The last person's dots are taken back alone: then two are level.
  await press(app, app.getByRole('button', { name: 'Undo', exact: true }).first())
  await expect(ranked.first()).toContainText('50 %')
  await expect(dots.getByText(/^Level in place 1:/)).toBeVisible()
  await saved(app)
})
