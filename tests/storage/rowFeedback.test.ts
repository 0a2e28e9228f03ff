import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeInCards } from '../../src/commands/takeInCards'
import { newCard, newStep } from '../../src/model/defaults'
import { readSessionText } from '../../src/model/gate/readSessionText'
import { withRecords } from '../../src/model/table'
import { claimWriting } from '../../src/storage/claimWriting'
import { openLibrary } from '../../src/storage/openLibrary'
import { fakeLocks } from '../support/fakeLocks'
import { anySession } from './anySession'
import { openFakeVault, vaultPlace } from './vault/fakeVault'

let places = 0

const WORDS = 'They lost my papers twice'
const mine = newCard({ id: 'mine', map: 'now', text: WORDS, feeling: -2, receipt: 'apple river stone' })

async function device(changed: Partial<ReturnType<typeof openFakeVault>> = {}) {
  const name = `feedback ${places++}`
  const place = vaultPlace()
  const vault = { ...openFakeVault(place), ...changed }
  const answer = await openLibrary(name, () => 1000, vault)
  if (answer.kind !== 'open') throw new Error(answer.why)
  const { library } = answer
  return { name, place, library, vault, desk: await library.feedback() }
}

/** Everything that the database holds, as one text. */
async function allRows(name: string): Promise<string> {
  const db = await new Dexie(name).open()
  const rows = await Promise.all(db.tables.map((table) => table.toArray()))
  db.close()
  return JSON.stringify(rows)
}

/** What the gate makes of each snapshot. */
async function snapshotTexts(name: string) {
  const db = await new Dexie(name).open()
  const rows: { text: string }[] = await db.table('snapshots').toArray()
  db.close()
  return rows.map(({ text }) => readSessionText(text))
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('who gives a card gets the stages, the steps and the consent text, and nothing else is read', async () => {
  const { library, desk } = await device()
  const session = anySession('s', ['a', 'b'])
  const loose = newStep({ id: 'loose', map: 'now', lane: null, stage: null, x: 0, y: 0, text: 'Somewhere' })
  await library.create({
    ...session,
    about: { ...session.about, consentText: 'You need not say anything.' },
    steps: [...session.steps, loose],
  })
  const opened = vi.spyOn(IDBTransaction.prototype, 'objectStore')
  const found = await desk.journey('s')
  expect(found).toEqual({
    where: 'session',
    journey: {
      session: 's',
      map: 'now',
      consentText: 'You need not say anything.',
      stages: [{ id: 'out', name: 'Out' }],
      steps: [
        { id: 'a', stage: 'out', kind: 'step', text: 'step a' },
        { id: 'b', stage: 'out', kind: 'step', text: 'step b' },
      ],
    },
  })
  const read = new Set(opened.mock.calls.map(([store]) => store))
  expect([...read].toSorted()).toEqual(['maps', 'sessions', 'stages', 'steps'])
})

test('how answers to the survey come back is kept with the session, and goes with it', async () => {
  const { name, library, desk } = await device()
  const session = anySession('s')
  await library.create(session)
  expect(await desk.handBack('s')).toBe('')
  await desk.keepHandBack('s', 'To the desk, please')
  const writer = library.writer(session)
  writer.changed({ ...session, about: { ...session.about, title: 'Changed' } }, 'now')
  await writer.close()
  expect(await desk.handBack('s')).toBe('To the desk, please')
  await library.erase('s')
  expect(await allRows(name)).not.toContain('To the desk, please')
})

test('a card that waits is taken back: its words are nowhere, and one withdrawn card is counted', async () => {
  const { name, library, desk } = await device()
  await library.create(anySession('s'))
  await desk.give('s', mine)
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('gone')
  expect(await allRows(name)).not.toContain(WORDS)
  expect(await library.inboxCount('s')).toBe(1)
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('already')
})

test('a kept card is taken back while no window writes: rows, snapshots and copies are without it, and whole', async () => {
  const { name, place, library, vault, desk } = await device()
  const session = withRecords(anySession('s'), 'cards', [mine])
  await library.create(session)
  await library.takeSnapshot('s', 'Before lunch')
  await library.copy(session)
  await library.noteHandedOut('s', 'leaving-prison.journey.json')
  await library.noteHandedOut('s', 'wall.png')

  const taken = await desk.takeBack('s', mine.receipt)

  expect(taken).toEqual({
    kind: 'gone',
    files: [{ name: 'leaving-prison.journey.json', at: 1000 }],
    ownFile: null,
  })
  expect(await allRows(name)).not.toContain(WORDS)
  const [copy] = await library.copies('s')
  expect(await vault.readCopy(copy?.id ?? '')).not.toContain(WORDS)
  const later = await openLibrary(name, () => 1000, openFakeVault(place))
  if (later.kind !== 'open') throw new Error(later.why)
  const left = await later.library.load('s')
  expect(left?.cards.find(({ id }) => id === 'mine')).toEqual(
    newCard({ id: 'mine', map: 'now', receipt: mine.receipt, withdrawn: true }),
  )
  expect(left?.cards.find(({ id }) => id === 'card')?.text).toBe('It took weeks')
  expect(await later.library.losses()).toEqual([])
  expect(await snapshotTexts(name)).toMatchObject([
    { kind: 'session', session: { cards: [{}, {}] }, mended: [] },
  ])
})

test('while a window writes it is that window which lets the words go, and it is waited for', async () => {
  const { name, library, desk } = await device()
  const session = withRecords(anySession('s'), 'cards', [mine])
  await library.create(session)
  const claim = await claimWriting('s')
  const writer = library.writer(session)
  // Written once more with its words, as when both happen in one moment: it is asked for still.
  const stop = library.watchInbox('s', (cards) => {
    if (cards.length === 0) return
    writer.changed({ ...session, cards: session.cards.map((card) => ({ ...card })) }, 'now')
    writer.changed(takeInCards(cards)(session) ?? session, 'now')
  })
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('gone')
  stop()
  await writer.close()
  claim?.release()
  expect(await allRows(name)).not.toContain(WORDS)
})

test('a window that does not answer is asked still, and the person is told so', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 400 })
  const { library, desk } = await device()
  await library.create(withRecords(anySession('s'), 'cards', [mine]))
  const claim = await claimWriting('s')
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('asked')
  expect(await library.inboxCount('s')).toBe(1)
  claim?.release()
  vi.useRealTimers()
})

test('a receipt that nobody has finds nothing', async () => {
  const { library, desk } = await device()
  await library.create(anySession('s'))
  expect((await desk.takeBack('s', 'no such words')).kind).toBe('unknown')
})

test('the words are found in a snapshot though the card itself was deleted', async () => {
  const { name, library, desk } = await device()
  const session = withRecords(anySession('s'), 'cards', [mine])
  await library.create(session)
  await library.takeSnapshot('s', null)
  const writer = library.writer(session)
  writer.changed({ ...session, cards: [] }, 'now')
  await writer.close()
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('gone')
  expect(await allRows(name)).not.toContain(WORDS)
})

test('cut off in the middle, it is finished when the session is opened next, though the card itself was deleted', async () => {
  const { name, place, library, vault, desk } = await device({
    withdraw: () => Promise.reject(new Error('gone')),
  })
  const session = withRecords(anySession('s'), 'cards', [mine])
  await library.create(session)
  await library.copy(session)
  await library.takeSnapshot('s', null)
  const writer = library.writer((await library.load('s')) ?? session)
  writer.changed(anySession('s'), 'now')
  await writer.close()
  // The power went before the copies were reached.
  await desk.takeBack('s', mine.receipt)
  const copied = async (): Promise<string> => vault.readCopy((await library.copies('s'))[0]?.id ?? '')
  expect(await copied()).toContain(WORDS)

  const later = await openLibrary(name, () => 1000, openFakeVault(place))
  if (later.kind !== 'open') throw new Error(later.why)
  await later.library.takeWriting('s')
  await expect.poll(() => allRows(name)).toContain('"owed":[]')
  expect(await allRows(name)).not.toContain(WORDS)
  expect(await copied()).not.toContain(WORDS)
})

test('a tablet keeps a journey and its cards until somebody says that they were fetched', async () => {
  const { library, desk } = await device()
  const journey = { session: 's', map: 'now', consentText: '', stages: [], steps: [] }
  await expect(desk.give('s', mine)).rejects.toMatchObject({ kind: 'gone' })
  await desk.keepTablet(journey)
  expect(await desk.journey('s')).toEqual({ journey, where: 'tablet' })
  await desk.give('s', mine)
  await desk.give('s', { ...mine, id: 'other', receipt: 'one two three' })
  expect(await desk.tablets()).toEqual([{ session: 's', waiting: 2 }])
  expect((await desk.takeBack('s', mine.receipt)).kind).toBe('gone')
  const waiting = await desk.waiting('s')
  expect(waiting.map(({ id, text }) => ({ id, text }))).toEqual([
    { id: 'mine', text: '' },
    { id: 'other', text: WORDS },
  ])
  await desk.deleteWaiting('s', ['mine'])
  expect(await desk.tablets()).toEqual([{ session: 's', waiting: 1 }])
  await desk.forgetTablet('s')
  expect(await desk.journey('s')).toBeNull()
  expect(await library.inboxCount('s')).toBe(0)
})
