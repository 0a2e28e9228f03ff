import type { Page } from 'playwright/test'
import { partNamed } from './builds'
import { expect, NEXT_SENTENCE, ready, sentence, test, visit } from './offlineTest'
import { openExample, saved, wall } from './wallTest'

const WORKER = '/offline.worker.js'

/** What the browser does of its own accord some time after a page was opened. */
function browserLooks(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await fetch('./offline.worker.js', { cache: 'reload' })
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const arriving = registration?.installing
    await new Promise<void>((resolve) => {
      if (arriving?.state !== 'installing') resolve()
      else arriving.addEventListener('statechange', () => resolve())
    })
  })
}

function offer(page: Page) {
  return page.getByText(/^A newer version of Throughline is on this computer/)
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make copies and update' }).click()
  await expect(sentence(page)).toContainText(NEXT_SENTENCE, { timeout: 60_000 })
}

test('an update that arrives in a session waits: nothing is offered, and old parts still come', async ({
  app,
  program,
  nextVersion,
}) => {
  await ready(app)
  await openExample(app)
  program.serve(nextVersion)
  await browserLooks(app)
  program.behave('silent')
  program.forget()
  await app.keyboard.press('Control+k')
  await expect(app.getByRole('dialog')).toBeVisible()
  await app.keyboard.press('Escape')
  await app.reload()
  await expect(wall(app)).toBeVisible()
  await expect(offer(app)).toBeHidden()
  await app.goto(`${program.address}#/`)
  await ready(app)
  await expect(offer(app)).toBeVisible()
  await expect(sentence(app)).not.toContainText(NEXT_SENTENCE)
  expect(program.requests).toEqual([])
})

test('a newer version is found and taken on the start screen, after a copy of every session', async ({
  app,
  program,
  nextVersion,
}) => {
  await ready(app)
  await openExample(app)
  await saved(app)
  const session = app.url()
  await app.goto(`${program.address}#/`)
  program.serve(nextVersion)
  await app.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(offer(app)).toBeVisible()
  await take(app)
  await ready(app)
  await app.goto(session)
  await expect(wall(app)).toBeVisible()
  await app.getByRole('button', { name: 'More' }).first().click()
  await app.getByRole('menuitem', { name: /Snapshots/ }).click()
  await expect(app.getByRole('dialog').getByText('Before an update')).toBeVisible()
})

test('closing every window takes no update: the next day opens as it was left, with the offer', async ({
  app,
  context,
  program,
  nextVersion,
}) => {
  await ready(app)
  program.serve(nextVersion)
  await app.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(offer(app)).toBeVisible()
  await app.close()
  program.behave('silent')
  const morning = await context.newPage()
  await visit(morning, program)
  await expect(sentence(morning)).not.toContainText(NEXT_SENTENCE)
  await expect(offer(morning)).toBeVisible()
  await take(morning)
  await ready(morning)
})

test('no update is taken while another window has a session open', async ({
  app,
  context,
  program,
  nextVersion,
}) => {
  await ready(app)
  const start = await context.newPage()
  await visit(start, program)
  await openExample(app)
  program.serve(nextVersion)
  await browserLooks(app)
  await start.reload()
  await expect(offer(start)).toBeVisible()
  await start.getByRole('button', { name: 'Make copies and update' }).click()
  await expect(start.getByText(/^A session is open in another window/)).toBeVisible()
  await expect(sentence(start)).not.toContainText(NEXT_SENTENCE)
  await app.close()
  await take(start)
})

test('a window that stood open before an update still gets its own parts', async ({
  app,
  context,
  program,
  nextVersion,
}) => {
  await ready(app)
  const other = await context.newPage()
  await visit(other, program)
  program.serve(nextVersion)
  await other.getByRole('button', { name: 'Look for a newer version' }).click()
  await take(other)
  await expect(sentence(app)).not.toContainText(NEXT_SENTENCE)
  program.behave('silent')
  const part = await app.evaluate(async (url) => (await fetch(url)).status, partNamed('KeysDialog'))
  expect(part).toBe(200)
})

test('updates are looked for on the start screen alone, and once a day', async ({ app, program }) => {
  const looks = (): number => program.requests.filter((path) => path === WORKER).length
  await ready(app)
  program.forget()
  await app.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000)
  await openExample(app)
  await app.reload()
  await expect(wall(app)).toBeVisible()
  expect(looks()).toBe(0)
  await app.goto(`${program.address}#/`)
  await expect(app.getByText('This is the newest version.')).toBeVisible()
  expect(looks()).toBe(1)
  await openExample(app)
  await app.goto(`${program.address}#/`)
  await ready(app)
  expect(program.requests).toEqual([WORKER])
})

test('a sign-in page in place of a newer version is refused, and the one that is here stays', async ({
  app,
  program,
  nextVersion,
}) => {
  await ready(app)
  program.behave('portal')
  await app.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(app.getByText(/^No newer version could be fetched/)).toBeVisible()
  program.serve(nextVersion)
  program.behave('portal', /assets/)
  await app.getByRole('button', { name: 'Look for a newer version' }).click()
  await expect(app.getByText(/^No newer version could be fetched/)).toBeVisible()
  await app.reload()
  await ready(app)
  await expect(offer(app)).toBeHidden()
  await expect(sentence(app)).not.toContainText(NEXT_SENTENCE)
  await openExample(app)
})

test('on a first visit, a sign-in page in place of a part is not taken for it', async ({ page, program }) => {
  program.behave('portal', new RegExp(partNamed('KeysDialog')))
  await page.goto(program.address)
  await expect(page.getByText(/^Not ready offline: something else answered/)).toBeVisible({ timeout: 30_000 })
  program.behave('honest')
  await page.getByRole('button', { name: 'Try again' }).click()
  await ready(page)
})
