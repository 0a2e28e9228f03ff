import { defineConfig } from 'playwright/test'
import short from '../e2e/playwright.config'

// Read by the tests that run here and there: here they do everything more often.
process.env['THROUGHLINE_LONG'] = 'yes'

/** `npm run test:long`: the faults at length, and a day's work on one wall. */
export default defineConfig({
  ...short,
  testDir: '..',
  testMatch: ['e2e/faults/*.spec.ts', 'long/*.spec.ts'],
})
