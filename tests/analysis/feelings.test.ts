import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countPoints,
  drawnRuns,
  feelingLines,
  feelingsOnScreen,
  type FeelingPoint,
} from '../../src/analysis/feelings'
import { feelingsThatLeave } from '../../src/analysis/feelingsThatLeave'
import { newAttendance, newCard } from '../../src/model/defaults'
import { FEELINGS, GROUPS, type Feeling, type Group } from '../../src/model/kinds'
import type { Card, FeelingMark, Session } from '../../src/model/session'
import { MAP, sketch } from '../support/sketch'

const bare = sketch('citizen: apply, wait | paid, spent')
const STEPS = ['apply', 'wait', 'paid', 'spent']

function withCards(...said: readonly (readonly [string, Group, ...(Feeling | null)[]])[]): Session {
  const cards = said.flatMap(([step, group, ...feelings]) =>
    feelings.map((feeling, at) =>
      newCard({ id: `${step} ${group} ${at}`, map: MAP, about: 'step', step, group, feeling, share: true }),
    ),
  )
  return { ...bare, cards }
}

const mark = (step: string, group: Group, feeling: Feeling): FeelingMark => ({
  id: `${step} ${group}`,
  map: MAP,
  step,
  group,
  feeling,
})

const pointsOf = (session: Session, smallest = 3): readonly FeelingPoint[] =>
  feelingLines(session, MAP, smallest).flatMap(({ points }) => points)

test('a point is the mean of a group’s cards on that step, and says how many they are', () => {
  const session = withCards(['apply', 'family', -2, -1, 0], ['apply', 'frontline', 1, 1, 2, 2])
  expect(feelingLines(session, MAP, 3)).toEqual([
    {
      group: 'family',
      points: [{ step: 'apply', group: 'family', rests: 'cards', value: -1, cards: { count: 3, mean: -1 } }],
    },
    {
      group: 'frontline',
      points: [
        { step: 'apply', group: 'frontline', rests: 'cards', value: 1.5, cards: { count: 4, mean: 1.5 } },
      ],
    },
  ])
})

test('points follow the journey, whatever the order of the cards', () => {
  const session = withCards(['spent', 'other', 1], ['apply', 'other', 1], ['paid', 'other', 1])
  expect(pointsOf(session, 1).map(({ step }) => step)).toEqual(['apply', 'paid', 'spent'])
})

test('cards on a stage, taken back, or not asked how it felt say nothing of a step', () => {
  const session = withCards(['apply', 'family', null, -1, -1])
  const [unasked, first, second] = session.cards
  const cards = [
    unasked,
    first && { ...first, withdrawn: true },
    second && { ...second, about: 'stage', step: null, stage: '1' },
  ] as readonly Card[]
  expect(feelingLines({ ...session, cards }, MAP, 1)).toEqual([])
})

describe('few', () => {
  test('a point of fewer cards than the screen asks for has neither a value nor a count', () => {
    expect(pointsOf(withCards(['apply', 'family', -2, -2]))).toEqual([
      { step: 'apply', group: 'family', rests: 'few', value: null, cards: 'few' },
    ])
  })

  test('no line is drawn through it, and one is drawn past a step of which nothing was said', () => {
    const session = withCards(
      ['apply', 'family', 1, 1, 1],
      ['wait', 'family', -2],
      ['paid', 'family', 0, 0, 0],
    )
    expect(drawnRuns(pointsOf(session)).map((run) => run.map(({ step }) => step))).toEqual([
      ['apply'],
      ['paid'],
    ])
    const silent = withCards(['apply', 'family', 1, 1, 1], ['paid', 'family', 0, 0, 0])
    expect(drawnRuns(pointsOf(silent)).map((run) => run.map(({ step }) => step))).toEqual([['apply', 'paid']])
  })

  test('never gives anything away: whatever few cards felt, and one or more, the lines are the same', () => {
    const feeling = fc.constantFrom(...FEELINGS)
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(...STEPS),
        fc.constantFrom(...GROUPS),
        fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...GROUPS), feeling), { maxLength: 30 }),
        fc.array(feeling, { minLength: 1, maxLength: 5 }),
        fc.array(feeling, { minLength: 1, maxLength: 5 }),
        fc.option(feeling),
        (smallest, step, group, others, some, same, byHand) => {
          const rest = others.filter(([where, who]) => where !== step || who !== group)
          const session = (few: readonly Feeling[]): Session => ({
            ...withCards(
              ...rest.map(([where, who, how], at) => [where, who, how, ...(at % 2 ? [how] : [])] as const),
              [step, group, ...few.slice(0, smallest - 1)],
            ),
            feelings: byHand === null ? [] : [mark(step, group, byHand)],
          })
          const one = feelingLines(session(some), MAP, smallest)
          const other = feelingLines(session(same), MAP, smallest)
          expect(one).toEqual(other)
          expect(one.map(({ points }) => drawnRuns(points))).toEqual(
            other.map(({ points }) => drawnRuns(points)),
          )
        },
      ),
    )
  })
})

describe('set by the room', () => {
  test('what a group agreed on by hand stands in place of its cards, which stay beside it when they are enough', () => {
    const session = withCards(['apply', 'family', -2, -2, -2])
    expect(pointsOf({ ...session, feelings: [mark('apply', 'family', 1)] })).toEqual([
      { step: 'apply', group: 'family', rests: 'room', value: 1, cards: { count: 3, mean: -2 } },
    ])
  })

  test('it needs no cards, and few of them stay few', () => {
    const feelings = [mark('wait', 'family', -1)]
    expect(pointsOf({ ...bare, feelings })).toEqual([
      { step: 'wait', group: 'family', rests: 'room', value: -1, cards: null },
    ])
    expect(pointsOf({ ...withCards(['wait', 'family', 2]), feelings })).toEqual([
      { step: 'wait', group: 'family', rests: 'room', value: -1, cards: 'few' },
    ])
  })
})

test('the screen asks for the session’s own figure, and the lines are the identical value until something changes', () => {
  const session = withCards(['apply', 'family', 1, 1, 1], ['wait', 'family', 1])
  expect(countPoints(feelingsOnScreen(session, MAP))).toEqual({ shown: 1, few: 1 })
  const renamed = { ...session, about: { ...session.about, title: 'New' } }
  expect(feelingsOnScreen(renamed, MAP)).toBe(feelingsOnScreen(session, MAP))
  const lower = { ...session, about: { ...session.about, screenSmallestGroup: 1 } }
  expect(countPoints(feelingsOnScreen(lower, MAP))).toEqual({ shown: 2, few: 0 })
})

describe('what leaves the room', () => {
  const twelve = Array.from({ length: 12 }, (): Feeling => -1)

  test('rests on cards that may leave alone, and on the smallest group that may', () => {
    const session = withCards(['apply', 'family', ...twelve], ['wait', 'family', -1, -1, -1])
    expect(countPoints(feelingsThatLeave(session, MAP))).toEqual({ shown: 1, few: 1 })
    const kept = { ...session, cards: session.cards.map((card) => ({ ...card, share: false })) }
    expect(feelingsThatLeave(kept, MAP)).toEqual([])
    expect(countPoints(feelingsThatLeave(session, MAP, 13))).toEqual({ shown: 0, few: 2 })
  })

  test('what a group set by hand leaves once enough of it were counted in the room', () => {
    const session = { ...bare, feelings: [mark('apply', 'family', 1)] }
    expect(feelingsThatLeave(session, MAP)).toEqual([])
    const counted = { ...session, attendance: [newAttendance({ id: 't', group: 'family', count: 10 })] }
    expect(countPoints(feelingsThatLeave(counted, MAP))).toEqual({ shown: 1, few: 0 })
  })
})
