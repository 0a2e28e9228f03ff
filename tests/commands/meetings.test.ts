import { test } from 'vitest'
import { addMeeting } from '../../src/commands/addMeeting'
import { deleteMeetings } from '../../src/commands/deleteMeetings'
import { editMeeting } from '../../src/commands/editMeeting'
import { withActions } from '../support/boardSession'
import { expectChange } from '../support/expectChange'

const none = withActions({ id: 'a' })
const met = { ...none, meetings: [{ id: 'k', date: '2010-03-01', body: 'The board', decisions: [] }] }

test('a meeting is added with its day and body, and records what was decided', () => {
  expectChange(none, addMeeting({ id: 'k', date: '2010-03-01', body: 'The board' }), met)
  expectChange(met, editMeeting('k', { decisions: [{ text: 'Agreed\u0007', answers: ['a', 'a'] }] }), {
    ...none,
    meetings: [
      {
        id: 'k',
        date: '2010-03-01',
        body: 'The board',
        decisions: [{ text: 'Agreed', answers: ['a'] }],
      },
    ],
  })
  expectChange(met, deleteMeetings(['k']), none)
})

test('none of it applies to what is not there, or where nothing changes', () => {
  expectChange(met, addMeeting({ id: 'k' }), null)
  expectChange(none, addMeeting({ id: 'k', decisions: [{ text: '', answers: ['gone'] }] }), null)
  expectChange(met, editMeeting('k', { decisions: [{ text: '', answers: ['gone'] }] }), null)
  expectChange(met, editMeeting('k', { body: 'The board' }), null)
  expectChange(met, editMeeting('gone', { body: 'x' }), null)
  expectChange(met, deleteMeetings(['gone']), null)
})
