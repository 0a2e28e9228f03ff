import type { Page } from 'playwright/test'
import { saved, startSession, test as onPage, wall } from '../wallTest'
import { expect, type Profile, test } from './profile'
import { savedFile } from './savedFile'
import { tellNote } from './tellNote'

/** What a browser that keeps nothing answers when it is asked for a database. */
const BROWSERS: readonly { readonly what: string; readonly pretend: () => void }[] = [
  {
    what: 'has no database',
    pretend: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  },
  {
    what: 'refuses its database outright',
    pretend: () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  },
  {
    what: 'gives nothing when its database is opened',
    pretend: () => Object.defineProperty(IDBFactory.prototype, 'open', { value: () => null }),
  },
  {
    what: 'never answers when its database is opened',
    pretend: () => Object.defineProperty(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
  },
  {
    what: 'cannot open the files of its database',
    pretend: () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          const request = new EventTarget()
          const error = new DOMException('Internal error opening backing store', 'UnknownError')
          Object.assign(request, { error, result: undefined, onerror: null })
          setTimeout(() => {
            const event = new Event('error', { cancelable: true })
            request.dispatchEvent(event)
            const listen = Reflect.get(request, 'onerror') as ((event: Event) => void) | null
            listen?.call(request, event)
          })
          return request
        },
      }),
  },
]

for (const { what, pretend } of BROWSERS) {
  onPage(
    `in a browser that ${what}, a room can work, is told that nothing is kept, and takes a file away`,
    async ({ app }) => {
      await app.addInitScript(pretend)
      await app.reload()
      await expect(
        app.getByText(/This browser keeps nothing on this computer|cannot be read now/).first(),
      ).toBeVisible()
      await startSession(app, 'Kept nowhere')
      await tellNote(app, 'Told to nobody')
      await expect(app.getByText(/^Not saved: what you do is kept in this window only/)).toBeVisible()
      expect(await savedFile(app)).toContain('Told to nobody')
    },
  )
}

/** A session in which a note was told, and then what the browser keeps was cleared under it. */
async function clearedUnderSession(
  profile: Profile,
  baseURL: string | undefined,
  cleared: 'all' | 'indexeddb',
): Promise<Page> {
  const { page, context } = await profile.start()
  await page.goto('./')
  await startSession(page, 'Cleared')
  await tellNote(page, 'Told before it was cleared')
  await saved(page)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: cleared,
  })
  return page
}

/** A note told now is saved too, and both notes are there after a reload. */
async function isKeptAgain(page: Page): Promise<void> {
  await tellNote(page, 'Told after it was cleared')
  await saved(page)
  await page.reload()
  await expect(wall(page)).toBeVisible()
  await expect(page.getByRole('group', { name: /^Told before it was cleared/ })).toBeVisible()
  await expect(page.getByRole('group', { name: /^Told after it was cleared/ })).toBeVisible()
}

test('when somebody clears what the browser keeps, under an open session, a person is asked and it is kept again', async ({
  profile,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const page = await clearedUnderSession(profile, baseURL, 'all')
  const notice = page.getByText(/was cleared while this session was open/)
  await expect(notice).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('group', { name: /^Told before it was cleared/ })).toBeVisible()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(notice).toHaveCount(0)
  await isKeptAgain(page)
})

test('when only the database is cleared under an open session, the whole of it is written again', async ({
  profile,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await isKeptAgain(await clearedUnderSession(profile, baseURL, 'indexeddb'))
})
