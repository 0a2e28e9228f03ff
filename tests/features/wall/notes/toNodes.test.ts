import { expect, test } from 'vitest'
import { toNodes } from '../../../../src/features/wall/notes/toNodes'
import { editStep } from '../../../../src/commands/editStep'
import { editLane } from '../../../../src/commands/editLane'
import type { Session } from '../../../../src/model/session'
import { measure } from '../../../support/measure'
import { noteOf, sceneOf, wall } from '../../../scene/smallWall'

const session = wall([{}, { x: 232 }, { lane: 'agency', stage: null }])
const all = new Set(['s1', 's2', 's3'])

function after(command: (before: Session) => Session | null): Session {
  return command(session) ?? session
}

test('a note that did not change gives the identical node', () => {
  const before = sceneOf(session)
  const edited = sceneOf(after(editStep('s2', { text: 'Said otherwise' })), before)
  const byId = new Map(toNodes(before, all, measure).map((node) => [node.id, node]))
  const next = new Map(toNodes(edited, all, measure).map((node) => [node.id, node]))
  expect(next.get('s1')).toBe(byId.get('s1'))
  expect(next.get('s2')).not.toBe(byId.get('s2'))
  expect(next.get('s2')?.data.note.text).toBe('Said otherwise')
})

test('a lane that is called otherwise renames the notes in it alone', () => {
  const before = sceneOf(session)
  const edited = sceneOf(after(editLane('agency', { name: 'Police' })), before)
  const byId = new Map(toNodes(before, all, measure).map((node) => [node.id, node]))
  const next = new Map(toNodes(edited, all, measure).map((node) => [node.id, node]))
  expect(next.get('s1')).toBe(byId.get('s1'))
  expect(next.get('s3')?.data.laneName).toBe('Police')
})

test('React Flow is given every size and never measures', () => {
  const scene = sceneOf(session)
  for (const node of toNodes(scene, all, measure)) {
    const { x, y, width, height } = noteOf(scene, node.id)
    expect(node).toMatchObject({
      position: { x, y },
      width,
      height,
      measured: { width, height },
      handles: [],
    })
  }
})

test('only mounted notes are nodes, in reading order', () => {
  const scene = sceneOf(session)
  const inOrder = scene.notes.map(({ id }) => id)
  expect(toNodes(scene, all, measure).map(({ id }) => id)).toEqual(inOrder)
  expect(toNodes(scene, new Set(['s2']), measure).map(({ id }) => id)).toEqual(['s2'])
})

test('what has no stage says where it waits', () => {
  const node = toNodes(sceneOf(session), new Set(['s3']), measure)[0]
  expect(node?.data).toMatchObject({ laneName: 'Agency', stageName: 'Not placed yet' })
})
