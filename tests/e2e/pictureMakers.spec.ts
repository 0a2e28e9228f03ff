import type { Page } from 'playwright/test'
import { exported } from './exported'
import { expect, openExample, saved, startSession, test } from './wallTest'

/** What a worker was asked, and what came of it. */
interface Asked {
  /** Workers are counted as they start. */
  readonly worker: number
  readonly work: string
  readonly source: string
  answer: string
}

/** Remembers what the workers started from now on are asked for. Small pictures for the start screen are left out. */
async function watchWorkers(page: Page): Promise<() => Promise<readonly Asked[]>> {
  await page.evaluate(() => {
    const asked: Asked[] = []
    const workers: Worker[] = []
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (...given: unknown[]): void {
      const { order } = given[0] as { order?: { work: string; subject?: { source: { kind: string } } } }
      if (order?.work === 'picture') {
        if (!workers.includes(this)) workers.push(this)
        const source = order.subject?.source.kind ?? ''
        const one: Asked = { worker: workers.indexOf(this), work: order.work, source, answer: '' }
        asked.push(one)
        this.addEventListener('message', ({ data }) => {
          if (one.answer !== 'made') one.answer = data.kind
        })
      }
      Reflect.apply(send, this, given)
    }
    Object.assign(globalThis, { askedOfWorkers: asked })
  })
  return () => page.evaluate(() => (globalThis as unknown as { askedOfWorkers: Asked[] }).askedOfWorkers)
}

test('pictures are made beside the page, under the same content policy, from the scene that the wall shows', async ({
  app,
}) => {
  const asked = await watchWorkers(app)
  // All of it may leave, so what leaves is what the wall shows.
  await startSession(app, 'Pictures')
  await app.keyboard.type('nAlpha')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Beta')
  await app.keyboard.press('Escape')
  await saved(app)
  await exported(app, 'Picture (PNG)')
  await exported(app, 'Drawing (SVG)')
  // Nothing is laid out again: a worker is told the scene, not the session.
  const wanted = { work: 'picture', source: 'scene', answer: 'made' }
  expect(await asked()).toMatchObject([wanted, wanted])
})

/**
 * From now on the page never has nothing better to do, so it paints no small picture for the start screen: one that
 * comes between two pictures would have a worker of its own.
 */
async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(() => {
    const whenIdle = globalThis.requestIdleCallback.bind(globalThis)
    globalThis.requestIdleCallback = (work, options) =>
      options?.timeout === undefined ? 0 : whenIdle(work, options)
  })
}

test('the worker is started while somebody chooses the size, and asked again for the next picture', async ({
  app,
}) => {
  await keepBusy(app)
  const asked = await watchWorkers(app)
  await openExample(app)
  const filesWorkers = (): number =>
    app.workers().filter((worker) => worker.url().includes('files.worker')).length
  await app.getByRole('button', { name: 'Export', exact: true }).click()
  expect(filesWorkers()).toBe(0)
  await app.getByRole('menuitem', { name: 'Picture (PNG)' }).click()
  // A key that comes before the dialog does not close it.
  const asking = app.getByRole('dialog')
  await expect(asking).toBeVisible()
  await expect.poll(filesWorkers).toBe(1)
  await app.keyboard.press('Escape')
  await expect(asking).toBeHidden()
  for (const name of ['Picture (PNG)', 'Drawing (SVG)', 'Picture (PNG)'] as const) await exported(app, name)
  expect(new Set((await asked()).map(({ worker }) => worker)).size).toBe(1)
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
  // A worker that never hears its order is never done: no fast machine is ahead of the button.
  await app.evaluate(() => {
    const told: Worker[] = []
    const { postMessage: send, terminate: end } = Worker.prototype
    const noted = { told: 0, ended: 0, hears: false }
    Worker.prototype.postMessage = function (...given: unknown[]): void {
      const { order } = given[0] as { order?: { work: string } }
      const isDeaf = order?.work === 'picture' && !noted.hears
      if (isDeaf) noted.told = told.push(this)
      else Reflect.apply(send, this, given)
    }
    Worker.prototype.terminate = function (): void {
      if (told.includes(this)) noted.ended += 1
      end.call(this)
    }
    Object.assign(globalThis, { notedOfWorkers: noted })
  })
  await openExample(app)
  await app.getByRole('button', { name: 'Export', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Picture (PNG)' }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make the picture' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  interface Noted {
    told: number
    ended: number
    hears: boolean
  }
  const noted = () => app.evaluate(() => (globalThis as unknown as { notedOfWorkers: Noted }).notedOfWorkers)
  await expect.poll(noted).toMatchObject({ told: 1, ended: 0 })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(noted).toMatchObject({ told: 1, ended: 1 })
  await app.evaluate(() => {
    ;(globalThis as unknown as { notedOfWorkers: Noted }).notedOfWorkers.hears = true
  })
  const picture = await exported(app, 'Picture (PNG)')
  expect(picture.bytes.length).toBeGreaterThan(50_000)
})
