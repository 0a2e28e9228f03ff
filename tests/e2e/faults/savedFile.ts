import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

/** Presses "Save a file now" and reads the file that came. */
export async function savedFile(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file now' }).first().click()
  return readFileSync(await (await coming).path(), 'utf8')
}
