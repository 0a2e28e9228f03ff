import { expect, test } from 'vitest'
import { agreeNewWay } from '../../src/commands/agreeNewWay'
import { chosenToBe } from '../../src/model/mapOf'
import { startedIn, WAY, withNewWay } from '../support/newWay'

const TWO = startedIn(withNewWay('citizen: ask'), 'other', '++')

test('one new way at most is agreed, and that is the one that counts; else the newest', () => {
  expect(chosenToBe(TWO)?.id).toBe('other')
  const agreed = agreeNewWay(WAY)(TWO)
  expect(agreed === null ? null : chosenToBe(agreed)?.id).toBe(WAY)
  const changed = agreed === null ? null : agreeNewWay('other')(agreed)
  expect(changed?.maps.map(({ status }) => status)).toEqual(['draft', 'draft', 'agreed'])
  expect(changed === null || changed === undefined ? null : agreeNewWay('other')(changed)).toBeNull()
  expect(changed === null || changed === undefined ? null : agreeNewWay(null)(changed)).toEqual(TWO)
})
