import { expect, test } from 'vitest'
import { TOP_FINDINGS, topFindings } from '../../src/analysis/topFindings'
import { newFinding } from '../../src/model/defaults'
import type { Finding, Session } from '../../src/model/session'
import { sketch } from '../support/sketch'

function sessionWith(
  findings: readonly Partial<Finding>[],
  people: Session['ballots'][number]['people'] = {},
) {
  return {
    ...sketch('citizen: apply'),
    findings: findings.map((finding, place) =>
      newFinding({ id: `n${place}`, map: 'm', kind: 'delay', steps: ['apply'], ...finding }),
    ),
    ballots: [{ id: 'b', of: 'findings' as const, dotsEach: 3, people }],
  }
}

const ids = (session: Session): readonly string[] => topFindings(session).map(({ id }) => id)

test('thirty workers do not drown four users: every group weighs the same', () => {
  const session = sessionWith(
    [{ votes: { frontline: 80 } }, { votes: { frontline: 10, 'service-user': 12 } }],
    { frontline: 30, 'service-user': 4 },
  )
  expect(ids(session)).toEqual(['n1', 'n0'])
})

test('without dots: what was confirmed, then the harm it does, then what both sides raised', () => {
  const session = sessionWith([
    { raisedBy: ['frontline'] },
    { raisedBy: ['frontline', 'service-user'] },
    { severity: 3 },
    { status: 'confirmed', severity: 1 },
  ])
  expect(ids(session)).toEqual(['n3', 'n2', 'n1', 'n0'])
})

test('what works well, and what was looked into and is not so, is none of them', () => {
  expect(ids(sessionWith([{ kind: 'works-well' }, { status: 'checked', severity: 3 }, {}]))).toEqual(['n2'])
})

test('there are five at most', () => {
  expect(ids(sessionWith(Array.from({ length: 9 }, () => ({}))))).toHaveLength(TOP_FINDINGS)
})
