import { expect, test } from 'vitest'
import { packContent } from '../../src/analysis/packContent'
import { pageFigures, packFigures } from '../../src/analysis/packFigures'
import { packQuotes } from '../../src/analysis/packFindings'
import { packHidden, type PackHidden } from '../../src/analysis/packHidden'
import { safeToShare } from '../../src/analysis/safeToShare'
import { newCard } from '../../src/model/defaults'
import { packSession, KEPT } from '../support/packSession'
import { sketch } from '../support/sketch'

const SAID = { madeOn: '2010-03-01', leftOut: '', top: ['n2', 'n1', 'nobody'], hidden: [] }

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

test('who was in the room and left out is said to be left out, not that it was never written down', () => {
  const session = { ...sketch('citizen: apply\n3 frontline from citizen'), cards: [] }
  const { session: copy } = safeToShare(session)
  const said = packContent(copy, { ...SAID, hidden: packHidden(session, copy) })
  expect(said.roomText).toMatch(/^Who was in the room was counted, and is left out/)
  expect(said.roomText).not.toMatch(/\d/)
  expect(packContent(session, { ...SAID, hidden: packHidden(session, session) }).roomText).toContain('3')
  expect(packContent(sketch('citizen: apply'), SAID).roomText).toBe('')
})

test('dots that were left out are never none, and none says which had any', () => {
  const whole = packSession()
  const session = {
    ...whole,
    findings: whole.findings.map((finding, place) => ({
      ...finding,
      votes: place === 0 ? { frontline: 2 } : place === 1 ? { frontline: 30 } : {},
    })),
    actions: whole.actions.map((action) => ({ ...action, votes: {} })),
  }
  const copy = {
    ...session,
    findings: session.findings.map((finding, place) => (place === 0 ? { ...finding, votes: {} } : finding)),
  }
  const hidden = packHidden(session, copy)
  expect(hidden).toEqual(['finding-dots'])
  const said = packContent(copy, { ...SAID, hidden })
  expect(said.findings.slice(0, 3).map(({ dots }) => dots)).toEqual(['left out', '30 or more', 'left out'])
  expect(said.actions.every(({ dots }) => dots === 0)).toBe(true)
})

test('the findings are in the order of the dots only where there are any', () => {
  const whole = packSession()
  const noted = (more: object, hidden: readonly PackHidden[] = []): string =>
    packContent({ ...whole, ...more }, { ...SAID, hidden }).topNote
  const ballots = [{ id: 'b', of: 'findings', people: {} }]
  const without = whole.findings.map((finding) => ({ ...finding, votes: {} }))
  const voted = without.map((finding) => ({ ...finding, votes: { frontline: 12 } }))
  expect(noted({ ballots, findings: voted })).toMatch(/^In the order of the room’s dots/)
  expect(noted({ ballots, findings: without })).not.toContain('dots')
  expect(noted({ ballots, findings: without }, ['finding-dots'])).toContain('left out')
  expect(noted({ ballots: [], findings: voted })).not.toContain('dots')
})
