import { importFile, jsonFile } from './importFile'
import { expect, test, wall } from './wallTest'

const COUNT = 3000

/** A session file of many notes in one cell. */
function manyNotes(): Buffer {
  const steps = Array.from({ length: COUNT }, (_, place) => ({
    id: `p${place}`,
    map: 'm',
    lane: 'l',
    stage: 'g',
    x: 24 + 232 * (place % 60),
    y: 24 + 130 * Math.floor(place / 60),
    kind: 'step',
    text: `Step ${place} of the long way round, told as it was told in the room`,
  }))
  const file = {
    format: 'throughline-session',
    version: 1,
    session: { id: 's', title: 'Three thousand' },
    lanes: [{ id: 'l', name: 'Person', order: 'a0' }],
    stages: [{ id: 'g', name: 'First', order: 'a0' }],
    maps: [{ id: 'm', kind: 'as-is', name: 'Now' }],
    steps,
  }
  return Buffer.from(JSON.stringify(file, null, 2))
}

test('a large file is read and checked beside the page, under the same content policy, and opens', async ({
  app,
}) => {
  await app.evaluate(() => {
    const asked: string[] = []
    const send = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (...given: unknown[]): void {
      const { order } = given[0] as { order?: { work: string } }
      if (order?.work === 'read') asked.push(order.work)
      Reflect.apply(send, this, given)
    }
    const parse = JSON.parse
    JSON.parse = (text: string, ...more) => {
      if (text.length > 300_000) asked.push('parsed in the page')
      return parse(text, ...more) as unknown
    }
    Object.assign(globalThis, { askedOfWorkers: asked })
  })
  await importFile(app, jsonFile('large.journey.json', manyNotes()))
  await expect(wall(app)).toBeVisible({ timeout: 60_000 })
  const asked = await app.evaluate(
    () => (globalThis as unknown as { askedOfWorkers: string[] }).askedOfWorkers,
  )
  expect(asked).toEqual(['read'])
})
