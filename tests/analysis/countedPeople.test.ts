import { expect, test } from 'vitest'
import { peopleCounted } from '../../src/analysis/countedPeople'
import { newAttendance } from '../../src/model/defaults'

const line = (id: string, rest: Partial<Parameters<typeof newAttendance>[0]>) =>
  newAttendance({ id, ...rest })

test('adds up the lanes of a group, occasion by occasion, the newest first', () => {
  const attendance = [
    line('1', { occasion: 'first day', date: '2010-01-15', group: 'frontline', lane: 'a', count: 4 }),
    line('2', { occasion: 'second day', date: '2010-02-15', group: 'family', count: 2 }),
    line('3', { occasion: 'first day ', date: '2010-01-15', group: 'frontline', lane: 'b', count: 3 }),
    line('4', { occasion: 'nobody came', date: '2010-03-01', group: 'family', count: 0 }),
    line('5', { group: 'other', count: 1 }),
  ]
  expect(peopleCounted({ attendance })).toEqual([
    { occasion: 'second day', date: '2010-02-15', people: { family: 2 } },
    { occasion: 'first day', date: '2010-01-15', people: { frontline: 7 } },
    { occasion: '', date: null, people: { other: 1 } },
  ])
})
