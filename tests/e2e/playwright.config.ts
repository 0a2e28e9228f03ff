import { defineConfig } from 'playwright/test'
import { findBrowser } from '../support/findBrowser.mjs'

const PORT = 4183

/** As root, Chromium has no sandbox to run in; the rest keeps it from calling home. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1366, height: 768 },
    actionTimeout: 15_000,
    // The tests of keeping the program allow it; in all others each page comes from the server, as it is built.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser() ?? '', args: ARGS },
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
