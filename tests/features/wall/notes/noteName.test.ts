import { expect, test } from 'vitest'
import { raiseFinding } from '../../../../src/commands/raiseFinding'
import { noteName } from '../../../../src/features/wall/notes/noteName'
import { MAP, noteOf, sceneOf, wall } from '../../../scene/smallWall'

test('a note is called by its text, its lane, its stage and its marks', () => {
  const session = wall([{ text: 'Ask again' }])
  const twice = ['delay', 'delay', 'works-well'] as const
  const marked = twice.reduce(
    (now, kind, place) => raiseFinding({ id: `f${place}`, map: MAP, kind, steps: ['s1'] })(now) ?? now,
    session,
  )
  const plain = noteOf(sceneOf(session), 's1')
  expect(noteName(plain, 'Probation', 'Release')).toBe('Ask again, Probation, Release')
  const note = noteOf(sceneOf(marked), 's1')
  expect(noteName(note, 'Probation', 'Release')).toBe('Ask again, Probation, Release, Delay, Works well')
})

test('a note without words is not called by a comma', () => {
  const note = noteOf(sceneOf(wall([{ text: ' ' }])), 's1')
  expect(noteName(note, 'Probation', 'Release')).toMatch(/^\p{L}.*, Probation, Release$/u)
})
