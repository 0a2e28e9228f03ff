import { expect, test } from 'vitest'
import { remindersOf } from '../../src/analysis/reminders'
import { answerByChange } from '../../src/commands/answerByChange'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editFinding } from '../../src/commands/editFinding'
import { raiseFinding } from '../../src/commands/raiseFinding'
import type { Session } from '../../src/model/session'
import { idsInTurn, WAY, withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask, wait, home
  delay(wait)
  gap(wait)
  works-well(ask)`)

const told = (session: Session | null) =>
  remindersOf(session ?? SESSION, WAY).map(({ step, isRemoved, findings }) => ({
    step,
    isRemoved,
    findings: findings.map(({ id }) => id),
  }))

test('a step reminds of what was found where it comes from; what works well needs no answer', () => {
  expect(told(SESSION)).toEqual([{ step: 'wait+', isRemoved: false, findings: ['delay(wait)', 'gap(wait)'] }])
})

test('until an action answers it, a reason says why not, or it was looked into and is not so', () => {
  const answered = answerByChange({ id: 'a', finding: 'delay(wait)', step: 'wait+', title: '' })(SESSION)
  expect(told(answered)[0]?.findings).toEqual(['gap(wait)'])
  const parked = answered && editFinding('gap(wait)', { parked: 'Not ours' })(answered)
  expect(told(parked)).toEqual([])
  const checked = answered && editFinding('gap(wait)', { status: 'checked' })(answered)
  expect(told(checked)).toEqual([])
})

test('a stopped action answers nothing', () => {
  const answered = answerByChange({ id: 'a', finding: 'delay(wait)', step: 'wait+', title: '' })(SESSION)
  const stopped = answered && {
    ...answered,
    actions: answered.actions.map((action) => ({ ...action, status: 'stopped' as const })),
  }
  expect(told(stopped)[0]?.findings).toHaveLength(2)
})

test('a step that was taken away still wants its findings answered, and one found in the new way counts too', () => {
  const left = deleteSteps(['wait+'], idsInTurn())(SESSION)
  expect(told(left)).toEqual([{ step: 'wait', isRemoved: true, findings: ['delay(wait)', 'gap(wait)'] }])
  const own = left && raiseFinding({ id: 'n', map: WAY, kind: 'gap', steps: ['home+'] })(left)
  expect(told(own)[0]).toEqual({ step: 'home+', isRemoved: false, findings: ['n'] })
})
