import { expect, test } from 'vitest'
import { involvement } from '../../src/analysis/involvement'
import { newAttendance, newCard } from '../../src/model/defaults'
import { withActions } from '../support/boardSession'

const session = {
  ...withActions(
    {
      id: 'a',
      partners: { design: ['service-user', 'charity'], deliver: ['agency'], test: ['service-user'] },
    },
    { id: 'b', partners: { design: ['third-sector'], deliver: [], test: [] } },
  ),
  attendance: [
    newAttendance({ id: '1', occasion: 'Testing', date: '2010-03-01', group: 'service-user', count: 2 }),
    newAttendance({ id: '2', occasion: 'Mapping day', date: '2010-01-15', group: 'service-user', count: 4 }),
    newAttendance({ id: '3', occasion: 'Mapping day', date: '2010-01-15', group: 'frontline', count: 30 }),
    newAttendance({ id: '4', occasion: 'Talks' }),
  ],
  cards: [
    newCard({ id: 'c1', map: 'map', group: 'family', gathered: 'survey' }),
    newCard({ id: 'c2', map: 'map', group: 'family', gathered: 'room' }),
    newCard({ id: 'c3', map: 'map', group: 'family', withdrawn: true }),
  ],
  ballots: [
    { id: 'v', of: 'findings' as const, dotsEach: 3, people: { 'service-user': 4 } },
    { id: 'w', of: 'actions' as const, dotsEach: 3, people: { 'service-user': 3 } },
  ],
}

test('occasions stand from first to last, with how many came', () => {
  expect(involvement(session).occasions.map(({ occasion, people }) => [occasion, people])).toEqual([
    ['Mapping day', 34],
    ['Testing', 2],
    ['Talks', 0],
  ])
})

test('each group’s part is counted; a card that was taken back is none, and a group without a trace is not named', () => {
  const { groups } = involvement(session)
  expect(groups.map(({ group }) => group)).toEqual(['service-user', 'family', 'frontline', 'third-sector'])
  expect(groups[0]).toMatchObject({
    attended: 6,
    cards: 0,
    voted: 4,
    parts: { design: 1, deliver: 0, test: 1 },
  })
  expect(groups[1]).toMatchObject({
    cards: 2,
    gathered: [
      { how: 'room', cards: 1 },
      { how: 'survey', cards: 1 },
    ],
  })
  // A lane of the third sector stands for it.
  expect(groups[3]).toMatchObject({ parts: { design: 2, deliver: 0, test: 0 } })
})
