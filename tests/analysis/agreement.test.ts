import { expect, test } from 'vitest'
import { agreementOf, compareSides } from '../../src/analysis/agreement'
import { saidClasses } from '../../src/analysis/said'
import { sketch } from '../support/sketch'

/** What each step is said to be, as "apply both, assess nobody". */
const classes = (drawing: string): string =>
  [...saidClasses(sketch(drawing))].map(([id, said]) => `${id} ${said}`).join(', ')

test('each side is heard by its findings and by its bad cards, whichever group of it speaks', () => {
  expect(
    classes(`
      agency: a, b, c, d, e
      delay(a)
      delay(a).raisedBy = ["manager", "family"]
      gap(b)
      gap(b).raisedBy = ["third-sector"]
      "cold" on c
      cold.group = "service-user"
      cold.feeling = -1
      "slow" on d
      slow.group = "frontline"
      slow.kind = "delay"
      "no" on d
      no.group = "family"
      no.feeling = -2`),
  ).toBe('a both, b only-workers, c only-people, d both, e nobody')
})

test('what works well, what was checked, good and middling cards, and other groups say nothing', () => {
  expect(
    classes(`
      agency: a, b, c, d, e, f
      works-well(a)
      works-well(a).raisedBy = ["family", "manager"]
      delay(b)
      delay(b).raisedBy = ["family", "manager"]
      delay(b).status = "checked"
      "fine" on c
      fine.group = "family"
      fine.feeling = 0
      fine.kind = "works-well"
      "odd" on d
      odd.group = "other"
      odd.feeling = -2
      delay(e)
      "gone" on f
      gone.group = "family"
      gone.feeling = -2
      gone.withdrawn = true`),
  ).toBe('a nobody, b nobody, c nobody, d nobody, e nobody, f nobody')
})

test('a card on the stage says nothing of its steps', () => {
  expect(
    classes(`
      agency: a
      "cold" on stage 1
      cold.group = "family"
      cold.feeling = -2`),
  ).toBe('a nobody')
})

test('counted are steps, decisions and waits that lie in a lane and a stage', () => {
  expect(
    classes(`
      agency: start, step, decision, wait, end ! later
      ?: nobody
      start.kind = "start"
      decision.kind = "decision"
      wait.kind = "wait"
      end.kind = "end"`),
  ).toBe('step nobody, decision nobody, wait nobody')
})

test('agreement is what both named of what either named, and kappa what is left of it beyond chance', () => {
  // 20 both, 5 and 10, 15 nobody: 20/35 = 57.1 %; observed 35/50, by chance (25*30 + 25*20)/2500 = 0.5; 0.2/0.5.
  const figures = agreementOf({ both: 20, 'only-workers': 5, 'only-people': 10, nobody: 15 })
  expect(figures.percent).toBe(57)
  expect(figures.kappa).toBe(0.4)
})

test('where nobody has said anything neither is known; where all say it kappa is not', () => {
  expect(agreementOf({ both: 0, 'only-workers': 0, 'only-people': 0, nobody: 4 })).toMatchObject({
    percent: null,
    kappa: null,
  })
  expect(agreementOf({ both: 4, 'only-workers': 0, 'only-people': 0, nobody: 0 })).toMatchObject({
    percent: 100,
    kappa: null,
  })
  expect(compareSides(sketch('agency: |')).percent).toBeNull()
})

test('two sides that never name the same step agree less than chance would', () => {
  // Observed 0; by chance (2*2 + 2*2)/16 = 0.5; (0 - 0.5)/(1 - 0.5).
  expect(agreementOf({ both: 0, 'only-workers': 2, 'only-people': 2, nobody: 0 })).toMatchObject({
    percent: 0,
    kappa: -1,
  })
})

const TWO_STAGES = `
  agency: a, b | c
  delay(a)
  delay(a).raisedBy = ["frontline"]
  gap(a)
  gap(a).raisedBy = ["family"]
  "wait" on b
  wait.group = "family"
  wait.kind = "delay"
  "slow" on b
  slow.group = "manager"
  slow.kind = "delay"
  "sad" on c
  sad.group = "service-user"
  sad.feeling = -2
  sad.kind = "works-well"`

test('by kind, both sides must name that kind at that step; what only felt bad has no kind', () => {
  const { byKind } = compareSides(sketch(TWO_STAGES))
  expect(byKind.map(({ kind, counts, percent }) => [kind, counts.both, counts.nobody, percent])).toEqual([
    ['gap', 0, 2, 0],
    ['delay', 1, 1, 50],
    [null, 0, 2, 0],
  ])
})

test('by stage, each has its own counts', () => {
  const { byStage } = compareSides(sketch(TWO_STAGES))
  expect(byStage.map(({ stage, counts, percent }) => [stage.id, counts.both, percent])).toEqual([
    ['1', 2, 100],
    ['2', 0, 0],
  ])
})

test('a step is heard as soon as somebody who lives it says anything of it, be it good', () => {
  const { unheard } = compareSides(
    sketch(`
      agency: a, b, c, d
      "kind" on a
      kind.group = "family"
      kind.feeling = 2
      works-well(b)
      works-well(b).raisedBy = ["service-user"]
      delay(c)
      delay(c).raisedBy = ["frontline"]
      "back" on d
      back.group = "family"
      back.withdrawn = true`),
  )
  expect(unheard.map(({ id }) => id)).toEqual(['c', 'd'])
})

test('nothing is reckoned again while nothing that it rests on changed', () => {
  const session = sketch(TWO_STAGES)
  const before = compareSides(session)
  expect(compareSides({ ...session, flows: [] })).toBe(before)
  expect(compareSides({ ...session, cards: [] })).not.toBe(before)
})
