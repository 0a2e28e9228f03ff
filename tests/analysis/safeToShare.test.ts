import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeToShare } from '../../src/analysis/safeToShare'
import { csvTables } from '../../src/exchange/csvTables'
import { newAttendance, newFinding } from '../../src/model/defaults'
import { parseSession } from '../../src/model/gate/parseSession'
import { toSessionFile } from '../../src/model/gate/toSessionFile'
import { GROUPS, type Group } from '../../src/model/kinds'
import type { Session } from '../../src/model/session'
import { smallSession } from '../model/smallSession'
import { marker, markedSession, markersIn, policyFields, schemaFields } from '../support/markedSession'

const copyOf = (session: Session): Session => safeToShare(session).session
const counts = (session: Session): Readonly<Record<string, number>> =>
  Object.fromEntries(safeToShare(session).leftOut.map(({ kind, count }) => [kind, count]))
const fileOf = (session: Session): string => JSON.stringify(toSessionFile(session, '2026-11-22'))

test('every field that a file may hold has been decided on: a new one waits here for somebody to decide', () => {
  expect(policyFields().toSorted()).toEqual(schemaFields().toSorted())
})

describe('a marker in every field', () => {
  const session = markedSession()
  const copy = copyOf(session)

  test('the marked session holds a marker in every field of words, and one in every place that is not known', () => {
    const all = markersIn(fileOf(session))
    for (const field of ['session.title', 'cards.receipt', 'actions.log.text', 'meetings.decisions.text']) {
      expect(all).toContain(field)
    }
    expect(all.filter((path) => path.endsWith('.unknown')).length).toBeGreaterThan(15)
  })

  test('the session file holds these and no others', () => {
    expect(markersIn(fileOf(copy))).toEqual([
      'actions.ask.barrier',
      'actions.ask.evidence',
      'actions.ask.owner',
      'actions.ask.rule',
      'actions.ask.wanted',
      'actions.benefit',
      'actions.log.text',
      'actions.measure',
      'actions.role',
      'actions.title',
      'attendance.occasion',
      'cards.text',
      'decisionsAsked.text',
      'findings.checkedNote',
      'findings.parked',
      'findings.text',
      'flows.how',
      'flows.label',
      'flows.passes',
      'lanes.name',
      'maps.name',
      'meetings.body',
      'meetings.decisions.text',
      'session.banner',
      'session.citizen',
      'session.consentText',
      'session.endsWhen',
      'session.fixedAndOpen',
      'session.outOfScope',
      'session.place',
      'session.purpose',
      'session.startsWhen',
      'session.title',
      'stages.name',
      'steps.channel',
      'steps.detail',
      'steps.documents',
      'steps.role',
      'steps.text',
      'steps.waitReason',
    ])
  })

  test('the tables hold these and no others', () => {
    expect(
      markersIn(
        csvTables(copy)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).toEqual([
      'cards.text',
      'findings.checkedNote',
      'findings.text',
      'flows.how',
      'flows.label',
      'flows.passes',
      'lanes.name',
      'maps.name',
      'stages.name',
      'steps.channel',
      'steps.detail',
      'steps.documents',
      'steps.role',
      'steps.text',
      'steps.waitReason',
    ])
  })

  test('what was left out is counted', () => {
    expect(counts(session)).toMatchObject({
      'card-stays': 1,
      'card-withdrawn': 1,
      receipt: 3,
      source: 3,
      'unknown-table': 1,
      'exact-time': 1,
    })
    expect(counts(session)['unknown-field']).toBeGreaterThan(25)
  })
})

test('the copy is a sound session, and the session itself stays as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (smallestGroup) => {
      const marked = markedSession()
      const reading = parseSession(
        JSON.parse(fileOf({ ...marked, about: { ...marked.about, smallestGroup } })),
      )
      if (reading.kind === 'refused') throw new Error(reading.trouble.kind)
      const { session } = reading
      const before = JSON.stringify(session)
      const copy = copyOf(session)
      expect(JSON.stringify(session)).toBe(before)
      expect(parseSession(JSON.parse(fileOf(copy)))).toMatchObject({ kind: 'session', mended: [] })
    }),
    { numRuns: 8 },
  )
})

test('a plain session loses nothing but the time of day, and is given back itself', () => {
  const session = smallSession()
  const copy = safeToShare(session)
  expect(copy.session).toBe(session)
  expect(copy.leftOut).toEqual([{ kind: 'exact-time', count: 1 }])
})

describe('figures that count too few people', () => {
  const inRoom = (rows: readonly (readonly [Group, number, string?])[]): Session => ({
    ...smallSession(),
    attendance: rows.map(([group, count, lane], place) =>
      newAttendance({ id: `t${place}`, group, count, lane: lane ?? null }),
    ),
  })
  const shownIn = (session: Session): readonly string[] =>
    copyOf(session).attendance.map(({ group, count }) => `${group} ${count}`)

  test('go, and one more with them, so that the total does not tell', () => {
    expect(
      shownIn(
        inRoom([
          ['service-user', 4],
          ['frontline', 30],
          ['manager', 12],
        ]),
      ),
    ).toEqual(['frontline 30'])
  })

  test('need no guard where two or more are hidden and make enough people together', () => {
    expect(
      shownIn(
        inRoom([
          ['service-user', 6],
          ['family', 5],
          ['frontline', 30],
          ['manager', 12],
        ]),
      ),
    ).toEqual(['frontline 30', 'manager 12'])
  })

  test('still need one where those hidden are too few even together', () => {
    expect(
      shownIn(
        inRoom([
          ['service-user', 2],
          ['family', 1],
          ['frontline', 30],
          ['manager', 12],
        ]),
      ),
    ).toEqual(['frontline 30'])
  })

  test('are guarded in the total of each lane and of each group as well', () => {
    const rows = inRoom([
      ['frontline', 20, 'prison'],
      ['frontline', 15, 'person'],
      ['manager', 3, 'prison'],
      ['manager', 25, 'person'],
      ['other', 4, 'person'],
      ['other', 30],
    ])
    // 3 is one of two in its lane and in its group: each has another one hidden.
    expect(shownIn(rows)).not.toContain('manager 3')
    expect(shownIn(rows)).not.toContain('manager 25')
    expect(shownIn(rows)).not.toContain('frontline 20')
  })

  test('nobody at all may be said', () => {
    expect(
      shownIn(
        inRoom([
          ['service-user', 0],
          ['frontline', 30],
        ]),
      ),
    ).toEqual(['service-user 0', 'frontline 30'])
  })

  test('all stay where the smallest group is one', () => {
    const session = inRoom([
      ['service-user', 1],
      ['frontline', 30],
    ])
    const copy = copyOf({ ...session, about: { ...session.about, smallestGroup: 1 } })
    expect(copy.attendance).toHaveLength(2)
  })

  test('go from turnouts, and the votes of a hidden turnout with them', () => {
    const session: Session = {
      ...inRoom([
        ['service-user', 12],
        ['frontline', 30],
        ['manager', 40],
      ]),
      ballots: [
        { id: 'b', of: 'findings', dotsEach: 3, people: { 'service-user': 4, frontline: 30, manager: 40 } },
      ],
      findings: ['n1', 'n2'].map((id) => ({
        ...newFinding({ id, map: 'now', kind: 'delay', steps: ['a'] }),
        votes: { 'service-user': 12, frontline: 20, manager: 55 },
      })),
    }
    const { ballots, findings, attendance } = copyOf(session)
    expect(ballots[0]?.people).toEqual({ manager: 40 })
    for (const { votes } of findings) expect(votes).not.toHaveProperty('service-user')
    // Frontline is hidden to guard service users, and those who voted are those who were there.
    expect(attendance.map(({ group }) => group)).not.toContain('frontline')
  })

  test('a volume and a share of it go below the smallest group', () => {
    const small = smallSession()
    const session: Session = {
      ...small,
      steps: small.steps.map((step) => ({ ...step, volume: step.id === 'a' ? 4 : 400 })),
      flows: small.flows.map((flow) => ({ ...flow, share: flow.id === 'bc' ? 0.01 : 1 })),
    }
    const copy = copyOf(session)
    expect(copy.steps.map(({ volume }) => volume)).toEqual([null, 400, 400])
    expect(copy.flows.map(({ share }) => share)).toEqual([null, null])
  })

  test('no total less the figures that are left gives away fewer than the smallest group', () => {
    const row = fc.record({
      group: fc.constantFrom(...GROUPS),
      lane: fc.constantFrom('person', 'prison', null),
      count: fc.nat(30),
    })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.integer({ min: 1, max: 15 }),
        (rows, smallestGroup) => {
          const small = smallSession()
          const session: Session = {
            ...small,
            about: { ...small.about, smallestGroup },
            attendance: rows.map((each, place) => newAttendance({ id: `t${place}`, ...each })),
          }
          const left = new Set(copyOf(session).attendance.map(({ id }) => id))
          const totals = [
            () => true,
            ...GROUPS.map((group) => (each: { group: Group }) => each.group === group),
            ...['person', 'prison', null].map(
              (lane) => (each: { lane: string | null }) => each.lane === lane,
            ),
          ]
          for (const isIn of totals) {
            const parts = session.attendance.filter(isIn)
            const hidden = parts.filter(({ id }) => !left.has(id))
            const shown = parts.filter(({ id, count }) => left.has(id) && count > 0)
            const people = hidden.reduce((sum, { count }) => sum + count, 0)
            for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(smallestGroup)
            // Where all of a total is hidden, the total itself is a hidden figure.
            const tells = hidden.length > 0 && shown.length > 0
            expect(tells && (hidden.length === 1 || people < smallestGroup)).toBe(false)
          }
        },
      ),
    )
  })
})

test('feelings and findings that are the voice of too few people of a group lose their voice', () => {
  const small = smallSession()
  const session: Session = {
    ...small,
    attendance: [
      newAttendance({ id: 't1', group: 'service-user', count: 15 }),
      newAttendance({ id: 't2', group: 'family', count: 3 }),
      newAttendance({ id: 't3', group: 'manager', count: 8 }),
    ],
    feelings: [
      { id: 'e1', map: 'now', step: 'a', group: 'service-user', feeling: -1 },
      { id: 'e2', map: 'now', step: 'a', group: 'family', feeling: -2 },
      { id: 'e3', map: 'now', step: 'b', group: 'other', feeling: 1 },
    ],
    findings: [['family'], ['family', 'manager'], ['service-user']].map((raisedBy, place) => ({
      ...newFinding({ id: `n${place}`, map: 'now', kind: 'delay', steps: ['a'] }),
      raisedBy: raisedBy as Group[],
    })),
  }
  const copy = copyOf(session)
  expect(copy.feelings.map(({ id }) => id)).toEqual(['e1'])
  expect(copy.findings.map(({ raisedBy }) => raisedBy)).toEqual([[], ['family', 'manager'], ['service-user']])
  expect(counts(session)['small-voice']).toBe(3)
})

test('a marker is a marker', () => {
  expect(markersIn(`${marker('a.b')} and ${marker('c')}`)).toEqual(['a.b', 'c'])
})
