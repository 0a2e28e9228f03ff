import type { Locator, Page } from 'playwright/test'
import { expect } from './wallTest'

/** More stops than any screen has. */
const MOST_STOPS = 250

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let press = 0; press < MOST_STOPS; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key never got there')
}

/** Goes to this with the Tab key and presses a key on it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Goes with the arrow keys from the tab that is chosen to this one. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  const tab = page.getByRole('tab', { name, exact: true })
  await expect(async () => {
    if ((await tab.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowRight')
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 200 })
  }).toPass()
}

/** Goes with the arrow keys from the first choice that is made to this one beside it. */
export async function choose(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('radio', { name, exact: true })
  await tabTo(page, page.getByRole('radio', { checked: true }).first())
  await expect(async () => {
    if (!(await choice.isChecked())) await page.keyboard.press('ArrowRight')
    await expect(choice).toBeChecked({ timeout: 200 })
  }).toPass()
}
