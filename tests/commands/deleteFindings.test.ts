import { test } from 'vitest'
import { deleteFindings } from '../../src/commands/deleteFindings'
import type { Action } from '../../src/model/session'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'
import { withRecords } from '../../src/model/table'
import { newAction } from '../../src/model/defaults'

function action(answers: readonly string[]): Action {
  return newAction({ id: 'act', title: 'Ask once', answers })
}

test('takes findings away; what answered them stays', () => {
  const before = sketch(`
    citizen: a, b
    gap(a, b)
    delay(a)`)
  expectCommand(
    withRecords(before, 'actions', [action(['gap(a, b)', 'delay(a)'])]),
    deleteFindings(['gap(a, b)']),
    withRecords(
      sketch(`
        citizen: a, b
        delay(a)`),
      'actions',
      [action(['delay(a)'])],
    ),
  )
  expectCommand(before, deleteFindings(['gone']), null)
})
