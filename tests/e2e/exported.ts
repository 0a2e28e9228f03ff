import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

/** The four things under Export that are one file at once. */
export type ExportName = 'Session file (JSON)' | 'Picture (PNG)' | 'Drawing (SVG)' | 'Tables (CSV)'

/** Exports through the menu and reads the file that came. A picture is asked for at the scale first offered. */
export async function exported(page: Page, name: ExportName): Promise<{ name: string; bytes: Buffer }> {
  const asked = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  if (name === 'Picture (PNG)') {
    await page.getByRole('dialog').getByRole('button', { name: 'Make the picture' }).click()
  }
  const download = await asked
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
