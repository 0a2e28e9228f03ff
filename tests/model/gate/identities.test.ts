import { expect, test } from 'vitest'
import { mended, sampleFile } from './sample'

test('the second record of an id gets a new one, and references go to the first', () => {
  const file = sampleFile()
  file.steps.push({ id: 'p1', map: 'm1', kind: 'wait', text: 'Again' })
  const { session, troubles } = mended(file)
  expect(troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['id-repeated steps[3]'])
  expect(session.steps.at(-1)).toMatchObject({ text: 'Again' })
  expect(session.steps.at(-1)?.id).not.toBe('p1')
  expect(session.flows[0]?.from).toBe('p1')
})

test('an id that a record of another table has is issued anew, and its own references follow', () => {
  const file = sampleFile()
  Object.assign(file.steps[0] ?? {}, { id: 'l1' })
  Object.assign(file.flows[0] ?? {}, { from: 'l1' })
  const { session, troubles } = mended(file)
  const id = session.steps[0]?.id
  expect(troubles.map(({ kind }) => kind)).toContain('id-repeated')
  expect(id).not.toBe('l1')
  expect(session.flows[0]?.from).toBe(id)
  expect(session.steps[0]?.lane).toBe('l1')
})

test.each(['__proto__', 'constructor', 'toString', ' spaced ', 'a\u202eb', 'x'.repeat(300)])(
  'the id %j is issued anew, and what points at it still does',
  (odd) => {
    const file = JSON.parse(JSON.stringify(sampleFile()).replaceAll('"p1"', JSON.stringify(odd))) as unknown
    const { session, troubles } = mended(file)
    expect(troubles.map(({ kind }) => kind)).toEqual(['id-issued'])
    const id = session.steps[0]?.id
    expect(id).not.toBe(odd)
    expect(session.flows[0]?.from).toBe(id)
    expect(session.findings[0]?.steps).toEqual([id, 'p2'])
    expect(session.cards[0]?.step).toBe(id)
    expect(session.steps[2]?.from).toEqual([id])
  },
)

test('a record without an id gets one', () => {
  const file = sampleFile()
  Object.assign(file.flows[0] ?? {}, { id: undefined })
  const { session, troubles } = mended(file)
  expect(session.flows[0]?.id).toMatch(/^[a-z0-9]{16}$/)
  expect(troubles.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['id-issued flows[0].id'])
})

test('ids that are numbers are read as text on both ends', () => {
  const file = JSON.parse(JSON.stringify(sampleFile()).replaceAll('"p1"', '1')) as unknown
  expect(mended(file).session.flows[0]?.from).toBe('1')
  expect(mended(file).session.findings[0]?.steps).toEqual(['1', 'p2'])
})
