import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvCards, type CsvChoices, type CsvPlan } from '../../src/exchange/csvCards'
import {
  guessColumns,
  guessFeelings,
  guessGroups,
  guessKinds,
  yesWords,
  seemsToHaveHeads,
} from '../../src/exchange/csvGuess'
import { csvTables } from '../../src/exchange/csvTables'
import { folded, valuesOf } from '../../src/exchange/csvValues'
import { readCsvBytes, type CsvSheet } from '../../src/exchange/readCsv'
import { safeCell } from '../../src/exchange/safeCell'
import { takeInCards } from '../../src/commands/takeInCards'
import { newCard } from '../../src/model/defaults'
import { smallSession } from '../model/smallSession'

const session = smallSession()
const [step] = session.steps
const [stage] = session.stages

function sheetOf(rows: readonly (readonly string[])[]): CsvSheet {
  return { encoding: 'utf-8', separator: ',', rows, openQuote: null }
}

const CHOICES: CsvChoices = {
  hasHeads: true,
  columns: { text: 0, step: 1, stage: null, group: 2, feeling: 3, kind: null, share: 4 },
  groups: new Map([['carer', 'family']]),
  feelings: new Map([['5', 2]]),
  kinds: new Map(),
  everybody: 'other',
  same: 'keep',
  here: 'keep',
}
const HEADS = ['Words', 'Where', 'Who', 'How', 'Share']

function plan(rows: readonly (readonly string[])[], choices: Partial<CsvChoices> = {}): CsvPlan {
  return csvCards(session, sheetOf([HEADS, ...rows]), { ...CHOICES, ...choices }, 'forum.csv')
}

test('a row becomes a card where its words say', () => {
  const { cards } = plan([
    ['Too long', ` ${step?.text.toUpperCase()} `, 'Carer', '5', 'yes'],
    ['Kind staff', stage?.name ?? '', '', '', ''],
    ['=HYPERLINK("x")', 'On the moon', 'Somebody', '9', 'no'],
  ])
  expect(cards).toMatchObject([
    { about: 'step', step: step?.id, group: 'family', feeling: 2, share: true, source: 'forum.csv, row 2' },
    { about: 'stage', stage: stage?.id, group: 'other', feeling: null, share: false },
    { about: 'unplaced', text: '=HYPERLINK("x")', source: 'forum.csv, row 4 (“On the moon”)' },
  ])
})

test('a column names the kind of finding in any case; what it names else is left out and counted', () => {
  const rows = [
    ['A', '', 'DELAY'],
    ['B', '', 'Asked again'],
    ['', '', 'works-well'],
    ['C', '', 'parking'],
    ['D', '', ''],
  ]
  const sheet = sheetOf([['Words', 'What kind of help was it?', 'Kind'], ...rows])
  const columns = guessColumns(sheet, true)
  expect(columns.kind).toBe(2)
  const kinds = guessKinds(valuesOf(rows, 2))
  const made = csvCards(session, sheet, { ...CHOICES, columns, kinds }, 'forum.csv')
  expect(made.cards.map(({ kind }) => kind)).toEqual(['delay', 'asked-again', 'works-well', null, null])
  expect(made.unknownKind).toBe(1)
})

test('rows that say the same are merged only when asked, and no row is lost from the count', () => {
  const rows = [
    ['A', '', '', '', ''],
    ['B', '', '', '', ''],
    ['A', '', '', '', ''],
    ['', '', '', '', ''],
  ]
  expect(plan(rows)).toMatchObject({ rows: 4, merged: 0, same: 1, empty: 1 })
  expect(plan(rows).cards).toHaveLength(3)
  const merged = plan(rows, { same: 'merge' })
  expect(merged).toMatchObject({ rows: 4, merged: 1, same: 1, empty: 1 })
  expect(merged.cards.map(({ source }) => source)).toEqual(['forum.csv, rows 2, 4', 'forum.csv, row 3'])
})

test('a table taken in twice is noticed, and left out when asked', () => {
  const first = plan([['A', '', '', '', '']])
  const taken = takeInCards(first.cards.map((card) => newCard({ ...card, id: 'taken' })))(session) ?? session
  const again = (here: CsvChoices['here']): CsvPlan =>
    csvCards(taken, sheetOf([HEADS, ['A', '', '', '', '']]), { ...CHOICES, here }, 'forum.csv')
  expect(again('keep')).toMatchObject({ here: 1, leftOutHere: 0, cards: [{}] })
  expect(again('leave-out')).toMatchObject({ here: 1, leftOutHere: 1, cards: [] })
})

test('rows are always cards, merged and left out together', () => {
  const cell = fc.constantFrom('', 'A', 'B', '5', 'Carer', step?.text ?? '')
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 })
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('keep' as const, 'merge' as const),
      fc.constantFrom('keep' as const, 'leave-out' as const),
      (given, same, here) => {
        const { cards, rows: all, merged, empty, leftOutHere } = plan(given, { same, here })
        expect(all).toBe(given.length)
        expect(cards.length + merged + empty + leftOutHere).toBe(all)
      },
    ),
  )
})

test('texts of 2,000 rows come in and go out, none lost or split, none run by a spreadsheet', () => {
  const texts = Array.from({ length: 2_000 }, (_none, place) => {
    const odd = ['=1+1', '@SUM(A1)', 'He said "no",\nthen\n-2', '+44 later', 'a;b,c\td', '-'][place % 6] ?? ''
    return `${odd} #${place}`
  })
  const file = Papa.unparse([['What happened'], ...texts.map((text) => [text])], { newline: '\r\n' })
  const reading = readCsvBytes(new TextEncoder().encode(file))
  if (reading.kind === 'refused') throw new Error(reading.why)
  const { sheet } = reading
  const choices = {
    ...CHOICES,
    columns: guessColumns(sheet, true),
    groups: new Map(),
    feelings: new Map(),
    kinds: new Map(),
  }
  const { cards } = csvCards(session, sheet, choices, 'forum.csv')
  const clean = texts.map((text) => text.replaceAll('\t', ' '))
  expect(cards.map(({ text }) => text)).toEqual(clean)
  const taken = takeInCards(cards.map((card, place) => newCard({ ...card, id: `c${place}` })))(session)
  const out = csvTables(taken ?? session).find(({ name }) => name === 'cards')?.text ?? ''
  const [heads = [], ...rows] = Papa.parse<string[]>(out.replace(/^\uFEFF/, '')).data
  const said = rows.map((row) => row[heads.indexOf('In words')])
  expect(said.slice(-2_000)).toEqual(clean.map(safeCell))
})

test('columns are guessed by their names, the words by the longest texts', () => {
  const own = sheetOf([
    ['Id', 'Step', 'Stage', 'Group', 'In words', 'Feeling', 'May leave the room'],
    ['c1', '', '', '', '', '', ''],
  ])
  expect(seemsToHaveHeads(own)).toBe(true)
  expect(guessColumns(own, true)).toEqual({
    text: 4,
    step: 1,
    stage: 2,
    group: 3,
    feeling: 5,
    kind: null,
    share: 6,
  })
  const form = sheetOf([
    ['Timestamp', 'Q1', 'Who are you?', 'How did it feel?'],
    ['2026-01-01', 'They never rang back', 'A carer', '2'],
  ])
  expect(guessColumns(form, true)).toMatchObject({ text: 1, group: 2, feeling: 3, step: null, share: null })
  const rows = [
    ['Family', 'They never rang back'],
    ['Manager', 'We did'],
    ['Family', 'No'],
  ]
  expect(seemsToHaveHeads(sheetOf(rows))).toBe(false)
  expect(seemsToHaveHeads(sheetOf([['concept:name', 'org:group'], ...rows]))).toBe(true)
})

test('words for groups and feelings are guessed, and 1 to 5 counts up from very bad', () => {
  const groups = guessGroups(valuesOf([['Carers'], ['Service user'], ['Staff'], ['Martian']], 0))
  expect(Object.fromEntries(groups)).toEqual({
    carers: 'family',
    'service user': 'service-user',
    staff: 'frontline',
    martian: 'other',
  })
  const guessed = (...cells: string[]): unknown[] => {
    const feelings = guessFeelings(
      valuesOf(
        cells.map((cell) => [cell]),
        0,
      ),
    )
    return cells.map((cell) => feelings.get(folded(cell)))
  }
  expect(guessed('1', '3', '5')).toEqual([-2, 0, 2])
  expect(guessed('-2', '0', '1')).toEqual([-2, 0, 1])
  expect(guessed('Very bad', 'very satisfied', '🙂', 'purple')).toEqual([-2, 2, 1, null])
  expect(['Yes', ' y ', 'no', ''].map((cell) => yesWords().has(folded(cell)))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
