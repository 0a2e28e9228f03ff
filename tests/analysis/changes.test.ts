import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeKinds, changesOf } from '../../src/analysis/changes'
import { newStep } from '../../src/model/defaults'
import type { Session, Step } from '../../src/model/session'
import { WAY, withNewWay, withStep } from '../support/newWay'
import { MAP } from '../support/sketch'

const SESSION = withNewWay(`
  citizen: a, b | c
  desk:    d    | e, f`)

const added = (session: Session, fields: Partial<Step> & { readonly id: string }): Session => ({
  ...session,
  steps: [...session.steps, newStep({ map: WAY, lane: 'desk', stage: '1', x: 0, y: 0, text: '', ...fields })],
})
const without = (session: Session, id: string): Session => ({
  ...session,
  steps: session.steps.filter((step) => step.id !== id),
})

test('each kind of change, and the first that holds where two would', () => {
  let session = added(SESSION, { id: 'new' })
  session = withStep(session, 'a+', { from: ['a', 'b'], lane: 'desk', text: 'joined' })
  session = without(session, 'b+')
  session = added(withStep(session, 'c+', { text: 'half' }), { id: 'c-rest', from: ['c'] })
  session = withStep(session, 'd+', { lane: 'citizen', text: 'other words' })
  session = withStep(session, 'e+', { waitMinutes: { low: 1, high: 2 } })
  session = without(session, 'f+')
  const { steps, removed, counts } = changesOf(session, WAY)
  expect(Object.fromEntries([...steps].map(([id, { kind }]) => [id, kind]))).toEqual({
    'a+': 'merged',
    'c+': 'split',
    'd+': 'moved',
    'e+': 'changed',
    new: 'new',
    'c-rest': 'split',
  })
  expect(removed).toEqual(['f'])
  expect(counts).toEqual({ new: 1, merged: 1, split: 2, moved: 1, changed: 1, kept: 0, removed: 1 })
  expect(steps.get('d+')).toEqual({ kind: 'moved', alsoChanged: true, from: ['d'] })
  const now = changeKinds(session, WAY)
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'new'].map((id) => now.get(id))).toEqual([
    'merged',
    'merged',
    'split',
    'moved',
    'changed',
    'removed',
    'new',
  ])
})

test('another place within the same lane and stage, and partners, leave a step kept', () => {
  const partners = { design: ['service-user'], deliver: [], test: [] }
  const session = withStep(SESSION, 'a+', { x: 900, y: 700, partners })
  expect(changesOf(session, WAY).steps.get('a+')?.kind).toBe('kept')
})

test('a moved step that says the same is not said to be changed as well', () => {
  const session = withStep(SESSION, 'a+', { stage: '2' })
  expect(changesOf(session, WAY).steps.get('a+')).toMatchObject({ kind: 'moved', alsoChanged: false })
})

/** The issue's own words, reckoned the slow way and from plain values. */
function oracle(steps: readonly Step[]): Readonly<Record<string, string>> {
  const now = steps.filter(({ map }) => map === MAP)
  const way = steps.filter(({ map }) => map === WAY)
  const told: Record<string, string> = {}
  for (const step of way) {
    const from = step.from.filter((id) => now.some((each) => each.id === id))
    const same = (other: Step): boolean =>
      JSON.stringify(other.from.toSorted()) === JSON.stringify(step.from.toSorted())
    const origin = now.find(({ id }) => id === from[0])
    if (origin === undefined) told[step.id] = 'new'
    else if (from.length > 1) told[step.id] = 'merged'
    else if (way.some((other) => other.id !== step.id && same(other))) told[step.id] = 'split'
    else {
      const rest = (each: Step): string =>
        JSON.stringify({ ...each, id: 0, map: 0, lane: 0, stage: 0, x: 0, y: 0, from: 0, partners: 0 })
      const isChanged = rest(origin) !== rest(step)
      if (origin.lane !== step.lane || origin.stage !== step.stage)
        told[step.id] = isChanged ? 'moved, changed' : 'moved'
      else told[step.id] = isChanged ? 'changed' : 'kept'
    }
  }
  for (const { id } of now) if (way.every(({ from }) => !from.includes(id))) told[id] = 'removed'
  return told
}

const anyEdit = fc.record({
  step: fc.nat(5),
  edit: fc.constantFrom('text', 'wait', 'lane', 'stage', 'x', 'from', 'none', 'delete', 'add'),
  from: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 3 }),
})

test('whatever is edited, every step is told as the definition says, the slow way', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      let session = SESSION
      for (const [place, { step, edit, from }] of edits.entries()) {
        const id = `${['a', 'b', 'c', 'd', 'e', 'f'][step]}+`
        const fields = {
          text: { text: `words ${place}` },
          wait: { waitMinutes: { low: 0, high: place } },
          lane: { lane: 'desk' },
          stage: { stage: null },
          x: { x: 777 },
          from: { from },
          none: {},
        }
        if (edit === 'delete') session = without(session, id)
        else if (edit === 'add') session = added(session, { id: `n${place}`, from })
        else session = withStep(session, id, fields[edit])
      }
      const { steps, removed, counts } = changesOf(session, WAY)
      const told = Object.fromEntries([
        ...[...steps].map(([id, { kind, alsoChanged }]) => [id, alsoChanged ? `${kind}, changed` : kind]),
        ...removed.map((id) => [id, 'removed']),
      ])
      expect(told).toEqual(oracle(session.steps))
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(Object.keys(told).length)
    }),
    { numRuns: 300 },
  )
})
