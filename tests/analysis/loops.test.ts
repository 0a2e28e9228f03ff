import { expect, test } from 'vitest'
import { loopsOf } from '../../src/analysis/loops'
import { MAP, sketch } from '../support/sketch'
import { claimMap } from './claimMap'

const loops = (session: ReturnType<typeof sketch>): readonly string[] =>
  loopsOf(session, MAP).map(({ back, steps }) => `${back.id}: ${steps.join(' ')}`)

test('the claim has one loop: looking once more sends it back to be examined', () => {
  expect(loops(claimMap())).toEqual(['again>thorough: thorough check decide again'])
})

test('each flow that leads back makes a loop, shown by the shortest way round', () => {
  expect(
    loops(
      sketch(`
        agency: a, b, c, d
        a>b
        b>c
        a>c
        c>d
        c>b
        d>a`),
    ).toSorted(),
  ).toEqual(['c>b: b c', 'd>a: a c d'])
})

test('ways that part and meet again are no loop', () => {
  expect(
    loops(
      sketch(`
        agency: a, b, c, d
        a>b
        a>c
        b>d
        c>d`),
    ),
  ).toEqual([])
})

test('a ring that nobody leads into is found too', () => {
  expect(
    loops(
      sketch(`
        agency: a, b
        a>b
        b>a`),
    ),
  ).toEqual(['b>a: a b'])
})

test('a journey of ten thousand steps is walked to its end', () => {
  const names = Array.from({ length: 10_000 }, (_, place) => `s${place}`)
  const flows = names.slice(1).map((name, place) => `${names[place]}>${name}`)
  const session = sketch(`agency: a`)
  const [first] = session.steps
  if (first === undefined) throw new Error('no step')
  const steps = names.map((id, place) => ({ ...first, id, x: place }))
  const made = [...flows, 's9999>s0'].map((id) => {
    const [from = '', to = ''] = id.split('>')
    return { id, map: MAP, from, to, label: '', share: null, passes: '', how: '' }
  })
  expect(loopsOf({ ...session, steps, flows: made }, MAP).map(({ steps: ring }) => ring.length)).toEqual([
    10_000,
  ])
})
