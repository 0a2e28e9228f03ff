import { expect, test } from 'vitest'
import { meetingsInOrder, sinceMeeting } from '../../src/analysis/sinceMeeting'
import type { ActionStatus } from '../../src/model/kinds'
import type { Meeting, Session } from '../../src/model/session'
import { withActions } from '../support/boardSession'

const meeting = (id: string, date: string | null): Meeting => ({
  id,
  date,
  body: '',
  decisions: [{ text: `decided at ${id}`, answers: [] }],
})
const line = (date: string | null, status: ActionStatus) => ({ date, status, text: '' })

const [feb, mar, apr] = [
  meeting('feb', '2010-02-01'),
  meeting('mar', '2010-03-01'),
  meeting('apr', '2010-04-01'),
]
const session: Session = {
  ...withActions(
    {
      id: 'form',
      status: 'done',
      achievedOn: '2010-04-20',
      log: [
        line('2010-02-01', 'agreed'),
        line('2010-02-20', 'doing'),
        line('2010-03-01', 'doing'),
        line('2010-04-20', 'done'),
      ],
    },
    { id: 'still', log: [line('2010-01-10', 'agreed')] },
  ),
  meetings: [mar, apr, feb],
}

const moved = (at: Meeting) =>
  sinceMeeting(session, at).moved.map(({ action, from, to, lines }) => [action.id, from, to, lines.length])

test('meetings stand in the order of their days, those without one last', () => {
  const without = meeting('later', null)
  expect(meetingsInOrder({ meetings: [without, mar, feb] }).map(({ id }) => id)).toEqual([
    'feb',
    'mar',
    'later',
  ])
})

test('a meeting sees what was logged since the one before it, and its own day', () => {
  expect(moved(feb)).toEqual([
    ['form', 'proposed', 'agreed', 1],
    ['still', 'proposed', 'agreed', 1],
  ])
  expect(moved(mar)).toEqual([['form', 'agreed', 'doing', 2]])
})

test('the last meeting sees everything since, and what was achieved', () => {
  expect(moved(apr)).toEqual([['form', 'doing', 'done', 1]])
  expect(sinceMeeting(session, apr).achieved.map(({ id }) => id)).toEqual(['form'])
  expect(sinceMeeting(session, mar).achieved).toEqual([])
})

test('it says since when, and what was decided at it', () => {
  expect(sinceMeeting(session, feb).after).toBeNull()
  expect(sinceMeeting(session, apr)).toMatchObject({
    after: '2010-03-01',
    decisions: [{ text: 'decided at apr' }],
  })
})
