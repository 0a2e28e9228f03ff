import { expect, test } from 'vitest'
import { editStep } from '../../../src/commands/editStep'
import { findThings } from '../../../src/features/find/findThings'
import { findables } from '../../../src/features/find/things'
import type { Session } from '../../../src/model/session'
import { withoutRecords, withRecords } from '../../../src/model/table'
import { newStep } from '../../../src/model/defaults'
import { generatedSession } from '../../bench/generatedSession'
import { smallSession } from '../../model/smallSession'

function walled(...texts: readonly string[]): Session {
  const steps = texts.map((text, place) =>
    newStep({ id: `${place}`, map: 'now', lane: null, stage: null, x: 0, y: 0, text }),
  )
  return { ...smallSession(), steps, flows: [], findings: [], cards: [] }
}

function found(session: Session, query: string): readonly string[] {
  return findThings(findables(session, 'now', []), query).map(({ text }) => text)
}

test('a step is found by the beginning of any of its words, and by where it is', () => {
  const session = walled('Housing form filled in', 'Release with £46')
  expect(found(session, 'form')).toEqual(['Housing form filled in'])
  expect(found(session, 'hous fi')).toEqual(['Housing form filled in'])
  expect(found(session, '46')).toEqual(['Release with £46'])
  expect(found(session, 'release placed')).toEqual(['Release with £46'])
})

test('what begins with the letters comes before what holds them, and the shorter first', () => {
  const session = walled('Later a form', 'Form is sent back', 'Form')
  expect(found(session, 'form')).toEqual(['Form', 'Form is sent back', 'Later a form'])
})

test('a slip of the finger, a capital and an accent do not hide it', () => {
  const session = walled('Probation meets at the gate', 'Chwilio am dŷ')
  expect(found(session, 'Probatoin')).toEqual(['Probation meets at the gate'])
  expect(found(session, 'probatoi gat')).toEqual(['Probation meets at the gate'])
  expect(found(session, 'DY')).toEqual(['Chwilio am dŷ'])
})

test('signs that are no words are found as they stand', () => {
  expect(found(walled('???', 'Who?'), '???')).toEqual(['???'])
})

test('what was renamed is found by its new words only, and what is gone is not found', () => {
  const session = walled('Waiting list', 'Crisis loan')
  expect(found(session, 'waiting')).toEqual(['Waiting list'])
  const renamed = editStep('0', { text: 'Course begins' })(session) ?? session
  const after = withoutRecords(renamed, 'steps', ['1'])
  expect(found(after, 'waiting')).toEqual([])
  expect(found(after, 'crisis')).toEqual([])
  expect(found(after, 'course')).toEqual(['Course begins'])
})

test('words are read once a record: a letter more reads those it shows, an edit the one that it changed', () => {
  const made = generatedSession(2_000, 'watched')
  let read = 0
  const steps = made.steps.map(
    (step) =>
      new Proxy(step, {
        get(target, name) {
          if (name === 'text') read += 1
          return Reflect.get(target, name) as unknown
        },
      }),
  )
  const session = { ...made, steps }
  const look = (query: string, now: Session): number => {
    read = 0
    findThings(findables(now, 'map', []), query)
    return read
  }
  const most = 150
  look('w', session)
  expect(look('wa', session)).toBeLessThanOrEqual(most)
  const edited = withRecords(session, 'steps', [{ ...(made.steps[7] ?? steps[0]), text: 'Washes' } as never])
  expect(look('wai', edited)).toBeLessThanOrEqual(most)
  expect(findThings(findables(edited, 'map', []), 'washes').map(({ id }) => id)).toEqual(['step-7'])
})
