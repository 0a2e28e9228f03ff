import { test } from 'vitest'
import { logAction } from '../../src/commands/logAction'
import type { LogLine } from '../../src/model/session'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const line = (date: string, status: LogLine['status'], text = ''): LogLine => ({ date, status, text })

test('writes a dated line and gives the action its status', () => {
  expectChange(
    withActions({ id: 'a' }),
    logAction('a', line('2010-03-01', 'doing', 'Form drafted')),
    withActions({ id: 'a', status: 'doing', log: [line('2010-03-01', 'doing', 'Form drafted')] }),
  )
})

test('what is done is achieved on that day, and once only', () => {
  const done = withActions({
    id: 'a',
    status: 'done',
    achievedOn: '2010-03-01',
    log: [line('2010-03-01', 'done')],
  })
  expectChange(withActions({ id: 'a' }), logAction('a', line('2010-03-01', 'done')), done)
  expectChange(
    done,
    logAction('a', line('2010-04-01', 'done', 'Still holds')),
    withActions({
      id: 'a',
      status: 'done',
      achievedOn: '2010-03-01',
      log: [line('2010-03-01', 'done'), line('2010-04-01', 'done', 'Still holds')],
    }),
  )
})

test('what is taken up again is not achieved any more', () => {
  expectChange(
    withActions({ id: 'a', status: 'done', achievedOn: '2010-03-01' }),
    logAction('a', line('2010-04-01', 'doing', 'Not yet everywhere')),
    withActions({ id: 'a', status: 'doing', log: [line('2010-04-01', 'doing', 'Not yet everywhere')] }),
  )
})

test('a change of mind on the same day is no history, words are', () => {
  expectChange(
    withActions({ id: 'a', status: 'doing', log: [line('2010-03-01', 'doing')] }),
    logAction('a', line('2010-03-01', 'agreed')),
    withActions({ id: 'a', status: 'agreed', log: [line('2010-03-01', 'agreed')] }),
  )
  expectChange(
    withActions({ id: 'a', status: 'doing', log: [line('2010-03-01', 'doing', 'Begun')] }),
    logAction('a', line('2010-03-01', 'stopped')),
    withActions({
      id: 'a',
      status: 'stopped',
      log: [line('2010-03-01', 'doing', 'Begun'), line('2010-03-01', 'stopped')],
    }),
  )
})

test('does not apply to what is not there, or where it says nothing', () => {
  expectChange(withActions({ id: 'a' }), logAction('gone', line('2010-03-01', 'done')), null)
  expectChange(withActions({ id: 'a' }), logAction('a', line('2010-03-01', 'proposed')), null)
})
