import { expect, test } from 'vitest'
import { mended, kindsMended, sampleFile, withStep, type Loose } from './sample'

/** What the gate makes of fields of step p1, and what it calls each mend. */
function stepFrom(fields: Loose) {
  const { session, troubles } = mended(withStep(fields))
  return { step: session.steps[0], kinds: troubles.map(({ kind }) => kind) }
}

test.each<[string, Loose, Loose, string]>([
  ['a number as large as can be', { x: 1e308 }, { x: 100_000 }, 'number-clamped'],
  ['Infinity, as 1e400 is read', { y: Infinity }, { y: 100_000 }, 'number-clamped'],
  ['a place above the cell', { y: -20 }, { y: 0 }, 'number-clamped'],
  ['no number', { x: Number.NaN }, { x: 0 }, 'number-mended'],
  ['null for a place', { x: null }, { x: 0 }, 'number-mended'],
  ['a number in words', { x: 'far' }, { x: 0 }, 'number-mended'],
  ['a number as text', { x: '12' }, { x: 12 }, 'number-mended'],
  ['a large number as text', { x: '1e9' }, { x: 100_000 }, 'number-clamped'],
  ['a volume in words', { volume: 'many' }, { volume: null }, 'number-dropped'],
  ['a share above the whole', { rightFirstTime: 40 }, { rightFirstTime: 1 }, 'number-clamped'],
  [
    'a range the wrong way round',
    { workMinutes: { low: 30, high: 10 } },
    { workMinutes: { low: 10, high: 30 } },
    'range-swapped',
  ],
  ['a range that is one number', { waitMinutes: 5 }, { waitMinutes: { low: 5, high: 5 } }, 'range-mended'],
  [
    'a range with one end',
    { costPounds: { high: 46 } },
    { costPounds: { low: 46, high: 46 } },
    'range-mended',
  ],
  [
    'a range beyond all bounds',
    { costPounds: { low: -1, high: 1e9 } },
    { costPounds: { low: 0, high: 100_000 } },
    'range-mended',
  ],
  ['a range in words', { workMinutes: 'long' }, { workMinutes: null }, 'range-dropped'],
  ['null for text', { text: null }, { text: '' }, 'text-mended'],
  ['an object for text', { text: { rich: ['x'] } }, { text: '' }, 'text-mended'],
  ['a number for text', { detail: 5 }, { detail: '5' }, 'text-mended'],
  ['a lone surrogate', { text: 'a\ud800' }, { text: 'a\ufffd' }, 'text-cleaned'],
  ['text that reads otherwise than written', { text: '\u202eabc' }, { text: 'abc' }, 'text-cleaned'],
  ['a NUL', { role: 'a\u0000b' }, { role: 'ab' }, 'text-cleaned'],
  ['a kind named constructor', { kind: 'constructor' }, { kind: 'step' }, 'choice-mended'],
  ['a kind named toString', { kind: 'toString' }, { kind: 'step' }, 'choice-mended'],
  ['no kind', { kind: undefined }, { kind: 'step' }, 'choice-mended'],
  [
    'a choice in other letters',
    { evidence: 'Told by worker' },
    { evidence: 'told-by-worker' },
    'choice-mended',
  ],
  ['an unknown choice', { value: 'priceless' }, { value: null }, 'choice-mended'],
  ['yes in words', { moment: 'yes' }, { moment: false }, 'answer-mended'],
  ['a maybe', { visible: 'maybe' }, { visible: null }, 'answer-mended'],
  ['a text for a list', { documents: 'passport' }, { documents: ['passport'] }, 'list-mended'],
  [
    'a list with strangers',
    { documents: ['passport', null, 4] },
    { documents: ['passport', '4'] },
    'list-mended',
  ],
  [
    'no object for partners',
    { partners: 'all' },
    { partners: { design: [], deliver: [], test: [] } },
    'object-mended',
  ],
  ['a lane that is not there', { lane: 'gone' }, { lane: null }, 'reference-dropped'],
  ['a stage that is not there', { stage: 'gone' }, { stage: null }, 'reference-dropped'],
  ['a map that is not there', { map: 'gone' }, { map: 'm1' }, 'map-mended'],
  ['an as-is step that comes from another', { from: ['p2'] }, { from: [] }, 'reference-dropped'],
])('%s is mended and reported', (_, fields, now, kind) => {
  const { step, kinds } = stepFrom(fields)
  expect(step).toMatchObject(now)
  expect(kinds).toEqual([kind])
})

test('a report says where, what was there and what is there now', () => {
  expect(mended(withStep({ x: 1e308 })).troubles).toEqual([
    {
      kind: 'number-clamped',
      at: 'steps[0].x',
      values: { was: '1e+308', now: 100_000, field: 'x', name: 'Housing form filled in 👩🏽‍🚒' },
    },
  ])
})

test('places are counted as in the file, although what is no record is taken out', () => {
  const file = sampleFile()
  const steps: unknown[] = file.steps
  steps.unshift(null, 'text')
  Object.assign(file.steps[2] ?? {}, { x: 'far', lane: 'gone' })
  expect(mended(file).troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'record-dropped steps[0]',
    'record-dropped steps[1]',
    'number-mended steps[2].x',
    'reference-dropped steps[2].lane',
  ])
})

test('a day that the calendar does not have is dropped', () => {
  const file = sampleFile()
  file.session['date'] = '2010-02-30'
  const { session, troubles } = mended(file)
  expect(session.about.date).toBeNull()
  expect(troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['date-dropped session.date'])
})

test('a card leaves the room only when it says so', () => {
  const file = sampleFile()
  Object.assign(file.cards[0] ?? {}, { share: 'yes' })
  expect(mended(file).session.cards[0]?.share).toBe(false)
})

test('votes of an unknown group are counted with the others', () => {
  const file = sampleFile()
  Object.assign(file.findings[0] ?? {}, { votes: { family: 2, police: 3, other: 1, manager: 'x' } })
  expect(mended(file).session.findings[0]?.votes).toEqual({ family: 2, other: 4 })
  expect(kindsMended(file)).toEqual(['counts-mended'])
})

test('a table that is no list is empty', () => {
  const { session, troubles } = mended({ ...sampleFile(), cards: { c1: {} } })
  expect(session.cards).toEqual([])
  expect(troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['table-mended cards'])
})

test('a text too long for a post-it is cut between characters, and all of it kept in the detail', () => {
  const text = `${'a'.repeat(1999)}👩🏽‍🚒 and the rest`
  const { step, kinds } = stepFrom({ text, detail: 'what was there' })
  expect(step?.text).toBe('a'.repeat(1999))
  expect(step?.detail).toBe(`${text}\n\nwhat was there`)
  expect(kinds).toEqual(['text-long'])
})

test('in a list that loses an entry, those after it are mended where they lie then', () => {
  const file = sampleFile()
  const [meeting] = file['meetings'] as Loose[]
  if (meeting === undefined) throw new Error('the sample has a meeting')
  meeting['decisions'] = ['no decision', { text: 'Agree one form', answers: 'a1' }]
  const { session } = mended(file)
  expect(session.meetings[0]?.decisions.map(({ text }) => text)).toEqual(['Agree one form'])
})
