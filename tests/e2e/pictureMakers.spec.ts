import type { Page } from 'playwright/test'
import { exported } from './exported'
import { expect, openExample, test } from './wallTest'

/** Remembers what the workers started from now on have made. */
async function watchWorkers(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const made: string[] = []
    const Own = Worker
    class Watched extends Own {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', ({ data }) => made.push(data.kind))
      }
    }
    Object.assign(globalThis, { Worker: Watched, madeByWorkers: made })
  })
  return () => page.evaluate(() => (globalThis as unknown as { madeByWorkers: string[] }).madeByWorkers)
}

test('pictures and drawings are made beside the page, under the same content policy', async ({ app }) => {
  await openExample(app)
  const made = await watchWorkers(app)
  await exported(app, 'Picture (PNG)')
  expect((await made()).filter((kind) => kind !== 'progress')).toEqual(['made'])
  await exported(app, 'Drawing (SVG)')
  expect((await made()).filter((kind) => kind !== 'progress')).toEqual(['made', 'made'])
  expect(app.workers()).toHaveLength(0)
})

test('where no worker starts, the page makes the same picture', async ({ app }) => {
  await openExample(app)
  const beside = await exported(app, 'Picture (PNG)')
  await app.evaluate(() => {
    const none = function (): never {
      throw new Error('no workers here')
    }
    globalThis.Worker = none as unknown as typeof Worker
  })
  const here = await exported(app, 'Picture (PNG)')
  expect(here.name).toBe(beside.name)
  expect(here.bytes.equals(beside.bytes)).toBe(true)
  await app.evaluate(() => Object.assign(globalThis, { OffscreenCanvas: undefined }))
  const onElement = await exported(app, 'Picture (PNG)')
  expect(onElement.bytes.equals(beside.bytes), 'painted on an element of the page').toBe(true)
})

test('where the browser keeps only small canvases, the picture is smaller and says so', async ({ app }) => {
  await openExample(app)
  await app.evaluate(() => {
    const none = function (): never {
      throw new Error('no workers here')
    }
    const Own = OffscreenCanvas
    // Safari takes the size, and then nothing stays on the canvas.
    class Small extends Own {
      constructor(width: number, height: number) {
        super(width, height)
        if (width * height <= 16_777_216) return
        const context = this.getContext('2d')
        context?.beginPath()
        context?.clip()
      }
    }
    Object.assign(globalThis, { Worker: none, OffscreenCanvas: Small })
  })
  const picture = await exported(app, 'Picture (PNG)')
  const area = picture.bytes.readUInt32BE(16) * picture.bytes.readUInt32BE(20)
  expect(area).toBeLessThanOrEqual(16_777_216)
  expect(area).toBeGreaterThan(16_700_000)
  await expect(app.getByText(/smaller than you asked for/)).toBeVisible()
})

test('a picture that is being made can be stopped, and then nothing comes', async ({ app }) => {
  await openExample(app)
  const waitForWorker = app.waitForEvent('worker')
  // A worker that never hears its order is never done: no fast machine is ahead of the button.
  await app.evaluate(() => {
    const Own = Worker
    class Deaf extends Own {
      override postMessage(): void {}
    }
    Object.assign(globalThis, { Worker: Deaf, OwnWorker: Own })
  })
  await app.getByRole('button', { name: 'Export', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Picture (PNG)' }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make the picture' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await waitForWorker
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => app.workers().length).toBe(0)
  await app.evaluate(() => {
    const { OwnWorker } = globalThis as unknown as { OwnWorker: typeof Worker }
    globalThis.Worker = OwnWorker
  })
  const picture = await exported(app, 'Picture (PNG)')
  expect(picture.bytes.length).toBeGreaterThan(50_000)
})
