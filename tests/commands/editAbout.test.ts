import { expect, test } from 'vitest'
import { editAbout } from '../../src/commands/editAbout'
import { expectCommand } from '../support/expectCommand'
import { sketch } from '../support/sketch'

test('says whose journey it is, and when', () => {
  expectCommand(
    sketch('citizen:'),
    editAbout({ title: 'Leaving prison', date: '2010-01-15', smallestGroup: 5 }),
    sketch(`
      citizen:
      about.title = "Leaving prison"
      about.date = "2010-01-15"
      about.smallestGroup = 5`),
  )
})

test('a day that the calendar does not have is no day', () => {
  expectCommand(sketch('citizen:'), editAbout({ date: '2010-02-31' }), null)
})

test('a group is at least one person', () => {
  const after = editAbout({ smallestGroup: -3, screenSmallestGroup: 2.4 })(sketch('citizen:'))
  expect(after?.about).toMatchObject({ smallestGroup: 1, screenSmallestGroup: 2 })
})

test('does not apply when it says so already', () => {
  expectCommand(sketch('citizen:'), editAbout({ title: '', place: '' }), null)
})
