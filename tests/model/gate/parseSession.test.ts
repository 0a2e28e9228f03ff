import { expect, test } from 'vitest'
import { parseSession } from '../../../src/model/gate/parseSession'
import { toSessionFile } from '../../../src/model/gate/toSessionFile'
import { kindsMended, mended, sampleFile } from './sample'

const savedAt = '2026-11-22T10:00:00.000Z'

test('a sound file is let through as it is', () => {
  const { session, troubles } = mended(sampleFile())
  expect(troubles).toEqual([])
  expect(toSessionFile(session, savedAt)).toEqual(sampleFile())
})

test('the order of the tables in the file is the order in the session', () => {
  expect(mended(sampleFile()).session.lanes.map(({ id }) => id)).toEqual(['l1', 'l0'])
})

test('unknown tables and unknown keys survive a round trip', () => {
  const file = { ...sampleFile(), weather: [{ id: 'w1', sky: { clouds: 3 } }] }
  file.steps[0] = { ...file.steps[0], mood: 'calm' }
  file.session = { ...file.session, motto: 'together' }
  const { session, troubles } = mended(file)
  expect(troubles).toEqual([])
  expect(toSessionFile(session, savedAt)).toEqual(file)
})

test('keys that reach the prototype are dropped and reported, wherever they stand', () => {
  const text = JSON.stringify(sampleFile()).replace(
    '"kind":"end"',
    '"kind":"end","__proto__":{"polluted":true},"deep":[{"constructor":1,"prototype":2}]',
  )
  const { session, troubles } = mended(JSON.parse(text))
  expect(troubles.map(({ kind, values }) => `${kind} ${values['key']}`)).toEqual([
    'key-dropped __proto__',
    'key-dropped constructor',
    'key-dropped prototype',
  ])
  expect(Object.getPrototypeOf(session.steps[1])).toBe(Object.prototype)
  expect('polluted' in {}).toBe(false)
})

test('a file that says next to nothing becomes a session with a map of what happens now', () => {
  const { session, troubles } = mended({ format: 'throughline-session', version: 1, session: { id: 's' } })
  expect(troubles.map(({ kind }) => kind)).toEqual(['map-added'])
  expect(session.maps).toMatchObject([{ kind: 'as-is', name: 'What happens now', status: 'draft' }])
  expect(session.about).toMatchObject({ id: 's', title: '', smallestGroup: 10, screenSmallestGroup: 3 })
})

test('what may be left out is filled without a word', () => {
  const { session, troubles } = mended({
    format: 'throughline-session',
    version: 1,
    savedAt,
    session: { id: 's', title: 'T' },
    lanes: [
      { id: 'a', name: 'A', colour: 'yellow' },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ],
    stages: [{ id: 'g', name: 'G' }],
    maps: [{ id: 'm', kind: 'as-is' }],
    steps: [{ id: 'p', map: 'm', kind: 'step', text: 'Wait' }],
    cards: [
      { id: 'k1', map: 'm', text: 'on the step', step: 'p' },
      { id: 'k2', map: 'm', text: 'on the stage', stage: 'g' },
      { id: 'k3', map: 'm', text: 'nowhere' },
    ],
  })
  expect(troubles).toEqual([])
  expect(session.lanes.map(({ colour }) => colour)).toEqual(['yellow', 'blue', 'green'])
  expect(session.lanes.map(({ sector }) => sector)).toEqual(['unknown', 'unknown', 'unknown'])
  expect(session.lanes.map(({ order }) => order).toSorted()).toEqual(session.lanes.map(({ order }) => order))
  expect(session.steps[0]).toMatchObject({ lane: null, stage: null, x: 0, y: 0, evidence: 'assumed' })
  expect(session.cards.map(({ about }) => about)).toEqual(['step', 'stage', 'unplaced'])
  expect(session.cards.every(({ share, group }) => !share && group === 'other')).toBe(true)
})

test('a file of a newer version is refused with its version named', () => {
  const reading = parseSession({ ...sampleFile(), version: 7 })
  expect(reading).toEqual({
    kind: 'refused',
    trouble: { kind: 'newer', at: '', values: { version: 7, known: 1 } },
  })
})

test('a version that is no number is refused; a missing one counts as the first', () => {
  expect(parseSession({ ...sampleFile(), version: 'x' })).toMatchObject({
    trouble: { kind: 'unknown-version' },
  })
  expect(parseSession({ ...sampleFile(), version: 0 })).toMatchObject({
    trouble: { kind: 'unknown-version' },
  })
  expect(kindsMended({ ...sampleFile(), version: undefined })).toEqual(['version-missing'])
})

test.each([
  ['excalidraw', { type: 'excalidraw', version: 2, elements: [] }],
  ['other-json', { steps: [], flows: [] }],
  ['other-json', [1, 2, 3]],
  ['other-json', null],
  ['other-json', 'throughline-session'],
])('what is not ours is refused as %s', (kind, json) => {
  expect(parseSession(json)).toMatchObject({ kind: 'refused', trouble: { kind } })
})

test('a value that nests too deep, or in a circle, is refused', () => {
  const circle: Record<string, unknown> = { ...sampleFile() }
  circle['self'] = circle
  expect(parseSession(circle)).toMatchObject({ trouble: { kind: 'too-deep' } })
})
