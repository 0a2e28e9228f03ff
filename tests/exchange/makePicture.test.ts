import { expect, test, vi } from 'vitest'
import type { BesideThePage } from '../../src/exchange/besideThePage'
import { makePicture, type Painters, type PictureOrder } from '../../src/exchange/makePicture'
import type { Delivery, WorkOrder } from '../../src/exchange/workOrder'
import { keepAtHand } from '../../src/scene/sceneAtHand'
import { MAP, sceneOf, wall } from '../scene/smallWall'

const NEVER = new AbortController().signal
const NO_PROGRESS = (): void => undefined
const made = (words: string): Delivery => ({ kind: 'made', blob: new Blob([words]), smallerThanAsked: null })
const wordsOf = (delivery: Delivery): Promise<string> | null =>
  delivery.kind === 'made' ? delivery.blob.text() : null

const order = (): PictureOrder => ({
  session: wall([{ text: 'Apply' }]),
  wall: { map: MAP, direction: 'ltr', handoffs: 'plain' },
  form: { form: 'png', scale: 'screen' },
})

/** Painters whose worker gives this answer, and what either was asked. */
function painters(answer: Delivery | null) {
  const asked: WorkOrder[] = []
  const paintHere = vi.fn<Painters['paintHere']>(() => Promise.resolve(made('by the page')))
  const beside: BesideThePage = {
    getReady: () => undefined,
    ask: (one) => {
      asked.push(one)
      return Promise.resolve(answer)
    },
  }
  return { asked, paintHere, painters: { beside, paintHere } }
}

test('a worker makes it, and the page does not', async () => {
  const { asked, paintHere, painters: own } = painters(made('by a worker'))
  expect(await wordsOf(await makePicture(order(), NEVER, NO_PROGRESS, own))).toBe('by a worker')
  expect(asked).toHaveLength(1)
  expect(paintHere).not.toHaveBeenCalled()
})

test.for<[string, Delivery | null]>([
  ['there is none, or it breaks', null],
  ['it paints nothing', { kind: 'not-painted' }],
])('where a worker does not make it (%s), the page does, from the same', async ([, answer]) => {
  const { asked, paintHere, painters: own } = painters(answer)
  expect(await wordsOf(await makePicture(order(), NEVER, NO_PROGRESS, own))).toBe('by the page')
  expect(paintHere.mock.calls.map(([one]) => one)).toEqual(asked)
})

test('the scene that the wall shows is what is painted: the session is neither sent nor laid out again', async () => {
  const { asked, painters: own } = painters(made('by a worker'))
  const shown = order()
  const scene = sceneOf(shown.session)
  keepAtHand(shown.session, scene)
  await makePicture(shown, NEVER, NO_PROGRESS, own)
  expect(asked[0]).toMatchObject({ work: 'picture', subject: { source: { kind: 'scene', scene } } })
  expect(JSON.stringify(asked[0])).not.toContain('"steps":[')
})

test.for<[string, PictureOrder['wall']]>([
  ['another map', { map: 'other', direction: 'ltr', handoffs: 'plain' }],
  ['the other direction', { map: MAP, direction: 'rtl', handoffs: 'plain' }],
])('for %s than the wall shows, the session is laid out', async ([, asked]) => {
  const { asked: orders, painters: own } = painters(made('by a worker'))
  const shown = order()
  keepAtHand(shown.session, sceneOf(shown.session))
  await makePicture({ ...shown, wall: asked }, NEVER, NO_PROGRESS, own)
  expect(orders[0]).toMatchObject({ subject: { source: { kind: 'session', session: shown.session } } })
})

test('a session edited since the wall was laid out is laid out', async () => {
  const { asked: orders, painters: own } = painters(made('by a worker'))
  const shown = order()
  keepAtHand(shown.session, sceneOf(shown.session))
  const edited = { ...shown.session, steps: [] }
  await makePicture({ ...shown, session: edited }, NEVER, NO_PROGRESS, own)
  expect(orders[0]).toMatchObject({ subject: { source: { kind: 'session', session: edited } } })
})
