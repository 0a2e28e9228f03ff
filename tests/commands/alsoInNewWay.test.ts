import { expect, test } from 'vitest'
import { alsoInNewWay, copiesStillEqual } from '../../src/commands/alsoInNewWay'
import { changesOf } from '../../src/analysis/changes'
import { editStep } from '../../src/commands/editStep'
import { moveSteps } from '../../src/commands/moveSteps'
import { newStep } from '../../src/model/defaults'
import type { Session } from '../../src/model/session'
import { find } from '../../src/model/table'
import { startedIn, WAY, withNewWay, withStep } from '../support/newWay'
import { MAP } from '../support/sketch'

const SESSION = startedIn(
  withNewWay(`
    citizen: ask
    desk:    register`),
  'other',
  '++',
)
const REGISTER =
  find(SESSION.steps, 'register') ?? newStep({ id: '', map: MAP, lane: '', stage: '', x: 0, y: 0, text: '' })

function edited(session: Session): Session {
  const next = editStep('register', { text: 'Register once' })(session)
  if (next === null) throw new Error('not edited')
  return next
}

test('an edit of what happens now is made in every copy that was as it was', () => {
  const next = alsoInNewWay(REGISTER)(edited(SESSION))
  expect(find(next?.steps ?? [], 'register+')).toMatchObject({
    text: 'Register once',
    map: WAY,
    from: ['register'],
  })
  expect(find(next?.steps ?? [], 'register++')?.text).toBe('Register once')
  expect(next === null ? null : changesOf(next, WAY).counts.kept).toBe(2)
})

test('a copy that says something else by now, or comes from two, is left alone', () => {
  const own = withStep(SESSION, 'register+', { text: 'Register online' })
  const joined = withStep(own, 'register++', { from: ['register', 'ask'] })
  expect(copiesStillEqual(joined, REGISTER, { ...REGISTER, text: 'x' })).toEqual([])
  expect(alsoInNewWay(REGISTER)(edited(joined))).toBeNull()
})

test('a step that goes to another lane takes along the copies that lie where it lay, whatever they say', () => {
  const own = withStep(SESSION, 'register+', { text: 'Register online' })
  const away = withStep(own, 'register++', { lane: 'citizen' })
  const moved = moveSteps(['register'], { lane: null, stage: '1' })(away)
  const next = moved === null ? null : alsoInNewWay(REGISTER)(moved)
  expect(find(next?.steps ?? [], 'register+')).toMatchObject({ lane: null, text: 'Register online' })
  expect(find(next?.steps ?? [], 'register++')?.lane).toBe('citizen')
})

test('a step that shifts within its lane and stage asks for nothing', () => {
  expect(copiesStillEqual(SESSION, REGISTER, { ...REGISTER, x: 900 })).toEqual([])
})
