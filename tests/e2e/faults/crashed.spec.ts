import { openExample, saved, startSession, wall } from '../wallTest'
import { expect, startScreenIsWhole, test } from './profile'

test('when a page crashes, it opens again at the same place with the draft that was being typed', async ({
  profile,
}) => {
  test.setTimeout(180_000)
  const { page, context } = await profile.start()
  await page.goto('./')
  await startSession(page, 'Crashed')
  await expect(page.getByRole('application')).toBeFocused()
  await page.keyboard.type('n')
  await page.keyboard.type('Told before the crash')
  await page.keyboard.press('Enter')
  await page.keyboard.type('And still being typed')
  await saved(page)
  const address = page.url()
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => undefined)
  await crashed

  const again = await context.newPage()
  await again.goto(address)
  await expect(wall(again)).toBeVisible()
  await expect(again.getByRole('group', { name: /^Told before the crash/ })).toBeVisible()
  await expect(again.getByRole('group', { name: /^And still being typed/ })).toBeVisible()
  await expect(again.getByText(/another window/)).toHaveCount(0)
  await again.keyboard.type('n')
  await again.keyboard.type('Told after it')
  await again.keyboard.press('Escape')
  await saved(again)
  await startScreenIsWhole(again)
})

test('when the graphics process crashes, the wall is drawn on and what is done is saved', async ({
  app,
  browser,
}) => {
  await openExample(app)
  const devtools = await browser.newBrowserCDPSession()
  // It ends before it can answer.
  devtools.send('Browser.crashGpuProcess').catch(() => undefined)
  await app.getByRole('application').focus()
  await app.keyboard.type('n')
  await app.keyboard.type('Told without graphics')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('group', { name: /^Told without graphics/ })).toBeVisible()
  await saved(app)
  // What is painted, not only what is mounted: something stands on every canvas of the wall.
  await expect
    .poll(() =>
      app.locator('canvas').evaluateAll((canvases) =>
        canvases.some((canvas) => {
          if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false
          const copy = document.createElement('canvas')
          copy.width = canvas.width
          copy.height = canvas.height
          const pen = copy.getContext('2d')
          pen?.drawImage(canvas, 0, 0)
          return pen?.getImageData(0, 0, copy.width, copy.height).data.some((value) => value > 0) ?? false
        }),
      ),
    )
    .toBe(true)
})

test('a window that is closed while a note is being written has kept all that it said was saved', async ({
  profile,
}) => {
  test.setTimeout(120_000)
  const { page, context } = await profile.start()
  const other = await context.newPage()
  await page.goto('./')
  await startSession(page, 'Closed at once')
  await expect(page.getByRole('application')).toBeFocused()
  const address = page.url()
  await page.keyboard.type('n')
  await page.keyboard.type('Not ended')
  await saved(page)
  await page.keyboard.type(' and cut off')
  await page.close({ runBeforeUnload: true })
  await other.goto(address)
  await expect(other.getByRole('group', { name: /^Not ended/ })).toBeVisible()
})

test('under memory pressure everything stays and goes on', async ({ app }) => {
  await openExample(app)
  const devtools = await app.context().newCDPSession(app)
  await app.getByRole('application').focus()
  await app.keyboard.type('n')
  await app.keyboard.type('Told under pressure')
  await devtools.send('Memory.simulatePressureNotification', { level: 'critical' })
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  await app.keyboard.press('Enter')
  await app.keyboard.type('And after it')
  await app.keyboard.press('Escape')
  await saved(app)
  await expect(app.getByRole('group', { name: /^Told under pressure/ })).toBeVisible()
  await expect(app.getByRole('group', { name: /^And after it/ })).toBeVisible()
  await app.keyboard.press('Control+z')
  await expect(app.getByRole('group', { name: /^And after it/ })).toHaveCount(0)
})
