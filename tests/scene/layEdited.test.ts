import { expect, test } from 'vitest'
import { editStep } from '../../src/commands/editStep'
import { shiftSteps } from '../../src/commands/shiftSteps'
import { layOut } from '../../src/scene/layOut'
import type { Scene } from '../../src/scene/scene'
import { noteGrid, noteOf } from '../../src/scene/sceneIndex'
import { generatedSession } from '../bench/generatedSession'
import { measure } from '../support/measure'

const before = generatedSession(500, 's')
const laid = (session = before, previous?: Scene): Scene =>
  layOut(session, 'map', measure, { direction: 'ltr' }, previous)

function edited(fields: Parameters<typeof editStep>[1]) {
  const after = editStep('step-250', fields)(before)
  if (after === null) throw new Error('nothing was edited')
  return after
}

test('a letter typed lays out one note and leaves every other as it was', () => {
  const scene = laid()
  const after = edited({ text: 'Rings about a letter before noot 250' })
  const next = laid(after, scene)
  expect(next.notes.filter((note, place) => note !== scene.notes[place])).toHaveLength(1)
  expect(noteOf(next, 'step-250')?.text).toBe('Rings about a letter before noot 250')
  expect(next.flows).toBe(scene.flows)
  expect(next.lanes).toBe(scene.lanes)
  expect(noteGrid(next)).toBe(noteGrid(scene))
  expect(next).toEqual(laid(after))
})

test('an edit that nothing shows gives back the identical notes', () => {
  const scene = laid()
  expect(laid(edited({ role: 'Clerk' }), scene)).toBe(scene)
})

test('a text that makes its note grow moves what lies below it', () => {
  const scene = laid()
  const after = edited({ text: 'A long story. '.repeat(20) })
  const next = laid(after, scene)
  expect(noteOf(next, 'step-250')?.height).toBeGreaterThan(noteOf(scene, 'step-250')?.height ?? 0)
  expect(next).toEqual(laid(after))
})

test('going on from an older layout is not misled by the newer one', () => {
  const scene = laid()
  laid(edited({ text: 'One thing' }), scene)
  const other = edited({ role: 'Clerk' })
  expect(laid(other, scene)).toEqual(laid(other))
})

test('a letter typed measures no words but its own', () => {
  let asked: string[] = []
  const counting = (text: string, font: Parameters<typeof measure>[1]): number => {
    asked.push(text)
    return measure(text, font)
  }
  const scene = layOut(before, 'map', counting, { direction: 'ltr' })
  const text = 'Rings about a letter before noot 250'
  asked = []
  layOut(edited({ text }), 'map', counting, { direction: 'ltr' }, scene)
  const own = new Set([...text.split(' '), ' '])
  expect(asked.filter((word) => !own.has(word) && !word.endsWith('…'))).toEqual([])
  expect(asked.length).toBeLessThan(80)
})

test('a note moved a little puts no other note anew, and few flows', () => {
  const scene = laid()
  const after = shiftSteps(['step-50'], 4, 0)(before)
  if (after === null) throw new Error('nothing was moved')
  const next = laid(after, scene)
  expect(next.notes.filter((note) => !scene.notes.includes(note)).map(({ id }) => id)).toEqual(['step-50'])
  const anew = next.flows.filter((flow) => !scene.flows.includes(flow))
  expect(anew.length).toBeLessThan(30)
})
