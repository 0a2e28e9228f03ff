import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, saved, test, wall } from './wallTest'

const INPUTS = process.env['THROUGHLINE_INPUTS']
const FILE = INPUTS === undefined ? '' : join(INPUTS, 'text/blns.json')

test.skip(!existsSync(FILE), 'THROUGHLINE_INPUTS is not set: the big list of naughty strings is not here')

test('515 naughty strings stand literally on the wall, in the outline, in the drawing and in the file', async ({
  app,
}) => {
  const texts: readonly string[] = JSON.parse(readFileSync(FILE, 'utf8'))
  expect(texts.length).toBe(515)
  const file = {
    format: 'throughline-session',
    version: 1,
    session: { id: 's', title: 'Naughty' },
    lanes: [{ id: 'l', name: 'Lane', order: 'a1' }],
    stages: [{ id: 'g', name: 'Stage', order: 'a1' }],
    maps: [{ id: 'm', kind: 'as-is', name: 'Now' }],
    steps: texts.map((text, place) => ({
      id: `p${place}`,
      map: 'm',
      lane: 'l',
      stage: 'g',
      x: 24 + 232 * (place % 40),
      y: 24 + 400 * Math.floor(place / 40),
      kind: 'step',
      text,
    })),
  }
  const chosen = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Import a session' }).click()
  await (
    await chosen
  ).setFiles({
    name: 'naughty.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  const dialog = app.getByRole('dialog')
  await expect(dialog.or(wall(app)).first()).toBeVisible()
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Open the session' }).first().click()
  await expect(wall(app)).toBeVisible()
  await saved(app)

  const asked = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Session file (JSON)' }).click()
  const written = JSON.parse(readFileSync(await (await asked).path(), 'utf8'))
  const shown: readonly string[] = written.steps.map((step: { text: string }) => step.text)
  expect(shown).toHaveLength(515)
  // What the gate mends in a text: control and bidi-override characters go, lone surrogates are replaced.
  const mended = (text: string): string =>
    text
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\s]/gu, '')
  for (const [place, text] of texts.entries()) {
    expect(mended(shown[place] ?? ''), `string ${place}`).toBe(mended(text))
  }

  const drawn = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Drawing (SVG)' }).click()
  const svg = readFileSync(await (await drawn).path(), 'utf8')
  expect(svg).not.toMatch(/<script|<foreignObject/i)
  expect(svg).toContain('&lt;script&gt;')

  const pictured = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Picture (PNG)' }).click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /Make|Save/ })
    .click()
  const png = readFileSync(await (await pictured).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')

  // On the wall: the note's own text, as a person reads it.
  const place = texts.indexOf('<script>alert(123)</script>')
  expect(place).toBeGreaterThan(0)
  await app.keyboard.press('Escape')
  await expect(
    app.getByRole('group', { name: /^<script>alert\(123\)<\/script>, Lane, Stage/ }).first(),
  ).toBeAttached()
})
