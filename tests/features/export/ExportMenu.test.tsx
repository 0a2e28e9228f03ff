// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Delivery } from '../../../src/exchange/workOrder'
import { ExportMenu } from '../../../src/features/export/ExportMenu'
import type { MakePicture } from '../../../src/features/export/usePictures'
import { newCard } from '../../../src/model/defaults'
import type { Session } from '../../../src/model/session'
import { TellRegion } from '../../../src/ui/tell'
import { wall } from '../../scene/smallWall'
import { windowOf } from '../../support/windowOf'

interface HandedOver {
  readonly name: string
  readonly file: Blob
}

/** What the browser was handed to download. */
let handedOver: HandedOver[] = []

beforeEach(() => {
  handedOver = []
  let file = new Blob()
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL(blob: Blob) {
        file = blob
        return 'blob:here'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handedOver.push({ name: this.download, file })
  })
})

afterEach(async () => {
  vi.unstubAllGlobals()
  // The message bar is one for the window, and would still speak in the next test.
  for (const close of screen.queryAllByRole('button', { name: 'Close' })) await userEvent.click(close)
})

function session(): Session {
  const small = wall([{ text: 'Apply' }, { text: 'Wait' }], [['s1', 's2']])
  return { ...small, about: { ...small.about, title: 'Leaving prison', date: '2010-01-15' } }
}

const DONE: Delivery = { kind: 'made', blob: new Blob(['picture']), smallerThanAsked: null }

function shown(makePicture: MakePicture = () => Promise.resolve(DONE), opened: Session = session()) {
  return windowOf(
    opened,
    <>
      <ExportMenu makePicture={makePicture} />
      <TellRegion />
    </>,
  )
}

async function choose(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Export' }))
  await userEvent.click(screen.getByRole('menuitem', { name }))
  if (name.startsWith('Picture')) await screen.findByRole('dialog')
}

const said = (text: string | RegExp) => screen.findByText(text)

test('offers six ways out, and to share is what they are for', async () => {
  shown()
  await userEvent.click(screen.getByRole('button', { name: 'Export' }))
  expect(screen.getByRole('menuitemcheckbox', { name: 'Safe to share' })).toBeChecked()
  expect(screen.getAllByRole('menuitem').map((way) => way.textContent)).toEqual([
    'Session file (JSON)',
    'Picture (PNG)',
    'Drawing (SVG)',
    'Tables (CSV)',
    'Full session file, to keep (JSON)',
    'Locked session file, to keep…',
  ])
})

test('the session file is named by title and date, and holds the session', async () => {
  shown()
  await choose('Full session file, to keep (JSON)')
  expect(await said('In your downloads: leaving-prison-2010-01-15.journey.json')).toBeVisible()
  const [file] = handedOver
  expect(file?.name).toBe('leaving-prison-2010-01-15.journey.json')
  const written: unknown = JSON.parse((await file?.file.text()) ?? '')
  expect(written).toMatchObject({ format: 'throughline-session', session: { title: 'Leaving prison' } })
})

test('the tables come as one packed file, and the message says what is in it', async () => {
  shown()
  await choose('Tables (CSV)')
  await said(/tables\.zip. It holds four tables \(CSV\) in one zip: steps, flows, findings and cards\./)
  expect(handedOver.map(({ name }) => name)).toEqual(['leaving-prison-2010-01-15.tables.zip'])
})

test('the drawing needs no question', async () => {
  const makePicture = vi.fn<MakePicture>(() => Promise.resolve(DONE))
  shown(makePicture)
  await choose('Drawing (SVG)')
  await said('In your downloads: leaving-prison-2010-01-15.svg')
  expect(makePicture.mock.calls[0]?.[0]).toMatchObject({
    form: { form: 'svg' },
    wall: { map: 'map', direction: 'ltr', handoffs: 'plain' },
  })
})

test('a picture is made as large as was chosen, of the wall as it is seen', async () => {
  const makePicture = vi.fn<MakePicture>(() => Promise.resolve(DONE))
  const { store } = shown(makePicture)
  store.getState().setView({ countHandoffs: true })
  await choose('Picture (PNG)')
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('radio', { name: 'A1 poster' }))
  expect(dialog.getByText(/4,967 pixels/)).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Make the picture' }))
  await said('In your downloads: leaving-prison-2010-01-15.png')
  expect(makePicture.mock.calls[0]?.[0]).toMatchObject({
    form: { form: 'png', scale: 'a1' },
    wall: { handoffs: 'numbered' },
  })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('shows how far the picture is, and Cancel stops it without a word or a file', async () => {
  let stopped = false
  shown((_order, signal, progress) => {
    progress(0.4)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        stopped = true
        reject(new Error('stopped'))
      })
    })
  })
  await choose('Picture (PNG)')
  await userEvent.click(screen.getByRole('button', { name: 'Make the picture' }))
  const bar = await screen.findByRole('progressbar', { name: 'Making the picture' })
  expect(bar).toHaveAttribute('aria-valuenow', '40')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(stopped).toBe(true)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(handedOver).toEqual([])
  expect(screen.queryByText(/could not/)).toBeNull()
})

test('a picture made smaller than asked says so, with its size', async () => {
  shown(() => Promise.resolve({ ...DONE, smallerThanAsked: { width: 16_384, height: 9000 } }))
  await choose('Picture (PNG)')
  await userEvent.click(screen.getByRole('button', { name: 'Make the picture' }))
  expect(await said(/smaller than you asked for: 16,384 by 9,000 pixels/)).toBeVisible()
})

test.each<[string, MakePicture]>([
  ['paints nothing', () => Promise.resolve({ kind: 'not-painted' })],
  ['breaks', () => Promise.reject(new Error('no fonts'))],
])('where the browser %s, a sentence says what is kept and what else to try', async (_what, makePicture) => {
  shown(makePicture)
  await choose('Picture (PNG)')
  await userEvent.click(screen.getByRole('button', { name: 'Make the picture' }))
  expect(await said(/could not be made.*The session is as it was.*drawing \(SVG\)/)).toBeVisible()
  expect(handedOver).toEqual([])
})

test('a drawing that takes a while shows how far it is, and can be stopped', async () => {
  shown((_order, signal, progress) => {
    progress(0.2)
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')))
    })
  })
  await choose('Drawing (SVG)')
  expect(await screen.findByRole('progressbar', { name: 'Making the drawing' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('keys and the find list reach the same ways out', async () => {
  const { acts } = shown()
  expect(acts.names()).toEqual(['exportSession', 'exportPicture', 'exportDrawing', 'exportTables'])
  acts.run('exportTables')
  await said(/tables\.zip/)
})

/** A session with a card for the room alone, one that may leave, and a step that names somebody. */
function telling(): Session {
  const plain = session()
  const card = { map: 'map', about: 'journey', group: 'family' } as const
  return {
    ...plain,
    steps: plain.steps.map((step) => (step.text === 'Wait' ? { ...step, text: 'Wait for Mr Khan' } : step)),
    cards: [
      newCard({ ...card, id: 'c1', text: 'For the room alone' }),
      newCard({ ...card, id: 'c2', text: 'For the board', share: true, receipt: 'apple-boat-cloud' }),
    ],
  }
}

const written = async (place = 0): Promise<string> => (await handedOver[place]?.file.text()) ?? ''
const goOn = () => screen.findByRole('button', { name: 'Go on' })

test('a file to share holds neither cards of the room nor names, says so, and tells only the day', async () => {
  shown(undefined, telling())
  await choose('Session file (JSON)')
  expect(await screen.findByText('Mr Khan')).toBeVisible()
  await userEvent.click(await goOn())
  const list = await said(/^In your downloads: leaving-prison-2010-01-15\.journey-to-share\.json/)
  expect(list).toHaveTextContent(
    'Left out, so that it is safe to share: 1 card that stays in the room; the receipt of 1 card; ' +
      'the time of day at which the file is made; 1 text that looked private.',
  )
  const file = await written()
  expect(file).toContain('For the board')
  for (const gone of ['For the room alone', 'apple-boat-cloud', 'Khan']) expect(file).not.toContain(gone)
  expect(file).toMatch(/"savedAt": "\d{4}-\d\d-\d\dT00:00:00\.000Z"/)
})

test('pictures, drawings and tables see the same copy and no more', async () => {
  const makePicture = vi.fn<MakePicture>(() => Promise.resolve(DONE))
  shown(makePicture, telling())
  await choose('Drawing (SVG)')
  await userEvent.click(await goOn())
  await said(/\.svg\. Left out|\.svg Left out/)
  const seen = makePicture.mock.calls[0]?.[0].session
  expect(seen?.cards.map(({ id }) => id)).toEqual(['c2'])
  expect(JSON.stringify(seen)).not.toContain('Khan')
})

test('with the switch off, and in the full file, everything is there, and names are still asked about', async () => {
  shown(undefined, telling())
  await choose('Full session file, to keep (JSON)')
  await userEvent.click(await goOn())
  await said('In your downloads: leaving-prison-2010-01-15.journey.json')
  await userEvent.click(screen.getByRole('button', { name: 'Export' }))
  await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Safe to share' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Session file (JSON)' }))
  await userEvent.click(await goOn())
  await vi.waitFor(() => expect(handedOver).toHaveLength(2))
  for (const place of [0, 1]) {
    // oxlint-disable-next-line no-await-in-loop -- Two files.
    for (const held of ['For the room alone', 'Mr Khan']) expect(await written(place)).toContain(held)
  }
})

test('thinking better of it exports nothing, and mending a text leads to where it is written', async () => {
  const { store } = shown(undefined, telling())
  await choose('Session file (JSON)')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  await choose('Session file (JSON)')
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
  expect(store.getState().view.panel).toEqual({ kind: 'step', id: 's2' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(handedOver).toEqual([])
})

test('what cannot be saved is handed out whole and at once', async () => {
  const { store, acts } = shown(undefined, telling())
  store.getState().setSaving({ state: 'not-saved', at: null, trouble: null })
  acts.run('exportSession')
  await said('In your downloads: leaving-prison-2010-01-15.journey.json')
  expect(await written()).toContain('Mr Khan')
})
