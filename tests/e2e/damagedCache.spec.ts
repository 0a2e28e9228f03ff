import type { Page } from 'playwright/test'
import { partNamed } from './builds'
import {
  emptyBrowserCache,
  expect,
  keptFiles,
  NEXT_SENTENCE,
  ready,
  readySign,
  sentence,
  spoil,
  test,
} from './offlineTest'
import { openExample, saved, wall } from './wallTest'

/**
 * Reloads the page, and waits only until it begins to open: where its first script is damaged, the worker takes it
 * elsewhere at once, and "load" would come of the other page or of none.
 */
async function beginReload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' })
}

/** The script that the page cannot do without. */
function firstScript(page: Page): Promise<string> {
  return page.evaluate(() => new URL(document.querySelector('script')?.src ?? '').pathname.slice(1))
}

test('a part that was deleted and a part that was overwritten are fetched again, and nothing else', async ({
  app,
  program,
}) => {
  await ready(app)
  const [gone, garbage] = [partNamed('Outline'), partNamed('KeysDialog')]
  await spoil(app, gone, null)
  await spoil(app, garbage, 'alert("not what was built")')
  program.forget()
  await openExample(app)
  await app.keyboard.press('?')
  await expect(app.getByRole('dialog')).toBeVisible()
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Outline' }).first().click()
  await expect(app.getByRole('region', { name: 'Outline' })).toBeVisible()
  expect(program.requests.toSorted()).toEqual([`/${garbage}`, `/${gone}`].toSorted())
  await app.goto(`${program.address}#/`)
  await ready(app)
  expect(program.requests.length, 'mended parts are kept').toBe(2)
})

test('the sign is withdrawn while damage cannot be mended, and comes back when it is', async ({
  page,
  program,
}) => {
  await page.goto(program.address)
  await ready(page)
  const part = partNamed('KeysDialog')
  await spoil(page, part, 'garbage')
  program.behave('silent')
  await page.reload()
  await expect(page.getByText(/^Not ready offline: parts of the program/)).toBeVisible()
  await expect(readySign(page)).toBeHidden()
  program.behave('portal')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/^Not ready offline: something else answered/)).toBeVisible()
  program.behave('honest')
  await page.getByRole('button', { name: 'Try again' }).click()
  await ready(page)
})

test('without a network a damaged part is told, and the session goes on', async ({ page, program }) => {
  await page.goto(program.address)
  await ready(page)
  await openExample(page)
  await saved(page)
  await spoil(page, partNamed('StepPanel'), 'garbage')
  program.behave('silent')
  await page.reload()
  const note = page.getByRole('group', { name: /^Release with a £46 grant/ })
  await note.focus()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByText('Your work is kept.')).toBeVisible()
  program.behave('honest')
  await page.getByRole('button', { name: 'Try this screen again' }).click()
  await expect(note).toBeVisible()
})

test('when its first script is damaged and nothing answers, a page says so; then it mends, sessions and all', async ({
  page,
  program,
}) => {
  await page.goto(program.address)
  await ready(page)
  await openExample(page)
  await saved(page)
  const session = page.url()
  const script = await firstScript(page)
  await spoil(page, script, 'garbage(')
  program.behave('silent')
  await beginReload(page)
  await expect(page.getByRole('heading', { name: 'Throughline cannot open' })).toBeVisible()
  await expect(page.getByText(/Your sessions are not touched/)).toBeVisible()
  program.behave('honest')
  await page.getByRole('link', { name: 'Open it again' }).click()
  await ready(page)
  await page.goto(session)
  await expect(wall(page)).toBeVisible()
})

test('when the server has a newer version only, a damaged part is mended by taking that one', async ({
  page,
  program,
  nextVersion,
}) => {
  await page.goto(program.address)
  await ready(page)
  await spoil(page, partNamed('KeysDialog'), 'garbage')
  program.serve(nextVersion)
  await page.reload()
  await expect(page.getByText(/^Not ready offline/)).toBeVisible()
  await page.getByRole('button', { name: 'Make copies and update' }).click()
  await expect(sentence(page)).toContainText(NEXT_SENTENCE)
  await ready(page)
})

test('when the server has a newer version only and the first script is damaged, the newer one opens', async ({
  page,
  program,
  nextVersion,
}) => {
  await page.goto(program.address)
  await ready(page)
  await spoil(page, await firstScript(page), 'garbage(')
  program.serve(nextVersion)
  await beginReload(page)
  const again = page.getByRole('link', { name: 'Open it again' })
  await expect(again).toBeVisible()
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(sentence(page)).toContainText(NEXT_SENTENCE, { timeout: 10_000 })
  }).toPass()
  await ready(page)
})

test('a sign-in page that answers for a damaged part is not kept in its place', async ({ page, program }) => {
  await page.goto(program.address)
  await ready(page)
  const part = partNamed('KeysDialog')
  await spoil(page, part, null)
  program.behave('portal')
  expect(await page.evaluate((url) => fetch(url).then(Boolean, () => false), part)).toBe(false)
  expect(await keptFiles(page)).not.toContain(`/${part}`)
})

test('when the browser throws the kept program away, it opens from the server with every session', async ({
  app,
  program,
}) => {
  await ready(app)
  await openExample(app)
  await saved(app)
  const session = app.url()
  const devtools = await app.context().newCDPSession(app)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(program.address).origin,
    storageTypes: 'cache_storage,service_workers',
  })
  await app.goto('about:blank')
  await app.goto(session)
  await expect(app.getByRole('group', { name: /^Release with a £46 grant/ })).toBeVisible()
  await app.goto(`${program.address}#/`)
  await ready(app)
})

test('when only the kept files are thrown away, the worker fetches them anew', async ({ app, program }) => {
  await ready(app)
  await app.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await emptyBrowserCache(app)
  program.forget()
  await app.reload()
  await ready(app)
  expect(program.requests.length).toBeGreaterThan(50)
  program.forget()
  await app.reload()
  await ready(app)
  // Once a day the browser itself compares the worker, through its own cache, which was emptied here.
  expect(program.requests.filter((path) => path !== '/offline.worker.js')).toEqual([])
})
