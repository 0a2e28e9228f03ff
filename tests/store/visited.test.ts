import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command'
import { addStep } from '../../src/commands/addStep'
import { copySteps } from '../../src/commands/clip'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editStep } from '../../src/commands/editStep'
import { pasteSteps } from '../../src/commands/pasteSteps'
import { toggleMark } from '../../src/commands/toggleMark'
import { applyDifference, difference, invert } from '../../src/model/difference'
import { TABLE_NAMES, type Session } from '../../src/model/session'
import { placeOf } from '../../src/model/tableIndex'
import { createSessionStore, type OpenStore } from '../../src/store/createSessionStore'
import { generatedSession } from '../bench/generatedSession'
import { counting } from '../support/counting'

const NOTES = 4_000

/** A session whose records note that they are looked into, and how many were since it was asked last. */
function watched(notes: number): { readonly session: Session; readonly visited: () => number } {
  const seen = new Set<string>()
  const watch = <T extends { readonly id: string }>(record: T): T =>
    new Proxy(record, {
      get(target, name) {
        seen.add(target.id)
        return Reflect.get(target, name) as unknown
      },
    })
  const made = generatedSession(notes, 'watched')
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, made[table].map(watch)]))
  return {
    session: { ...made, ...tables },
    visited() {
      const { size } = seen
      seen.clear()
      return size
    },
  }
}

/** The first look-up in a table makes its index; from then on it follows. */
function warmed(store: OpenStore): Session {
  store.getState().run(deleteSteps(['step-3999'], counting()))
  const { session } = store.getState()
  if (session === null) throw new Error('no session')
  for (const table of TABLE_NAMES) placeOf(session[table], 'nobody')
  return session
}

const few = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `step-${from + place}`)

function pasteOf(session: Session, count: number): Command {
  const clip = copySteps(session, few(100, count))
  return pasteSteps(clip, { map: 'map', lane: 'lane-0', stage: 'stage-0', x: 0, y: 0 }, counting())
}

const after = { step: 'step-50', flow: 'flow' }
const place = { map: 'map', lane: 'lane-0', stage: 'stage-0', x: 0, y: 0 }

/** What is done, and how many of 10,000 records it may touch: what changed, what it joins, lanes and stages. */
const DEEDS: readonly (readonly [string, (session: Session) => Command, number])[] = [
  ['a letter', () => editStep('step-1000', { text: 'Ne' }), 30],
  ['a step with its flow', () => addStep({ id: 'new', ...place, text: 'New', after }), 40],
  ['a mark', () => toggleMark({ id: 'mark', map: 'map', kind: 'rework', steps: ['step-33'] }), 30],
  ['a hundred steps deleted', () => deleteSteps(few(700, 100), counting()), 900],
  ['a hundred steps pasted', (session) => pasteOf(session, 100), 700],
]

test.each(DEEDS)('%s, and its undo, look at what changed and not at the wall', (_, deed, most) => {
  const { session, visited } = watched(NOTES)
  const store = createSessionStore()
  store.getState().open(session)
  const start = warmed(store)
  const command = deed(start)
  visited()
  expect(store.getState().run(command)).toBe(true)
  expect(visited()).toBeLessThanOrEqual(most)
  store.getState().undo()
  expect(visited()).toBeLessThanOrEqual(most)
})

test.each(DEEDS)('%s is taken back from its difference alone by looking at what changed', (_, deed, most) => {
  const { session, visited } = watched(NOTES)
  const store = createSessionStore()
  store.getState().open(session)
  const start = warmed(store)
  const done = deed(start)(start)
  if (done === null) throw new Error('nothing was done')
  const changes = difference(start, done)
  visited()
  const back = applyDifference(done, invert(changes))
  expect(visited()).toBeLessThanOrEqual(2 * most)
  expect(back.skipped).toEqual([])
  expect(back.session.steps).toEqual(start.steps)
})
