import type { FileChooser, Page } from 'playwright/test'

type Files = Parameters<FileChooser['setFiles']>[0]

/** A JSON file, as the browser hands it over: of a session, or of answers. */
export function jsonFile(name: string, content: unknown) {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
  return { name, mimeType: 'application/json', buffer }
}

/** Asks the program for files, and chooses these. */
export async function chooseFiles(page: Page, ask: () => Promise<void>, files: Files): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await ask()
  await (await chooser).setFiles(files)
}

/** Imports a session from the start screen. What comes of it is not waited for. */
export function importFile(page: Page, file: Files): Promise<void> {
  return chooseFiles(page, () => page.getByRole('button', { name: 'Import a session' }).click(), file)
}
