import { expect, test } from 'vitest'
import { newSession } from '../../src/model/newSession'

const names = { title: 'Leaving care', citizenLane: 'Person', map: 'What happens now', stage: 'Start' }

test('a new session has one map of what happens now, the citizen’s lane and one stage', () => {
  const session = newSession(names)
  expect(session.about.title).toBe('Leaving care')
  expect(session.maps).toMatchObject([{ kind: 'as-is', name: 'What happens now', status: 'draft' }])
  expect(session.lanes).toMatchObject([{ name: 'Person', sector: 'citizen', colour: 'yellow' }])
  expect(session.stages).toMatchObject([{ name: 'Start' }])
})

test('two new sessions share no id', () => {
  expect(newSession(names).about.id).not.toBe(newSession(names).about.id)
})
