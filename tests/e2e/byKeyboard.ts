import type { Locator, Page } from 'playwright/test'
import { expect } from './wallTest'

/** What somebody does who has no pointer, on screens where nothing is further away than so many presses. */
export function byKeyboard(mostPresses: number) {
  async function reach(page: Page, target: Locator, key: string): Promise<void> {
    await expect(target).toBeVisible()
    for (let press = 0; press < mostPresses; press += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press(key)
    }
    throw new Error(`${key} never got there`)
  }

  const tabTo = (page: Page, target: Locator): Promise<void> => reach(page, target, 'Tab')

  return {
    /** Presses a key until this has the focus. */
    reach,

    /** Presses Tab until this has the focus. */
    tabTo,

    /** Goes to this with the Tab key and presses a key on it. */
    async press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
      await tabTo(page, target)
      await page.keyboard.press(key)
    },

    /** Goes with the arrow keys from the tab that is chosen to this one. */
    async openTab(page: Page, name: string): Promise<void> {
      await tabTo(page, page.getByRole('tab', { selected: true }))
      const tab = page.getByRole('tab', { name, exact: true })
      await expect(async () => {
        if ((await tab.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowRight')
        await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 500 })
      }).toPass()
    },

    /** Goes with the arrow keys from the first choice that is made to this one beside it: in one group, or the first. */
    async choose(page: Page, name: string, group?: string): Promise<void> {
      const choices = group === undefined ? page : page.getByRole('radiogroup', { name: group })
      const choice = choices.getByRole('radio', { name, exact: true })
      await tabTo(page, choices.getByRole('radio', { checked: true }).first())
      await expect(async () => {
        if (!(await choice.isChecked())) await page.keyboard.press('ArrowRight')
        await expect(choice).toBeChecked({ timeout: 500 })
      }).toPass()
    },
  }
}
