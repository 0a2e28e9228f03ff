import { test } from 'vitest'
import { deleteFindings } from '../../src/commands/deleteFindings'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'
import { withRecords } from '../../src/model/table'
import { newAction } from '../../src/model/defaults'

test('takes findings away; what answered them stays', () => {
  const action = (answers: readonly string[]) => newAction({ id: 'act', title: 'Ask once', answers })
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
