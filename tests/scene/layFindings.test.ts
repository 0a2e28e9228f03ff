import { expect, test } from 'vitest'
import { newFinding } from '../../src/model/defaults'
import type { Finding } from '../../src/model/session'
import type { Rect, Scene } from '../../src/scene/scene'
import { NOTE_PITCH_X } from '../../src/scene/sizes'
import { MAP, noteOf, sceneOf, wall } from './smallWall'

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function found(kind: Finding['kind'], steps: readonly string[], fields: Partial<Finding> = {}): Finding {
  return newFinding({ id: `${kind} ${steps.join(' ')}`, map: MAP, kind, steps, ...fields })
}

const STEPS = [
  {},
  { x: NOTE_PITCH_X },
  { x: 4 * NOTE_PITCH_X },
  { lane: 'agency' },
  { lane: 'agency', x: 4 * NOTE_PITCH_X },
]

const withFindings = (...findings: readonly Finding[]): Scene => sceneOf({ ...wall(STEPS), findings })

test('a duplication is one badge on no note, with a line to each of its steps', () => {
  const scene = withFindings(found('duplication', ['s1', 's4', 's5']))
  const [tie] = scene.ties
  expect(scene.ties).toHaveLength(1)
  expect(tie?.lines).toHaveLength(3)
  expect(scene.notes.some((note) => tie !== undefined && overlap(tie.badge, note))).toBe(false)
})

test('a gap is a slot between its two steps', () => {
  const scene = withFindings(found('gap', ['s2', 's3'], { text: 'No one rings the family' }))
  const [gap] = scene.gaps
  const [before, after] = [noteOf(scene, 's2'), noteOf(scene, 's3')]
  expect(gap?.x).toBeGreaterThan(before.x + before.width)
  expect((gap?.x ?? 0) + (gap?.width ?? 0)).toBeLessThan(after.x)
  expect(gap?.lines.join(' ')).toBe('No one rings the family')
  expect(gap?.links).toHaveLength(2)
})

test('a gap with one step follows it, and says that nobody does this when it has no words', () => {
  const scene = withFindings(found('gap', ['s2']))
  const [gap] = scene.gaps
  expect(gap?.x).toBeGreaterThan(noteOf(scene, 's2').x)
  expect(gap?.lines.join(' ')).toBe('Nobody does this')
})

test('slots and badges lie on no note and not on each other', () => {
  const findings = [
    ...[0, 1, 2, 3].map((count) => found('gap', ['s1', 's2'], { id: `g${count}` })),
    ...[0, 1, 2].map((count) => found('duplication', ['s1', 's4'], { id: `d${count}` })),
  ]
  const scene = withFindings(...findings)
  const places = [...scene.gaps, ...scene.ties.map(({ badge }) => badge)]
  expect(places).toHaveLength(7)
  for (const [place, rect] of places.entries()) {
    expect([...places.slice(place + 1), ...scene.notes].filter((other) => overlap(rect, other))).toEqual([])
  }
})

test('a wall is large enough for its slots', () => {
  const { bounds, gaps } = withFindings(found('gap', ['s3']))
  for (const gap of gaps) expect(gap.x + gap.width).toBeLessThanOrEqual(bounds.x + bounds.width)
})

test('a finding whose steps are not on the map is not drawn', () => {
  const scene = withFindings(found('gap', ['elsewhere']), found('duplication', ['elsewhere']))
  expect([scene.gaps, scene.ties]).toEqual([[], []])
})

test('an edit of a note leaves ties and slots as they were', () => {
  const session = {
    ...wall(STEPS),
    findings: [found('gap', ['s2', 's3']), found('duplication', ['s1', 's4'])],
  }
  const before = sceneOf(session)
  const steps = session.steps.map((step) => (step.id === 's5' ? { ...step, y: 9 } : step))
  const after = sceneOf({ ...session, steps }, before)
  expect(after.gaps).toBe(before.gaps)
  expect(after.ties).toBe(before.ties)
})
