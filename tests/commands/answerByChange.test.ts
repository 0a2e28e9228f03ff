import { expect, test } from 'vitest'
import { answerByChange } from '../../src/commands/answerByChange'
import { withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask, wait
  delay(wait)
  gap(wait)`)

test('a change answers a finding by an action that is proposed, and another finding by the same one', () => {
  const one = answerByChange({ id: 'a', finding: 'delay(wait)', step: 'wait+', title: 'Wait less' })(SESSION)
  expect(one?.actions).toMatchObject([
    { id: 'a', title: 'Wait less', answers: ['delay(wait)'], changes: ['wait+'], status: 'proposed' },
  ])
  const both = one && answerByChange({ id: 'b', finding: 'gap(wait)', step: 'wait+', title: '' })(one)
  expect(both?.actions).toHaveLength(1)
  expect(both?.actions[0]?.answers).toEqual(['delay(wait)', 'gap(wait)'])
  expect(both && answerByChange({ id: 'c', finding: 'gap(wait)', step: 'wait+', title: '' })(both)).toBeNull()
})

test('a way without the step answers it too, and what is not there is not answered', () => {
  const given = { id: 'a', finding: 'gap(wait)', step: null, title: 'No wait' }
  expect(answerByChange(given)(SESSION)?.actions[0]).toMatchObject({ changes: [], answers: ['gap(wait)'] })
  expect(answerByChange({ ...given, finding: 'none' })(SESSION)).toBeNull()
  expect(answerByChange({ ...given, step: 'none' })(SESSION)).toBeNull()
})
