import { expect, type Page } from 'playwright/test'

/** Writes a note, and waits until it is on the wall. */
export async function tellNote(page: Page, text: string): Promise<void> {
  await page.getByRole('application').focus()
  await page.keyboard.type('n')
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: new RegExp(`^${text}`) })).toBeVisible()
}
