import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvTables } from '../../src/exchange/csvTables'
import { readSessionText } from '../../src/model/gate/readSessionText'
import type { Session } from '../../src/model/session'

function example(): Session {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind === 'refused') throw new Error(reading.trouble.kind)
  return reading.session
}

function rowsOf(session: Session, name: string): readonly Readonly<Record<string, string>>[] {
  const table = csvTables(session).find((each) => each.name === name)
  return Papa.parse<Record<string, string>>(table?.text.replace('\uFEFF', '') ?? '', { header: true }).data
}

test('every step, flow, finding and card is a row, and reads back as it was', () => {
  const session = example()
  expect(new Set(rowsOf(session, 'steps').map((row) => row['Id']))).toEqual(
    new Set(session.steps.map((step) => step.id)),
  )
  expect(rowsOf(session, 'flows').map((row) => row['Id'])).toEqual(session.flows.map((flow) => flow.id))
  expect(rowsOf(session, 'findings').map((row) => row['Id'])).toEqual(session.findings.map(({ id }) => id))
  expect(rowsOf(session, 'cards').map((row) => row['Id'])).toEqual(session.cards.map((card) => card.id))
})

test('quotes, line breaks and formulas in words neither split a row nor run', () => {
  const session = example()
  const [first, ...rest] = session.steps
  if (first === undefined) throw new Error('the example has no steps')
  const text = 'He said "no",\nthen\r\n=HYPERLINK("x")'
  const rows = rowsOf({ ...session, steps: [{ ...first, text }, ...rest] }, 'steps')
  expect(rows).toHaveLength(session.steps.length)
  expect(rows.some((row) => row['Step'] === 'He said "no",\nthen\r\n\'=HYPERLINK("x")')).toBe(true)
})
