import { expect, test } from 'vitest'
import { overdueSessions, todayHere } from '../../../src/features/erase/overdue'
import type { SessionSummary } from '../../../src/storage/library'

function summary(id: string, deleteBy: string | null): SessionSummary {
  return {
    id,
    title: id,
    place: '',
    date: null,
    deleteBy,
    lanes: 1,
    steps: 1,
    waiting: 0,
    changedAt: 0,
    picture: null,
  }
}

test('what should have been deleted before today is overdue, the longest first; on the day itself nothing is', () => {
  const sessions = [
    summary('no promise', null),
    summary('yesterday', '2010-01-14'),
    summary('today', '2010-01-15'),
    summary('long ago', '2009-12-31'),
    summary('tomorrow', '2010-01-16'),
  ]
  expect(overdueSessions(sessions, '2010-01-15').map(({ id }) => id)).toEqual(['long ago', 'yesterday'])
})

test('today is the day of this device’s calendar', () => {
  expect(todayHere(new Date(2010, 0, 5, 0, 1).getTime())).toBe('2010-01-05')
  expect(todayHere(new Date(2010, 11, 31, 23, 59).getTime())).toBe('2010-12-31')
})
