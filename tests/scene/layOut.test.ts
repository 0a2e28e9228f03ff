import { expect, test } from 'vitest'
import { newCard, newFinding } from '../../src/model/defaults'
import type { Session } from '../../src/model/session'
import { put, withoutRecords, withRecords } from '../../src/model/table'
import { layOut } from '../../src/scene/layOut'
import type { Rect, Scene } from '../../src/scene/scene'
import {
  LANE_MIN_HEIGHT,
  LANE_PADDING,
  NOTE_GAP,
  NOTE_MIN_HEIGHT,
  NOTE_PITCH_X,
  NOTE_WIDTH,
  STAGE_MIN_WIDTH,
  STAGE_PADDING,
} from '../../src/scene/sizes'
import { measure } from '../support/measure'
import { MAP, noteOf, sceneOf, stepOf, wall } from './smallWall'

const LONG =
  'A long sentence that needs many lines on a note of this width, so that its lane has to grow with it'

const place = ({ x, y }: Rect): { x: number; y: number } => ({ x, y })

function changed<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Set(before)
  return after.filter((part) => !known.has(part))
}

test('an empty wall has room to write in every lane and stage', () => {
  const { lanes, stages, bounds } = sceneOf(wall([]))
  expect(lanes.map(({ id, y, height }) => [id, y, height])).toEqual([
    ['citizen', 0, LANE_MIN_HEIGHT],
    ['agency', LANE_MIN_HEIGHT, LANE_MIN_HEIGHT],
  ])
  expect(stages.map(({ id, x, width }) => [id, x, width])).toEqual([
    ['first', 0, STAGE_MIN_WIDTH],
    ['second', STAGE_MIN_WIDTH, STAGE_MIN_WIDTH],
  ])
  expect(bounds).toEqual({ x: 0, y: 0, width: 2 * STAGE_MIN_WIDTH, height: 2 * LANE_MIN_HEIGHT })
})

test('lanes and stages stand in their order, whatever their order in the file', () => {
  const session = wall([])
  const turned = { ...session, lanes: session.lanes.toReversed(), stages: session.stages.toReversed() }
  expect(sceneOf(turned).lanes.map(({ id }) => id)).toEqual(['citizen', 'agency'])
  expect(sceneOf(turned).stages.map(({ id }) => id)).toEqual(['first', 'second'])
})

test('a note lies in its cell at its offset', () => {
  const scene = sceneOf(wall([{ lane: 'agency', stage: 'second', x: 10, y: 20 }]))
  expect(place(noteOf(scene, 's1'))).toEqual({
    x: STAGE_MIN_WIDTH + STAGE_PADDING + 10,
    y: LANE_MIN_HEIGHT + LANE_PADDING + 20,
  })
})

test('a long text makes its note, its lane and nothing else higher', () => {
  const scene = sceneOf(wall([{ text: LONG }]))
  const note = noteOf(scene, 's1')
  expect(note.height).toBeGreaterThan(NOTE_MIN_HEIGHT)
  expect(scene.lanes.map(({ height }) => height)).toEqual([note.height + 2 * LANE_PADDING, LANE_MIN_HEIGHT])
})

test('a stage is as wide as its widest cell', () => {
  const { stages } = sceneOf(wall([{ x: 300 }, { lane: 'agency', x: 100 }]))
  expect(stages[0]?.width).toBe(300 + NOTE_WIDTH + 2 * STAGE_PADDING)
  expect(stages[1]?.x).toBe(stages[0]?.width)
})

test('notes on one place move down in the order of their height, their x and the file', () => {
  const scene = sceneOf(
    wall([
      { x: 50, y: 10 },
      { x: 0, y: 10 },
      { x: 0, y: 0 },
      { x: 0, y: 10 },
    ]),
  )
  const fromTop = ['s3', 's2', 's4', 's1'].map((id) => noteOf(scene, id))
  for (const [index, note] of fromTop.entries()) {
    expect(note.y).toBe(LANE_PADDING + index * (NOTE_MIN_HEIGHT + NOTE_GAP))
  }
  expect(noteOf(scene, 's1').x).toBe(STAGE_PADDING + 50)
})

test('no two notes lie on each other, however many are dropped on one place', () => {
  const steps = Array.from({ length: 300 }, (_, index) => ({
    x: (index * 37) % 400,
    y: (index * 53) % 300,
    text: index % 3 === 0 ? LONG : 'short',
  }))
  const { notes } = sceneOf(wall(steps))
  const touching = notes.flatMap((a, place) =>
    notes.slice(place + 1).filter((b) => {
      const isApart = Math.abs(a.x - b.x) >= NOTE_WIDTH || a.y >= b.y + b.height || b.y >= a.y + a.height
      return !isApart
    }),
  )
  expect(touching).toEqual([])
})

test('notes come in reading order: stage, x, lane, y', () => {
  const scene = sceneOf(
    wall([
      { stage: 'second' },
      { lane: 'agency', x: 0 },
      { lane: 'citizen', x: NOTE_PITCH_X },
      { lane: 'citizen', x: 0, y: 200 },
      { lane: 'citizen', x: 0 },
    ]),
  )
  expect(scene.notes.map(({ id }) => id)).toEqual(['s5', 's4', 's2', 's3', 's1'])
})

test('a step without a stage waits before the first stage, one without a lane below the last', () => {
  const scene = sceneOf(wall([{ stage: null }, { lane: null }, { lane: null, stage: null }, {}]))
  expect(scene.stages.map(({ id, x }) => [id, x])).toEqual([
    [null, -STAGE_MIN_WIDTH],
    ['first', 0],
    ['second', STAGE_MIN_WIDTH],
  ])
  expect(scene.lanes.map(({ id }) => id)).toEqual(['citizen', 'agency', null])
  const below = 2 * LANE_MIN_HEIGHT + LANE_PADDING
  expect(place(noteOf(scene, 's1'))).toEqual({ x: STAGE_PADDING - STAGE_MIN_WIDTH, y: LANE_PADDING })
  expect(place(noteOf(scene, 's2'))).toEqual({ x: STAGE_PADDING, y: below })
  expect(place(noteOf(scene, 's3'))).toEqual({ x: STAGE_PADDING - STAGE_MIN_WIDTH, y: below })
})

test('what waits moves nothing that is placed', () => {
  const session = wall([{}, { lane: 'agency' }])
  const before = sceneOf(session)
  const after = sceneOf(
    { ...session, steps: [...session.steps, stepOf('s3', { lane: null, stage: null })] },
    before,
  )
  expect(changed(before.notes, after.notes).map(({ id }) => id)).toEqual(['s3'])
})

test('"Not placed yet" can be shown while nothing waits', () => {
  const scene = layOut(wall([{}]), MAP, measure, { direction: 'ltr', unplaced: 'always' })
  expect(scene.lanes.at(-1)?.id).toBeNull()
  expect(scene.stages[0]?.id).toBeNull()
})

test('right to left is the same wall in the mirror', () => {
  const session = wall([{ x: 10 }, { stage: 'second', lane: 'agency', text: LONG }], [['s1', 's2']])
  const ltr = sceneOf(session)
  const rtl = layOut(session, MAP, measure, { direction: 'rtl' })
  expect(rtl.notes.map(({ id }) => id)).toEqual(ltr.notes.map(({ id }) => id))
  for (const [index, note] of rtl.notes.entries()) {
    const other = ltr.notes[index]
    expect(note.x).toBe(-((other?.x ?? 0) + NOTE_WIDTH))
    expect(note.y).toBe(other?.y)
    expect(note.lines).toBe(other?.lines)
  }
  expect(rtl.flows[0]?.points.map(({ x, y }) => [x, y])).toEqual(
    ltr.flows[0]?.points.map(({ x, y }) => [-x, y]),
  )
  expect(rtl.bounds.x + rtl.bounds.width).toBeCloseTo(0)
})

test('every mark and the faces have a row under the text', () => {
  const session = wall([{ text: LONG }])
  const findings = [
    newFinding({ id: 'n1', map: MAP, kind: 'delay', steps: ['s1'] }),
    newFinding({ id: 'n2', map: MAP, kind: 'delay', steps: ['s1'], status: 'confirmed' }),
    newFinding({ id: 'n3', map: MAP, kind: 'duplication', steps: ['s1'] }),
  ]
  const cards = [
    newCard({ id: 'c1', map: MAP, about: 'step', step: 's1', feeling: -2 }),
    newCard({ id: 'c2', map: MAP, about: 'step', step: 's1' }),
    newCard({ id: 'c3', map: MAP, about: 'step', step: 's1', feeling: 1, withdrawn: true }),
    newCard({ id: 'c4', map: MAP, about: 'step', step: 's1', feeling: -2 }),
  ]
  const note = noteOf(sceneOf({ ...session, findings, cards }), 's1')
  expect(note.marks.map(({ finding }) => finding)).toEqual(['n1', 'n2', 'n3'])
  expect(note.foot).toEqual([
    { row: 'mark', kind: 'delay', status: 'confirmed', count: 2 },
    { row: 'faces', faces: { byFeeling: [2, 0, 0, 0, 0], notAsked: 1 } },
  ])
  expect(note.height).toBeGreaterThan(noteOf(sceneOf(session), 's1').height)
})

test('a note says neither how many nor how they felt of fewer cards than the session allows on screen', () => {
  const session = wall([{ text: LONG }])
  const cards = [
    newCard({ id: 'c1', map: MAP, about: 'step', step: 's1', feeling: -2 }),
    newCard({ id: 'c2', map: MAP, about: 'step', step: 's1', feeling: 2 }),
  ]
  const allowing = (screenSmallestGroup: number): Session => ({
    ...session,
    cards,
    about: { ...session.about, screenSmallestGroup },
  })
  const few = sceneOf(allowing(3))
  expect(noteOf(few, 's1').faces).toBe('few')
  const told = layOut(allowing(2), MAP, measure, { direction: 'ltr' }, few)
  expect(noteOf(told, 's1').faces).toEqual({ byFeeling: [1, 0, 0, 0, 1], notAsked: 0 })
})

test('the same session gives the same scene', () => {
  const session = wall(
    [{}, { lane: 'agency', text: LONG }, { x: 300 }],
    [
      ['s1', 's2'],
      ['s2', 's3'],
    ],
  )
  expect(sceneOf(structuredClone(session))).toEqual(sceneOf(session))
})

test('an edit changes the one note, when its height stays', () => {
  const session = wall(
    Array.from({ length: 40 }, (_, index) => ({
      x: index * NOTE_PITCH_X,
      lane: index % 2 === 0 ? 'citizen' : 'agency',
    })),
    Array.from({ length: 39 }, (_, index): [string, string] => [`s${index + 1}`, `s${index + 2}`]),
  )
  const before = sceneOf(session)
  const after = sceneOf(
    { ...session, steps: put(session.steps, [stepOf('s7', { x: 6 * NOTE_PITCH_X, text: 'new' })]) },
    before,
  )
  expect(changed(before.notes, after.notes).map(({ id }) => id)).toEqual(['s7'])
  expect(after.flows).toBe(before.flows)
  expect(after.lanes).toBe(before.lanes)
  expect(after.stages).toBe(before.stages)
})

test('a move changes one note and the flows that meet it', () => {
  const session = wall(
    Array.from({ length: 40 }, (_, index) => ({ x: index * NOTE_PITCH_X })),
    Array.from({ length: 39 }, (_, index): [string, string] => [`s${index + 1}`, `s${index + 2}`]),
  )
  const before = sceneOf(session)
  const after = sceneOf(
    { ...session, steps: put(session.steps, [stepOf('s7', { x: 6 * NOTE_PITCH_X, y: 12 })]) },
    before,
  )
  expect(changed(before.notes, after.notes).map(({ id }) => id)).toEqual(['s7'])
  expect(changed(before.flows, after.flows).map(({ id }) => id)).toEqual(['s6>s7', 's7>s8'])
})

test('a field that is not drawn changes nothing at all', () => {
  const session = wall([{}, { x: 300 }], [['s1', 's2']])
  const before = sceneOf(session)
  const after = sceneOf(
    { ...session, steps: put(session.steps, [stepOf('s2', { x: 300, role: 'officer' })]) },
    before,
  )
  expect(after.notes).toBe(before.notes)
  expect(after.flows).toBe(before.flows)
})

/** The edit of this number: a move, a longer text, a lane lost, or now and then a step taken away. */
function edited(session: Session, edit: number): Session {
  const step = session.steps[(edit * 11) % session.steps.length]
  if (step === undefined) return session
  if (edit % 7 === 6) return withoutRecords(session, 'steps', [step.id])
  const lane = edit % 5 === 0 ? null : step.lane
  const text = edit % 3 === 0 ? LONG : step.text
  return withRecords(session, 'steps', [{ ...step, x: (edit * 97) % 1500, y: (edit * 31) % 200, lane, text }])
}

test('after any edit the scene is the one that would be laid out from nothing', () => {
  let session = wall(
    Array.from({ length: 30 }, (_, index) => ({
      x: (index % 10) * NOTE_PITCH_X,
      lane: index % 3 === 0 ? 'citizen' : 'agency',
      stage: index % 2 === 0 ? 'first' : 'second',
      text: index % 4 === 0 ? LONG : `step ${index}`,
    })),
    Array.from({ length: 30 }, (_, index): [string, string] => [
      `s${index + 1}`,
      `s${((index * 7) % 30) + 1}`,
    ]),
  )
  let scene: Scene = sceneOf(session)
  for (let edit = 0; edit < 30; edit++) {
    session = edited(session, edit)
    scene = sceneOf(session, scene)
    expect(scene).toEqual(sceneOf(session))
  }
})
