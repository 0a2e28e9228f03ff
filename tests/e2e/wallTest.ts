import { test as base, expect, type Locator, type Page } from 'playwright/test'

export { expect }

/**
 * Every browser test runs with these promises on: no request leaves this origin, no breach of the content
 * policy, no uncaught error, no dialog of the browser.
 */
export const test = base.extend<{ app: Page }>({
  app: async ({ page, baseURL }, provide) => {
    const troubles: string[] = []
    const origin = new URL(baseURL ?? '').origin
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) troubles.push(`request to ${url}`)
    })
    page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
    page.on('dialog', (dialog) => {
      troubles.push(`a dialog of the browser: ${dialog.message()}`)
      dialog.dismiss().catch(() => undefined)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
    })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    page.on('worker', (worker) => {
      const listen = (): void =>
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`content policy, in a worker: ${event.violatedDirective} ${event.blockedURI}`)
        })
      // A worker that has ended already breaks nothing any more.
      worker.evaluate(listen).catch(() => undefined)
    })
    await page.goto('./')
    await provide(page)
    expect(troubles, 'what must never happen in any test').toEqual([])
  },
})

/** Opens the Bradford example as a copy and waits for its wall. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the Bradford example' }).click()
  await expect(wall(page)).toBeVisible()
  await expect(page.getByRole('group', { name: /^Release with a £46 grant/ })).toBeVisible()
}

/** Starts a session with this title and waits for its wall. */
export async function startSession(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New session' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Start mapping' }).click()
  await expect(wall(page)).toBeVisible()
}

/** The region that the room looks at. */
export function wall(page: Page): Locator {
  return page.getByRole('region', { name: 'Wall', exact: true })
}

/** Waits until the program says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Saved|Saving|Not saved)/ })).toHaveText(/^Saved/)
}
