import { expect, test } from 'vitest'
import { promptsOf } from '../../src/analysis/prompts'
import { editFinding } from '../../src/commands/editFinding'
import { WAY, withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask  |       | home
  desk:    form | again | wait
  office:       | late  | mend
  ask>form
  form>again
  again>late
  late>wait
  wait>mend
  wait>home
  duplication(form, again)
  counter-productive(late)
  delay(wait)
  form.documents = ["Proof of address"]
  late.documents = ["proof of address"]
  mend.value = "failure-demand"
  ask.value = "non-value-adding"
  ask.kind = "start"
  home.kind = "end"
  late.spend = "downstream"
  mend.spend = "downstream"
  form.waitMinutes = { "low": 1, "high": 2 }`)

test('taken away may be what does harm, mends what went wrong, or helps nobody; never a start or an end', () => {
  expect(promptsOf(SESSION, WAY).takeAway).toEqual([
    { step: 'late+', why: 'counter-productive' },
    { step: 'mend+', why: 'failure-demand' },
  ])
})

test('joined up may be what is done twice, what asks for the same, and what is passed straight on', () => {
  expect(promptsOf(SESSION, WAY).joinUp.map(({ steps, why }) => [why, ...steps])).toEqual([
    ['duplication', 'form+', 'again+'],
    ['asked', 'form+', 'late+'],
    ['handoff', 'ask+', 'form+'],
    ['handoff', 'again+', 'late+'],
    ['handoff', 'late+', 'wait+'],
  ])
})

test('brought forward may be what comes late or waits, into the stage before; what is first cannot', () => {
  expect(promptsOf(SESSION, WAY).bringForward).toEqual([
    { step: 'late+', why: 'downstream', to: '1' },
    { step: 'wait+', why: 'delay', to: '2' },
    { step: 'mend+', why: 'downstream', to: '2' },
  ])
})

test('what was looked into and is not so is not asked about', () => {
  const checked = editFinding('counter-productive(late)', { status: 'checked' })(SESSION)
  expect(promptsOf(checked ?? SESSION, WAY).takeAway.map(({ step }) => step)).toEqual(['mend+'])
})
