import { expect, test } from 'vitest'
import { cellAt, dropPlace } from '../../src/scene/cellAt'
import { findingAt } from '../../src/scene/findingAt'
import { flowAt } from '../../src/scene/flowAt'
import { layOut } from '../../src/scene/layOut'
import { middleOf } from '../../src/scene/freeSpot'
import { neighbour } from '../../src/scene/neighbour'
import { nextPlace } from '../../src/scene/nextPlace'
import { noteAt, notesIn } from '../../src/scene/noteAt'
import { newFinding } from '../../src/model/defaults'
import type { Scene } from '../../src/scene/scene'
import { LANE_MIN_HEIGHT, NOTE_PITCH_X, STAGE_MIN_WIDTH } from '../../src/scene/sizes'
import { measure } from '../support/measure'
import { flowIn, MAP, noteOf, sceneOf, stepOf, wall } from './smallWall'

const GRID = wall(
  [{}, { x: NOTE_PITCH_X }, { lane: 'agency' }, { lane: 'agency', x: NOTE_PITCH_X }],
  [
    ['s1', 's2'],
    ['s2', 's4'],
  ],
)
const mirrored = (): Scene => layOut(GRID, MAP, measure, { direction: 'rtl' })

test('a note is found where it lies, and nowhere else', () => {
  const scene = sceneOf(GRID)
  for (const note of scene.notes) expect(noteAt(scene, middleOf(note))).toBe(note)
  const { x, y, width } = noteOf(scene, 's1')
  expect(noteAt(scene, { x: x + width + 5, y: y + 5 })).toBeNull()
})

test('a rubber band finds what it touches, in reading order', () => {
  const scene = sceneOf(GRID)
  const { x, y } = noteOf(scene, 's2')
  const found = notesIn(scene, { x: x - 100, y: y + 20, width: 110, height: 400 })
  expect(found.map(({ id }) => id)).toEqual(['s1', 's3', 's2', 's4'])
  expect(notesIn(scene, { x: -1e6, y: -1e6, width: 2e6, height: 2e6 })).toHaveLength(4)
})

test('a flow is found near its line, the nearest of several', () => {
  const scene = sceneOf(GRID)
  const { points } = flowIn(scene, 's1>s2')
  const start = points[0] ?? { x: 0, y: 0 }
  expect(flowAt(scene, { x: start.x + 20, y: start.y + 3 }, 6)?.id).toBe('s1>s2')
  expect(flowAt(scene, { x: start.x + 20, y: start.y + 30 }, 6)).toBeNull()
})

test('a badge and a slot are found', () => {
  const findings = [
    newFinding({ id: 'd', map: MAP, kind: 'duplication', steps: ['s1', 's4'] }),
    newFinding({ id: 'g', map: MAP, kind: 'gap', steps: ['s2'] }),
  ]
  const scene = sceneOf({ ...GRID, findings })
  const [tie] = scene.ties
  const [gap] = scene.gaps
  if (tie === undefined || gap === undefined) throw new Error('both are drawn')
  expect(findingAt(scene, middleOf(tie.badge))).toBe('d')
  expect(findingAt(scene, middleOf(gap))).toBe('g')
  expect(findingAt(scene, { x: -500, y: -500 })).toBeNull()
})

test('a note dropped where it lies keeps its place, in both directions', () => {
  for (const scene of [sceneOf(GRID), mirrored()]) {
    for (const step of GRID.steps) {
      const { lane, stage, x, y } = step
      expect(dropPlace(scene, noteOf(scene, step.id))).toEqual({ lane, stage, x, y })
    }
  }
})

test('a point beyond the wall belongs to the nearest cell', () => {
  const scene = sceneOf(GRID)
  expect(cellAt(scene, { x: -100, y: -100 })).toEqual({ lane: 'citizen', stage: 'first', x: 0, y: 0 })
  const far = cellAt(scene, { x: 9999, y: LANE_MIN_HEIGHT + 30 })
  expect([far.lane, far.stage]).toEqual(['agency', 'second'])
  const left = cellAt(mirrored(), { x: -9999, y: 10 })
  expect([left.lane, left.stage]).toEqual(['citizen', 'second'])
})

test('the next step of the lane comes beside the one before', () => {
  const session = wall([{ x: 40, y: 30 }])
  const wanted = { map: MAP, after: 's1', lane: 'citizen', stage: 'first' }
  expect(nextPlace(sceneOf(session), session, wanted)).toEqual({
    lane: 'citizen',
    stage: 'first',
    x: 40 + NOTE_PITCH_X,
    y: 30,
  })
})

test('where a note lies already the next free column is taken', () => {
  const wanted = { map: MAP, after: 's1', lane: 'citizen', stage: 'first' }
  expect(nextPlace(sceneOf(GRID), GRID, wanted).x).toBe(2 * NOTE_PITCH_X)
})

test('the next step in another lane comes in the same column', () => {
  const session = wall([{ x: NOTE_PITCH_X }])
  const wanted = { map: MAP, after: 's1', lane: 'agency', stage: 'first' }
  expect(nextPlace(sceneOf(session), session, wanted)).toMatchObject({ x: NOTE_PITCH_X, y: 0 })
})

test('the next step in another stage comes in its first free column', () => {
  const wanted = { map: MAP, after: 's2', lane: 'citizen', stage: 'second' }
  expect(nextPlace(sceneOf(GRID), GRID, wanted)).toMatchObject({ x: 0, y: 0 })
})

test('a step that the scene has not seen yet is not written over', () => {
  const scene = sceneOf(wall([{}]))
  const session = wall([{}, { x: NOTE_PITCH_X }])
  const wanted = { map: MAP, after: 's1', lane: 'citizen', stage: 'first' }
  expect(nextPlace(scene, session, wanted).x).toBe(2 * NOTE_PITCH_X)
})

test('a step in the next place pushes nothing', () => {
  let session = wall([{ text: 'one' }, { lane: 'agency', y: 60 }])
  for (let count = 0; count < 12; count++) {
    const scene = sceneOf(session)
    const lane = count % 2 === 0 ? 'agency' : 'citizen'
    const at = nextPlace(scene, session, { map: MAP, after: 's1', lane, stage: 'first' })
    const next = { ...session, steps: [...session.steps, stepOf(`n${count}`, at)] }
    const after = sceneOf(next)
    for (const note of scene.notes) expect(noteOf(after, note.id)).toMatchObject({ x: note.x, y: note.y })
    session = next
  }
})

test('the arrows go to the neighbour that is seen there', () => {
  const scene = sceneOf(GRID)
  expect(neighbour(scene, 's1', 'right')).toBe('s2')
  expect(neighbour(scene, 's1', 'down')).toBe('s3')
  expect(neighbour(scene, 's4', 'up')).toBe('s2')
  expect(neighbour(scene, 's4', 'left')).toBe('s3')
  expect(neighbour(scene, 's1', 'left')).toBeNull()
  expect(neighbour(mirrored(), 's1', 'left')).toBe('s2')
})

test('a note that lies mostly aside is still reached when nothing else is there', () => {
  const session = wall([{}, { lane: 'agency', y: 900, stage: 'second' }])
  const scene = sceneOf(session)
  expect(scene.stages[1]?.x).toBe(STAGE_MIN_WIDTH)
  expect(neighbour(scene, 's1', 'right')).toBe('s2')
})
