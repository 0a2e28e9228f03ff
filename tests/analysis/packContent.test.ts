import { expect, test } from 'vitest'
import { packContent } from '../../src/analysis/packContent'
import { pageFigures, packFigures } from '../../src/analysis/packFigures'
import { packQuotes } from '../../src/analysis/packFindings'
import { newCard } from '../../src/model/defaults'
import { packSession, KEPT } from '../support/packSession'
import { sketch } from '../support/sketch'

const SAID = { madeOn: '2010-03-01', leftOut: '', top: ['n2', 'n1', 'nobody'] }

test('the content counts what the session holds', () => {
  const session = packSession()
  const content = packContent(session, SAID)
  expect(content.findings).toHaveLength(session.findings.length)
  expect(content.actions).toHaveLength(session.actions.length)
  expect(content.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(session.actions.length)
  expect(content.asIs.steps).toHaveLength(24)
  expect(content.toBe?.steps.length).toBe(session.steps.length - 24)
  const people = session.attendance.reduce((sum, { count }) => sum + count, 0)
  expect(content.room.reduce((sum, occasion) => sum + occasion.people, 0)).toBe(people)
})

test('no card that stays in the room, or was taken back, is in it', () => {
  expect(JSON.stringify(packContent(packSession(), SAID))).not.toContain(KEPT)
})

test('the findings that matter most come in the order that the room gave them', () => {
  expect(packContent(packSession(), SAID).top.map(({ id }) => id)).toEqual(['n2', 'n1'])
})

test('chosen cards are quoted first, then those who use the service, each from another group', () => {
  const card = (id: string, more: object) =>
    newCard({ id, map: 'm', group: 'frontline', text: id, share: true, ...more })
  const session = {
    ...sketch('citizen: apply'),
    cards: [
      card('worker', { feeling: -2 }),
      card('chosen', { quote: true }),
      card('user', { group: 'service-user', feeling: -1 }),
      card('user too', { group: 'service-user', feeling: -2 }),
      card('family', { group: 'family', feeling: 0 }),
      card('kept', { share: false, quote: true }),
    ],
  }
  expect(packQuotes(session).map(({ text }) => text)).toEqual(['chosen', 'user too', 'family'])
})

test('the one page shows five figures that are known, in the order of the three aims', () => {
  const figures = packFigures(packSession())
  const shown = pageFigures(figures)
  expect(shown).toHaveLength(5)
  expect(shown.every(({ isKnown }) => isKnown)).toBe(true)
  expect(figures.filter((figure) => shown.includes(figure))).toEqual(shown)
})

test('without a new way there are figures of what happens now alone', () => {
  const content = packContent(sketch('citizen: apply'), SAID)
  expect(content.toBe).toBeNull()
  expect(content.figures.map(({ after }) => after)).toEqual(content.figures.map(() => null))
})

test('an action that is late on the day of the pack is red', () => {
  const { actions } = packContent(packSession(), { ...SAID, madeOn: '2010-07-01' })
  const late = actions.find(({ id }) => id === 'do1')
  expect(late?.health).toMatch(/^Red/)
})
