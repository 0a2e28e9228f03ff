import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'

/** The things under Export that are one file at once. */
export type ExportName =
  | 'Session file (JSON)'
  | 'Full session file, to keep (JSON)'
  | 'Picture (PNG)'
  | 'Drawing (SVG)'
  | 'Tables (CSV)'

/**
 * Exports through the menu and reads the file that came. A picture is asked for at the scale first offered; texts
 * that look private are kept.
 */
export async function exported(page: Page, name: ExportName): Promise<{ name: string; bytes: Buffer }> {
  const asked = page.waitForEvent('download', { timeout: 60_000 })
  let hasCome = false
  asked.then(
    () => (hasCome = true),
    () => undefined,
  )
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  if (name === 'Picture (PNG)') {
    await page.getByRole('dialog').getByRole('button', { name: 'Make the picture' }).click()
  }
  const goOn = page.getByRole('button', { name: 'Go on' })
  const review = page.getByRole('dialog', { name: 'Before it leaves the room' })
  const isAnswered = async (): Promise<boolean> => {
    if (await goOn.isVisible()) {
      for (const keep of await review.getByText('Keep', { exact: true }).all()) await keep.click()
      await goOn.click()
    }
    return hasCome
  }
  await expect.poll(isAnswered, { timeout: 60_000 }).toBe(true)
  const download = await asked
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
