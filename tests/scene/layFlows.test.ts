import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSessionText } from '../../src/model/gate/readSessionText'
import { handoffsOf } from '../../src/scene/handoffs'
import { layOut } from '../../src/scene/layOut'
import type { Point, Rect, Scene } from '../../src/scene/scene'
import { HANDOFF_NUMBER_RADIUS, NOTE_PITCH_X } from '../../src/scene/sizes'
import { measure } from '../support/measure'
import { flowIn, flowOf, noteOf, sceneOf, wall } from './smallWall'

function example(): Scene {
  const reading = readSessionText(readFileSync('public/bradford-example.journey.json', 'utf8'))
  if (reading.kind !== 'session') throw new Error('the example does not open')
  return layOut(reading.session, reading.session.maps[0]?.id ?? '', measure, { direction: 'ltr' })
}

/** The inside of a note, its outline left out. */
const inside = ({ x, y, width, height }: Rect): Rect => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
})

function runsThrough(points: readonly Point[], rect: Rect): boolean {
  const { x, y, width, height } = inside(rect)
  return points.some((from, place) => {
    const to = points[place + 1]
    if (to === undefined) return false
    const isBeside = Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > x + width
    const isApart = Math.max(from.y, to.y) < y || Math.min(from.y, to.y) > y + height
    return !isBeside && !isApart
  })
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const around = ({ x, y }: Point, reach: number): Rect => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
})

test('a flow to the next step runs straight from side to side', () => {
  const scene = sceneOf(wall([{}, { x: NOTE_PITCH_X }], [['s1', 's2']]))
  const [from, to] = [noteOf(scene, 's1'), noteOf(scene, 's2')]
  const y = from.y + from.height / 2
  expect(flowIn(scene, 's1>s2').points).toEqual([
    { x: from.x + from.width, y },
    { x: to.x, y },
  ])
})

test('a flow to the note below runs straight down', () => {
  const scene = sceneOf(wall([{}, { lane: 'agency' }], [['s1', 's2']]))
  const [from, to] = [noteOf(scene, 's1'), noteOf(scene, 's2')]
  const x = from.x + from.width / 2
  expect(flowIn(scene, 's1>s2').points).toEqual([
    { x, y: from.y + from.height },
    { x, y: to.y },
  ])
})

test('a flow goes round the notes between its steps', () => {
  const scene = sceneOf(wall([{}, { x: NOTE_PITCH_X }, { x: 2 * NOTE_PITCH_X }], [['s1', 's3']]))
  expect(runsThrough(flowIn(scene, 's1>s3').points, noteOf(scene, 's2'))).toBe(false)
})

test('a flow back runs in the gutter, not on the flow forth', () => {
  const scene = sceneOf(
    wall(
      [{}, { x: NOTE_PITCH_X }],
      [
        ['s1', 's2'],
        ['s2', 's1'],
      ],
    ),
  )
  const forth = flowIn(scene, 's1>s2').points[0]?.y
  expect(flowIn(scene, 's2>s1').points.filter(({ y }) => y === forth)).toEqual([])
})

test('flows that leave one side stay apart', () => {
  const steps = [{}, { x: 300 }, { x: 300, lane: 'agency' }, { x: 300, lane: 'agency', y: 200 }]
  const scene = sceneOf(
    wall(steps, [
      ['s1', 's2'],
      ['s1', 's3'],
      ['s1', 's4'],
    ]),
  )
  const starts = scene.flows.map(({ points }) => points[0]?.y ?? 0).toSorted((a, b) => a - b)
  const apart = starts.slice(1).map((y, place) => y - (starts[place] ?? 0))
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(8)
})

test('a flow ends on the outline of a round note', () => {
  const scene = sceneOf(wall([{}, { x: NOTE_PITCH_X, y: 40, kind: 'end' }], [['s1', 's2']]))
  const end = flowIn(scene, 's1>s2').points.at(-1)
  expect(end?.x).toBeGreaterThan(noteOf(scene, 's2').x)
})

test('only a flow between two lanes is a handoff, numbered in reading order of where it starts', () => {
  const steps = [
    { stage: 'second' },
    { lane: 'agency', stage: 'second' },
    {},
    { lane: 'agency' },
    { lane: null },
  ] as const
  const flows = [
    ['s1', 's2'],
    ['s3', 's4'],
    ['s4', 's2'],
    ['s4', 's5'],
  ] as const
  const scene = sceneOf(wall(steps, flows))
  const numbers = handoffsOf(scene)
  expect(scene.flows.map((flow) => [flow.id, flow.handoff, numbers.get(flow)?.number ?? null])).toEqual([
    ['s1>s2', true, 2],
    ['s3>s4', true, 1],
    ['s4>s2', false, null],
    ['s4>s5', false, null],
  ])
})

test('a label lies on no note, and says the share of people who go this way', () => {
  const session = wall([{}, { x: NOTE_PITCH_X }, { lane: 'agency', x: NOTE_PITCH_X }])
  const flows = [
    flowOf('s1', 's2', { label: 'Sent away to come back another day', share: 0.4 }),
    flowOf('s1', 's3', { label: 'Seen' }),
  ]
  const scene = sceneOf({ ...session, flows })
  expect(flowIn(scene, 's1>s2').labelLines.join(' ')).toBe('Sent away to come back another day · 40%')
  const labels = scene.flows.flatMap(({ labelBox }) => labelBox ?? [])
  expect(labels).toHaveLength(2)
  expect(labels.filter((label) => scene.notes.some((note) => overlap(label, note)))).toEqual([])
})

test('a step that leads to itself is drawn', () => {
  const scene = sceneOf(wall([{}], [['s1', 's1']]))
  expect(flowIn(scene, 's1>s1').points.length).toBeGreaterThan(3)
})

test('no flow of the example runs through a note', () => {
  const scene = example()
  expect(scene.flows.length).toBeGreaterThan(20)
  const through = scene.flows.filter(({ points }) => scene.notes.some((note) => runsThrough(points, note)))
  expect(through.map(({ id }) => id)).toEqual([])
})

test('no words of the example cover each other or a note', () => {
  const scene = example()
  const labels = scene.flows.flatMap(({ labelBox }) => labelBox ?? [])
  const numbers = [...handoffsOf(scene).values()].map(({ at }) => around(at, HANDOFF_NUMBER_RADIUS))
  const words = [...labels, ...numbers]
  const all = [...words, ...scene.gaps, ...scene.ties.map(({ badge }) => badge)]
  for (const [place, box] of all.entries()) {
    expect(all.slice(place + 1).filter((other) => overlap(box, other))).toEqual([])
    expect(scene.notes.filter((note) => overlap(note, box)).map(({ text }) => text)).toEqual([])
  }
})
