import { expect, test } from 'vitest'
import { changesOf } from '../../src/analysis/changes'
import { mergeSteps } from '../../src/commands/mergeSteps'
import { newAction, newFinding } from '../../src/model/defaults'
import { find } from '../../src/model/table'
import { danglingIn, deeplyFrozen } from '../support/expectCommand'
import { WAY, withNewWay } from '../support/newWay'

const SESSION = withNewWay(`
  citizen: ask     |        | home
  prison:  form    |        |
  council: arrive  | again  |
  ask>form
  form>again
  ask>again
  again>home
  form.documents = ["Proof of address"]
  again.documents = ["Proof of address", "Photo"]`)

test('two become one that lies and reads as the first, comes from both, and asks for each thing once', () => {
  const joined = mergeSteps(['again+', 'form+'])(deeplyFrozen(SESSION))
  if (joined === null) throw new Error('not joined')
  expect(find(joined.steps, 'form+')).toEqual({
    ...find(SESSION.steps, 'form+'),
    from: ['form', 'again'],
    documents: ['Proof of address', 'Photo'],
  })
  expect(find(joined.steps, 'again+')).toBeUndefined()
  const { steps, removed } = changesOf(joined, WAY)
  expect(steps.get('form+')?.kind).toBe('merged')
  expect(removed).toEqual([])
})

test('what led to either leads to the one, none twice and none round', () => {
  const joined = mergeSteps(['again+', 'form+'])(SESSION)
  const flows = joined?.flows.filter(({ map }) => map === WAY).map(({ from, to }) => `${from}>${to}`)
  expect(flows).toEqual(['ask+>form+', 'form+>home+'])
  expect(joined?.flows.filter(({ map }) => map !== WAY)).toHaveLength(4)
})

test('what was said of the other is said of the one', () => {
  const said = {
    ...SESSION,
    findings: [newFinding({ id: 'n', map: WAY, kind: 'gap', steps: ['again+', 'home+'] })],
    actions: [newAction({ id: 'a', title: '', changes: ['form+', 'again+'] })],
  }
  const joined = mergeSteps(['again+', 'form+'])(said)
  expect(joined?.findings[0]?.steps).toEqual(['form+', 'home+'])
  expect(joined?.actions[0]?.changes).toEqual(['form+'])
  expect(joined === null ? null : danglingIn(joined)).toEqual([])
})

test('what happens now is not joined up, nor one step, nor steps of two maps', () => {
  expect(mergeSteps(['form', 'again'])(SESSION)).toBeNull()
  expect(mergeSteps(['form+'])(SESSION)).toBeNull()
  expect(mergeSteps(['form+', 'again'])(SESSION)).toBeNull()
})
