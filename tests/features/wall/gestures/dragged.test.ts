import { expect, test } from 'vitest'
import { draggedPlaces } from '../../../../src/features/wall/gestures/dragged'
import { placeSteps } from '../../../../src/commands/placeSteps'
import { noteOf, sceneOf, wall } from '../../../scene/smallWall'

const session = wall([
  { x: 24, y: 24 },
  { x: 300, y: 24 },
])
const scene = sceneOf(session)

test('a note carried over another lane belongs there, where it was let go', () => {
  const agency = scene.lanes[1]
  const note = noteOf(scene, 's1')
  if (agency === undefined) throw new Error('no lane')
  const shift = { x: 40, y: agency.y + 30 - note.y }
  const places = draggedPlaces(scene, new Set(['s1']), shift)
  expect(places).toMatchObject([{ id: 's1', lane: 'agency', stage: 'first', x: 64 }])
  const moved = sceneOf(placeSteps(places)(session) ?? session)
  expect(noteOf(moved, 's1').lane).toBe('agency')
})

test('a note that sticks out of its lane by less than a half stays in it', () => {
  const note = noteOf(scene, 's1')
  const bottom = (scene.lanes[0]?.height ?? 0) - note.y - note.height
  const places = draggedPlaces(scene, new Set(['s1']), { x: 0, y: bottom + note.height / 2 - 4 })
  expect(places[0]?.lane).toBe('citizen')
})

test('carried over the first lane and stage it lies at their edge', () => {
  const places = draggedPlaces(scene, new Set(['s1']), { x: -5000, y: -5000 })
  expect(places).toEqual([{ id: 's1', lane: 'citizen', stage: 'first', x: 0, y: 0 }])
})

test('many keep their arrangement', () => {
  const [first, second] = draggedPlaces(scene, new Set(['s1', 's2']), { x: 31, y: 7 })
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(276)
  expect(second?.y).toBe(first?.y)
})
