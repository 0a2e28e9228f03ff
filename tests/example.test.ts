import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { traces } from '../src/analysis/actions'
import { compareSides } from '../src/analysis/agreement'
import { drawnRuns, feelingsOnScreen } from '../src/analysis/feelings'
import { partnersLate } from '../src/analysis/partnersLate'
import { dotsGiven, dotsOf, votingGroups } from '../src/model/ballot'
import { beforeAfter } from '../src/analysis/beforeAfter'
import { changesOf } from '../src/analysis/changes'
import { simulate } from '../src/analysis/simulate'
import { readSessionBytes } from '../src/model/gate/readSessionBytes'
import { stepsOfMap } from '../src/model/mapOf'
import { sortedLanes, sortedStages } from '../src/model/order'
import { find } from '../src/model/table'
import type { FindingKind } from '../src/model/kinds'

const bytes = readFileSync(new URL('../public/bradford-example.journey.json', import.meta.url))
const reading = readSessionBytes(bytes)
if (reading.kind === 'refused') throw new Error(`the example is refused: ${reading.trouble.kind}`)
const { session, mended } = reading

const stepsNow = stepsOfMap(session, 'now')
const stepsNew = stepsOfMap(session, 'new-way')

test('the gate has nothing to mend in the example', () => {
  expect(mended).toEqual([])
})

test('it has the skeleton’s 24 steps in 7 lanes, the citizen’s first', () => {
  expect(stepsNow).toHaveLength(24)
  expect(session.steps.every(({ lane, stage }) => lane !== null && stage !== null)).toBe(true)
  expect(sortedLanes(session).map(({ name }) => name)).toEqual([
    'Person and family',
    'Prison',
    'Probation',
    'Jobcentre Plus',
    'Council housing and benefits',
    'Health and drug treatment',
    'Third sector and peers',
  ])
  expect(sortedLanes(session)[0]?.sector).toBe('citizen')
  expect(sortedStages(session).map(({ name }) => name)).toEqual([
    'Reception',
    'In custody',
    'Before release',
    'Release day',
    'First weeks',
    'After',
  ])
})

test('every step says that it is documented, with the source, or illustrative; its evidence says the same', () => {
  const unclear = session.steps.filter(({ detail, evidence }) => {
    const pattern = evidence === 'record' ? /^Documented: .+\(sources?: .+\)\.$/ : /^Illustrative: .+\.$/
    return !pattern.test(detail)
  })
  expect(unclear).toEqual([])
  const illustrative = stepsNow.filter(({ evidence }) => evidence === 'assumed')
  expect(illustrative.map(({ id }) => id)).toEqual([
    'p1',
    'p4',
    'p5',
    'p9',
    'p14',
    'p17',
    'p18',
    'p19',
    'p23',
  ])
})

test('its banner says where it is from and what it is not', () => {
  expect(session.about.banner).toBe(
    "Made from public sources about the national system 2007-10 and the published account of Bradford's day. It is not Bradford's own map.",
  )
})

test('its notes are short and lie in columns of their own, at most fourteen', () => {
  for (const steps of [stepsNow, stepsNew]) {
    const columns = new Set<string>()
    const cells = new Set<string>()
    for (const { text, lane, stage, x, y } of steps) {
      expect(text.length).toBeLessThanOrEqual(60)
      expect((x - 24) % 232).toBe(0)
      columns.add(`${stage} ${x}`)
      cells.add(`${lane} ${stage} ${x} ${y}`)
    }
    expect(columns.size).toBeLessThanOrEqual(14)
    expect(cells.size).toBe(steps.length)
  }
})

test('its findings are those of the skeleton, raised and judged by nobody yet', () => {
  const tagged = (kind: FindingKind) =>
    session.findings.filter((finding) => finding.kind === kind).map(({ steps }) => steps.join('+'))
  expect(tagged('duplication')).toEqual(['p9+p17', 'p5+p19'])
  expect(tagged('asked-again')).toEqual(['p1', 'p17'])
  expect(tagged('gap')).toEqual(['p4', 'p8', 'p16'])
  expect(tagged('counter-productive')).toEqual(['p3', 'p12'])
  expect(tagged('delay')).toEqual(['p6', 'p22'])
  expect(tagged('failure-demand')).toEqual(['p21'])
  expect(
    session.findings.every(({ status, text }) => status === 'raised' && text.startsWith('Our reading:')),
  ).toBe(true)
})

test('its cards are all marked as illustrative, from three groups, and some stay in the room', () => {
  expect(session.cards.every(({ text }) => text.startsWith('(Illustrative) '))).toBe(true)
  expect(new Set(session.cards.map(({ group }) => group))).toEqual(
    new Set(['service-user', 'family', 'frontline']),
  )
  expect(new Set(session.cards.map(({ share }) => share))).toEqual(new Set([true, false]))
})

test('workers and the people who use it agree at three steps of nine, by hand', () => {
  const { counts, percent, kappa, steps } = compareSides(session)
  const at = (said: string) => steps.filter((each) => each.said === said).map(({ step }) => step.id)
  // Cards that felt bad or name trouble, by step. A start (p1) and an end (p24) are not counted.
  expect(at('both').toSorted()).toEqual(['p17', 'p22', 'p4'])
  expect(at('only-workers').toSorted()).toEqual(['p12', 'p18', 'p20'])
  expect(at('only-people').toSorted()).toEqual(['p13', 'p14', 'p16'])
  expect(counts).toEqual({ both: 3, 'only-workers': 3, 'only-people': 3, nobody: 13 })
  // 3 of 3 + 3 + 3.
  expect(percent).toBe(33)
  // Observed 16/22; by chance (6 * 6 + 16 * 16) / 22² = 292/484; (352 - 292) / (484 - 292) = 60/192.
  expect(kappa).toBe(0.3125)
})

test('every step is joined to another, some by handoffs, and recall leads back to the beginning', () => {
  const joined = new Set(session.flows.flatMap(({ from, to }) => [from, to]))
  expect(session.steps.every(({ id }) => joined.has(id))).toBe(true)
  expect(session.flows.some(({ from, to }) => from === 'p23' && to === 'p1')).toBe(true)
  const lane = (id: string) => find(session.steps, id)?.lane
  expect(session.flows.filter(({ from, to }) => lane(from) !== lane(to)).length).toBeGreaterThan(10)
})

test('its new way holds every kind of change, a moved step that says something else too among them', () => {
  const { counts, removed, steps } = changesOf(session, 'new-way')
  expect(counts).toEqual({ new: 2, merged: 2, split: 2, moved: 3, changed: 2, kept: 10, removed: 4 })
  expect(removed).toEqual(['p11', 'p16', 'p18', 'p21'])
  expect([...steps.values()].filter(({ alsoChanged }) => alsoChanged)).toHaveLength(2)
})

test('what is new or other in it is an idea, and says so; nobody has agreed it', () => {
  const { steps } = changesOf(session, 'new-way')
  const others = stepsNew.filter(({ id, text }) => {
    const change = steps.get(id)
    const origin = find(session.steps, change?.from[0] ?? null)
    return change?.kind !== 'kept' && origin?.text !== text
  })
  expect(others).toHaveLength(10)
  expect(
    others.every(({ evidence, detail }) => evidence === 'assumed' && detail.startsWith('Illustrative: ')),
  ).toBe(true)
  expect(session.maps.at(-1)?.status).toBe('draft')
})

test('before and after tell of fewer steps, handoffs and dead ends, and of things asked for once', () => {
  const rows = beforeAfter(session, 'new-way')
  const both = (wanted: string) => {
    const row = rows.find(({ id }) => id === wanted)
    return [row?.before.value, row?.after?.value]
  }
  expect(both('steps')).toEqual([24, 21])
  expect(both('handoffs')).toEqual([21, 20])
  expect(both('deadEnds')).toEqual([2, 0])
  expect(both('asked')).toEqual([4, 0])
})

test('it can be asked how far it gets people, now and in the new way', () => {
  const weeks = (map: string) => {
    const { minutes, arrived } = simulate(session, map, { people: 2_000, seed: 1 })
    expect(arrived).toBe(2_000)
    return (minutes?.most ?? 0) / 10_080
  }
  expect(weeks('now')).toBeGreaterThan(weeks('new-way') + 2)
})

test('its actions are in all three tiers, and say that they are illustrative unless they are documented', () => {
  expect(new Set(session.actions.map(({ tier }) => tier))).toEqual(
    new Set(['local', 'guidance', 'law', null]),
  )
  const [achieved, ...others] = session.actions
  expect(others.every(({ title }) => title.startsWith('(Illustrative) '))).toBe(true)
  const said = session.actions.flatMap(
    ({ benefit, measure, ask: { barrier, rule, owner, evidence, wanted }, log }) => [
      benefit,
      measure,
      barrier,
      rule,
      owner,
      evidence,
      wanted,
      ...log.map(({ text }) => text),
    ],
  )
  expect(said.every((text) => text === '' || /^(Illustrative|Documented): /.test(text))).toBe(true)
  // The account names it as achieved; that the licence ended was a national decision and is nobody's here.
  expect(achieved).toMatchObject({ status: 'done', achievedOn: '2010-03-23', answers: ['n9'] })
  expect(achieved?.log[0]?.text).toContain('a national decision')
  expect(others.some(({ achievedOn }) => achievedOn !== null)).toBe(false)
})

test('what is asked for, decided and voted in it is illustrative too, and the votes add up', () => {
  const said = [
    ...session.decisionsAsked.map(({ text }) => text),
    ...session.meetings.flatMap(({ body, decisions }) => [body, ...decisions.map(({ text }) => text)]),
    ...session.attendance.map(({ occasion }) => occasion),
  ]
  expect(said.every((text) => text.startsWith('(Illustrative'))).toBe(true)
  const ballot = session.ballots[0]
  if (ballot === undefined) throw new Error('nobody votes')
  expect(session.ballots).toHaveLength(1)
  for (const group of votingGroups(ballot)) {
    expect(dotsGiven(session.actions, group)).toBe(dotsOf(ballot, group))
  }
})

test('it shows what leads nowhere, too: a finding without an answer, one parked, an action without a finding', () => {
  const { unanswered, parked, unfounded, strayChanges } = traces(session)
  expect(unanswered.map(({ id }) => id)).toEqual(['n3'])
  expect(parked.map(({ id }) => id)).toEqual(['n10'])
  expect(unfounded.map(({ id }) => id)).toEqual(['a8'])
  expect(strayChanges.length).toBeGreaterThan(0)
  const late = session.actions.filter(({ partners }) => partnersLate(session.lanes, partners).length > 0)
  expect(late.map(({ id }) => id)).toEqual(['a4', 'a7'])
})

test('the three things said on the one page may leave the room', () => {
  const quotes = session.cards.filter(({ quote }) => quote)
  expect(quotes.map(({ group, share }) => [group, share])).toEqual([
    ['service-user', true],
    ['family', true],
    ['frontline', true],
  ])
})

test('how steps feel to groups in the room is drawn as lines, and said to be illustrative', () => {
  const lines = feelingsOnScreen(session, 'now')
  expect(lines.map(({ group }) => group)).toEqual(['service-user', 'family', 'frontline'])
  for (const { points } of lines) expect(drawnRuns(points).flat().length).toBeGreaterThan(2)
  expect(session.about.purpose).toContain('So are the actions, how a step feels to a group,')
})
