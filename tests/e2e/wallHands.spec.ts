import type { Locator, Page } from 'playwright/test'
import { exported } from './exported'
import { expect, openExample, saved, test, wall } from './wallTest'

function step(page: Page, text: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${text}`) })
}

async function boxOf(of: Locator) {
  const box = await of.boundingBox()
  if (box === null) throw new Error('it is not on the screen')
  return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}

/** Presses, moves in small steps as a hand does, and lets go unless told otherwise. */
async function carry(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 6, from.y + 6, { steps: 2 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

/** The zoom that the wall's foot shows, in per cent. */
async function zoomOf(page: Page): Promise<number> {
  const shown = await page.getByRole('button', { name: /^Zoom is/ }).textContent()
  return Number.parseFloat(shown ?? '')
}

test('a note is dragged into another lane, taken back by one undo, and Escape drops it where it was', async ({
  app,
}) => {
  await openExample(app)
  const note = step(app, 'Fill in the discharge grant form')
  const { middle } = await boxOf(note)
  const below = { x: middle.x, y: (await boxOf(step(app, 'Report to probation'))).middle.y }
  await carry(app, middle, below)
  await app.mouse.up()
  await expect(note).toHaveAccessibleName(/, Probation, Before release/)
  await app.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(note).toHaveAccessibleName(/, Prison, Before release/)

  await carry(app, (await boxOf(note)).middle, below)
  await app.keyboard.press('Escape')
  await app.mouse.up()
  await expect(note).toHaveAccessibleName(/, Prison, Before release/)
  await expect(app.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled()
})

test('a band over the paper selects what it touches, and all of it is dragged together', async ({ app }) => {
  await openExample(app)
  const first = await boxOf(step(app, 'Hold the entry surgery'))
  const second = await boxOf(step(app, 'Close the benefit claim'))
  const start = { x: first.x - 8, y: first.y - 8 }
  await carry(app, start, { x: second.x + second.width + 4, y: second.y + second.height + 4 })
  await app.mouse.up()
  await expect(wall(app).locator('[aria-current="true"]')).toHaveCount(2)
  const down = (await boxOf(step(app, 'Stop Housing Benefit'))).middle.y
  await carry(app, first.middle, { x: first.middle.x, y: down })
  await app.mouse.up()
  await expect(step(app, 'Hold the entry surgery')).toHaveAccessibleName(/, Council housing and benefits, /)
  await expect(step(app, 'Close the benefit claim')).toHaveAccessibleName(/, Council housing and benefits, /)
})

test('a flow is drawn by dragging from a note to another, and by "Connect" and two taps', async ({ app }) => {
  await openExample(app)
  const from = step(app, 'Assess drug use inside')
  await from.hover()
  const edge = await boxOf(from.locator('[data-handle="right"]'))
  await carry(app, edge.middle, (await boxOf(step(app, 'Find the hostel full'))).middle)
  await app.mouse.up()
  await wall(app).getByRole('button', { name: 'Connect', exact: true }).click()
  await step(app, 'Assess drug use inside').click()
  await step(app, 'Travel home').click()
  await expect(wall(app).getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0)
  const { steps, flows } = JSON.parse((await exported(app, 'Session file (JSON)')).bytes.toString('utf8'))
  const textOf = (id: string) => steps.find((each: { id: string }) => each.id === id)?.text
  const drawn = flows
    .slice(-2)
    .map((flow: { from: string; to: string }) => [textOf(flow.from), textOf(flow.to)])
  expect(drawn).toEqual([
    ['Assess drug use inside', 'Find the hostel full, refer on'],
    ['Assess drug use inside', 'Travel home'],
  ])
})

test('lane and stage headings stay at the edges at every zoom and scroll, and never cover each other', async ({
  app,
}) => {
  await openExample(app)
  const region = await boxOf(wall(app))
  const headings = (kind: 'Lane' | 'Stage') =>
    wall(app)
      .getByRole('button', { name: new RegExp(`^${kind}: `) })
      .evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { x, y, right, bottom, width } = button.getBoundingClientRect()
          return width > 0 ? [{ x, y, right, bottom }] : []
        }),
      )
  await app.mouse.move(region.middle.x, region.middle.y)
  for (const [zoom, scroll] of [
    [-100, 0],
    [-100, 300],
    [-100, -500],
    [100, 200],
    [100, 0],
  ] as const) {
    await app.keyboard.down('Control')
    for (let turn = 0; turn < 4; turn += 1) await app.mouse.wheel(0, zoom)
    await app.keyboard.up('Control')
    await app.mouse.wheel(scroll, scroll)
    await app.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))))
    const lanes = await headings('Lane')
    const stages = await headings('Stage')
    expect(lanes.length).toBeGreaterThan(0)
    expect(stages.length).toBeGreaterThan(0)
    for (const lane of lanes) expect(lane.x).toBeLessThan(region.x + 12)
    for (const stage of stages) expect(stage.y).toBeLessThan(region.y + 4)
    const ends = lanes.map(({ bottom }) => bottom)
    expect(lanes.slice(1).every(({ y }, place) => y > (ends[place] ?? 0) - 1.5)).toBe(true)
  }
})

test('the wall opens again where it was left', async ({ app }) => {
  await openExample(app)
  await step(app, 'Travel home').click()
  await wall(app).getByRole('button', { name: 'Selection', exact: true }).click()
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(100)
  const before = await boxOf(step(app, 'Travel home'))
  await app.getByRole('link', { name: 'Set up', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'The journey' })).toBeVisible()
  await app.getByRole('link', { name: 'Map', exact: true }).click()
  expect((await boxOf(step(app, 'Travel home'))).x).toBeCloseTo(before.x, 0)
  await saved(app)
  await app.goto('./#/')
  await expect(app.getByRole('heading', { name: 'Throughline', level: 1 })).toBeVisible()
  await app.reload()
  await app.getByRole('link', { name: /Leaving a short prison sentence/ }).click()
  expect((await boxOf(step(app, 'Travel home'))).x).toBeCloseTo(before.x, 0)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 768, height: 1024 } })

  test('two fingers zoom, one on the paper pans, a tap writes, a finger drags a note', async ({ app }) => {
    await openExample(app)
    const browser = await app.context().newCDPSession(app)
    const touch = (type: string, points: readonly (readonly [number, number])[]) =>
      browser.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      })
    const before = await zoomOf(app)
    await touch('touchStart', [
      [400, 600],
      [500, 600],
    ])
    for (let move = 1; move <= 6; move += 1) {
      await touch('touchMove', [
        [400 - move * 20, 600],
        [500 + move * 20, 600],
      ])
    }
    await touch('touchEnd', [])
    expect(await zoomOf(app)).toBeGreaterThan(before * 2)

    await wall(app).getByRole('button', { name: 'Fit', exact: true }).tap()
    const note = step(app, 'Fill in the discharge grant form')
    const { middle } = await boxOf(note)
    const to = (await boxOf(step(app, 'Report to probation'))).middle.y
    await touch('touchStart', [[middle.x, middle.y]])
    for (let move = 1; move <= 6; move += 1) {
      await touch('touchMove', [[middle.x, middle.y + ((to - middle.y) * move) / 6]])
    }
    await touch('touchEnd', [])
    await expect(note).toHaveAccessibleName(/, Probation, Before release/)

    const paper = await boxOf(step(app, 'Prescribe, and assess'))
    await app.touchscreen.tap(paper.x + paper.width * 3, paper.middle.y)
    await expect(app.getByRole('textbox', { name: 'What happens here' })).toBeFocused()
    await app.keyboard.type('Written by finger')
    await app.keyboard.press('Escape')
    await expect(step(app, 'Written by finger')).toHaveAccessibleName(/, Health and drug treatment, /)
  })
})
