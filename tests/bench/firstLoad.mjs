// @ts-check
/** What the built program fetches before the start screen, and before the first map, can be used. */
import { gzipSync } from 'node:zlib'

/**
 * Compressed kB of script and of style.
 * @param {import('playwright').BrowserContext} context
 * @param {string} base where the built program is served
 */
export async function firstLoad(context, base) {
  const page = await context.newPage()
  /** @type {Map<string, Promise<number>>} */
  const sizes = new Map()
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length / 1024),
    )
  })
  const total = async (/** @type {string} */ ending) => {
    const wanted = [...sizes].filter(([url]) => url.endsWith(ending)).map(([, size]) => size)
    return (await Promise.all(wanted)).reduce((sum, size) => sum + size, 0)
  }
  await page.goto(base)
  await page.getByRole('button', { name: 'New session' }).waitFor()
  const start = await total('.js')
  await page.getByRole('button', { name: 'New session' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('First')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Wall', exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
  const figures = {
    'script, start screen (kB gzip)': start,
    'script, first map (kB gzip)': await total('.js'),
    'style, first map (kB gzip)': await total('.css'),
  }
  await page.close()
  return figures
}
