import { exported } from './exported'
import { importFile, jsonFile } from './importFile'
import { expect, saved, test, wall } from './wallTest'

const COUNT = 1000

/** A session of 8 lanes and 12 stages with as many flows as notes. */
function thousand() {
  const cells = 96
  return {
    format: 'throughline-session',
    version: 1,
    session: { id: 's', title: 'A thousand' },
    lanes: Array.from({ length: 8 }, (_, place) => ({
      id: `l${place}`,
      name: `Lane ${place + 1}`,
      order: `a${place}`,
    })),
    stages: Array.from({ length: 12 }, (_, place) => ({
      id: `g${place}`,
      name: `Stage ${place + 1}`,
      order: `a${String.fromCodePoint(65 + place)}`,
    })),
    maps: [{ id: 'm', kind: 'as-is', name: 'Now' }],
    steps: Array.from({ length: COUNT }, (_, place) => {
      const inCell = Math.floor(place / cells)
      return {
        id: `p${place}`,
        map: 'm',
        lane: `l${place % 8}`,
        stage: `g${Math.floor((place % cells) / 8)}`,
        x: 24 + 232 * (inCell % 4),
        y: 24 + 130 * Math.floor(inCell / 4),
        kind: 'step',
        text: `Step ${place} of the long way round`,
      }
    }),
    flows: Array.from({ length: COUNT }, (_, place) => ({
      id: `f${place}`,
      map: 'm',
      from: `p${place}`,
      to: `p${(place + 8) % COUNT}`,
    })),
  }
}

test('a thousand notes and flows: fitted, painted, panned, zoomed, found, and written as a picture', async ({
  app,
}) => {
  await importFile(app, jsonFile('thousand.json', thousand()))
  await expect(wall(app)).toBeVisible()
  await saved(app)

  const painted = wall(app).locator('canvas').first()
  const colours = () =>
    painted.evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d')
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      const seen = new Set<string>()
      for (let at = 0; at < data.length; at += 4 * 97) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`)
      return seen.size
    })
  await expect.poll(colours).toBeGreaterThan(5)

  const elements = await wall(app).evaluate((region) => region.querySelectorAll('*').length)
  expect(elements, 'notes far away are painted, not mounted').toBeLessThan(4000)

  const box = await wall(app).boundingBox()
  if (box === null) throw new Error('no wall')
  await app.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await app.keyboard.down('Control')
  for (let turn = 0; turn < 12; turn += 1) await app.mouse.wheel(0, -120)
  await app.keyboard.up('Control')
  await app.mouse.wheel(300, 200)
  await expect.poll(colours).toBeGreaterThan(5)

  await app.keyboard.press('Control+k')
  await app.getByRole('dialog').getByRole('combobox').fill('Step 777')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('group', { name: /^Step 777 of the long way round, Lane 2/ })).toBeVisible()

  const picture = await exported(app, 'Picture (PNG)')
  expect(picture.bytes.length).toBeGreaterThan(50_000)
})
