import { expect, test } from 'vitest'
import { journeyOf } from '../../src/analysis/journey'
import { simulate, spreadOf, type Journeys } from '../../src/analysis/simulate'
import type { Session } from '../../src/model/session'
import { MAP, sketch } from '../support/sketch'

const PEOPLE = 10_000

function through(drawing: string, people = PEOPLE, seed = 1): Journeys {
  return simulate(sketch(drawing), MAP, { people, seed })
}

/** How far a share of so many people may be from what is expected: five standard errors. */
const off = (share: number, people = PEOPLE): number => 5 * Math.sqrt((share * (1 - share)) / people)

const fellAt = ({ fell }: Journeys, step: string): number =>
  fell.find((each) => each.step === step)?.people ?? 0

test('the median and the 90th percentile are the least values that half, and nine in ten, stay within', () => {
  expect(spreadOf([3, 1, 2, 4])).toEqual({ most: 2, unlucky: 4 })
  expect(spreadOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ most: 5, unlucky: 9 })
  expect(spreadOf([7])).toEqual({ most: 7, unlucky: 7 })
  expect(spreadOf([])).toBeNull()
})

test('a straight way takes what its times come to, and everybody arrives', () => {
  const told = through(`
    citizen: ask | home
    desk:    check
    ask>check
    check>home
    ask.kind = "start"
    home.kind = "end"
    check.workMinutes = { "low": 30, "high": 30 }
    check.waitMinutes = { "low": 60, "high": 60 }`)
  expect(told).toMatchObject({ arrived: PEOPLE, round: 0, fell: [], of: 'arrived' })
  expect(told.minutes).toEqual({ most: 90, unlucky: 90 })
  expect(told.handoffs).toEqual({ most: 2, unlucky: 2 })
  expect(told.work).toEqual({ known: 1, of: 1 })
  expect(told.wait).toEqual({ known: 1, of: 1 })
})

test('a time is anything between its ends, all as likely: the median is the middle, the tenth nine tenths on', () => {
  const told = through(`
    citizen: a, b
    a>b
    b.kind = "end"
    a.waitMinutes = { "low": 0, "high": 1000 }`)
  // The standard error of a quantile q of a uniform on 0 to 1000 is 1000 √(q(1-q)/n).
  expect(Math.abs((told.minutes?.most ?? 0) - 500)).toBeLessThan(1000 * off(0.5))
  expect(Math.abs((told.minutes?.unlucky ?? 0) - 900)).toBeLessThan(1000 * off(0.9))
})

test('a loop is gone round as often as its share says: 1 in 4 once more, and again', () => {
  const told = through(`
    citizen: try, passed
    desk:    well
    try>well
    well>try
    well>passed
    well.kind = "decision"
    well>try.share = 0.25
    passed.kind = "end"
    try.workMinutes = { "low": 1, "high": 1 }`)
  // The number of tries is geometric: P(1) = 0.75, so the median is 1; P(2 or fewer) = 0.9375, so the tenth is 2.
  expect(told.arrived).toBe(PEOPLE)
  expect(told.minutes).toEqual({ most: 1, unlucky: 2 })
  expect(told.handoffs).toEqual({ most: 2, unlucky: 4 })
})

test('ways that begin together are waited for: the slowest decides', () => {
  const told = through(`
    citizen: a, b, c, d, e
    a>b
    a>c
    b>d
    c>d
    d>e
    e.kind = "end"
    b.waitMinutes = { "low": 0, "high": 100 }
    c.waitMinutes = { "low": 0, "high": 100 }
    d.waitMinutes = { "low": 7, "high": 7 }`)
  // The greater of two uniforms stays within x with chance x²: the median is 100 √0.5, nine in ten 100 √0.9; and d
  // comes once.
  expect(told.minutes?.most).toBeCloseTo(7 + 100 * Math.sqrt(0.5), -0.4)
  expect(Math.abs((told.minutes?.most ?? 0) - 77.71)).toBeLessThan(2)
  expect(Math.abs((told.minutes?.unlucky ?? 0) - 101.87)).toBeLessThan(2)
})

test('a step that waits does so for a whole branch, however long, and not for one that stopped elsewhere', () => {
  const told = through(`
    citizen: a, b, c, d, join, end
    desk:    stop
    a>join
    a>b
    b>c
    c>d
    d>join
    c>stop
    join>end
    c.kind = "decision"
    c>d.share = 0.5
    end.kind = "end"
    b.waitMinutes = { "low": 50, "high": 50 }
    d.waitMinutes = { "low": 50, "high": 50 }
    stop.waitMinutes = { "low": 500, "high": 500 }`)
  expect(told.arrived).toBe(PEOPLE)
  expect(told.fell).toEqual([])
  // Half wait for d, 100 minutes; of the others one way stopped, and join went on when that was clear.
  expect(told.minutes?.unlucky).toBe(100)
  expect(Math.abs((told.stopped[0]?.people ?? 0) / PEOPLE - 0.5)).toBeLessThan(off(0.5))
  expect(told.stopped.map(({ step }) => step)).toEqual(['stop'])
})

test('missing shares split what is left; people fall out at dead ends by the shares that lead there', () => {
  const told = through(`
    citizen: ask, home
    desk:    which, lost, gone
    ask>which
    which>home
    which>lost
    which>gone
    which.kind = "decision"
    which>home.share = 0.6
    home.kind = "end"`)
  expect(Math.abs(told.arrived / PEOPLE - 0.6)).toBeLessThan(off(0.6))
  expect(Math.abs(fellAt(told, 'lost') / PEOPLE - 0.2)).toBeLessThan(off(0.2))
  expect(told.arrived + fellAt(told, 'lost') + fellAt(told, 'gone')).toBe(PEOPLE)
})

const SHARES = `
  citizen: which, home, lost
  which>home
  which>lost
  which.kind = "decision"
  home.kind = "end"`

const sharesOf = (session: Session) => journeyOf(session, MAP).steps[0]?.ways.map(({ share }) => share)
const howOf = (session: Session) => journeyOf(session, MAP).shares[0]

test('a sum over 1 is scaled and said; thirds written short are everybody', () => {
  const over = sketch(`${SHARES}\n which>home.share = 0.9\n which>lost.share = 0.6`)
  expect(sharesOf(over)?.map((share) => Math.round(share * 100))).toEqual([60, 40])
  expect(howOf(over)).toEqual({ step: 'which', how: 'scaled', isAnySaid: true })
  const short = sketch(`${SHARES}\n which>home.share = 0.66\n which>lost.share = 0.33`)
  expect(howOf(short)?.how).toBe('as-said')
  expect(sharesOf(short)?.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12)
})

test('over everybody with one that says nothing: that one gets nobody', () => {
  const session = sketch(`
    citizen: which, home, lost, more
    which>home
    which>lost
    which>more
    which.kind = "decision"
    which>home.share = 0.9
    which>lost.share = 0.6`)
  expect(sharesOf(session)?.map((share) => Math.round(share * 100))).toEqual([60, 40, 0])
})

test('shares that come to less leave people where they are, and that is said', () => {
  const session = sketch(`${SHARES}\n which>home.share = 0.5\n which>lost.share = 0.2`)
  expect(howOf(session)?.how).toBe('lost')
  const told = simulate(session, MAP, { people: PEOPLE, seed: 3 })
  expect(Math.abs(fellAt(told, 'which') / PEOPLE - 0.3)).toBeLessThan(off(0.3))
})

test('where nothing is said, each way is gone by as many, and that is said', () => {
  expect(howOf(sketch(SHARES))).toEqual({ step: 'which', how: 'split', isAnySaid: false })
  expect(sharesOf(sketch(SHARES))).toEqual([0.5, 0.5])
})

test('unknown times count as nought, and it is said of how many steps they are known', () => {
  const told = through(`
    citizen: a, b, wait, c, never
    a>b
    b>wait
    wait>c
    never>c
    a.kind = "start"
    wait.kind = "wait"
    c.kind = "end"
    b.workMinutes = { "low": 5, "high": 5 }
    never.workMinutes = { "low": 5, "high": 5 }`)
  expect(told.minutes).toEqual({ most: 5, unlucky: 5 })
  expect(told.work).toEqual({ known: 1, of: 1 })
  expect(told.wait).toEqual({ known: 0, of: 2 })
  expect(told.reached).toEqual({ known: 4, of: 5 })
})

test('who has not come to an end after 1,000 steps goes round, and is not said to have taken so long', () => {
  const told = through(
    `
    citizen: a, b, home
    a>b
    b>a
    b>home
    b.kind = "decision"
    b>home.share = 0
    b>a.share = 1
    home.kind = "end"`,
    50,
  )
  expect(told).toMatchObject({ arrived: 0, round: 50, fell: [], of: 'nobody', minutes: null })
})

test('exactly 1,000 steps are gone, and a way of 1,001 is not', () => {
  const chain = (length: number): Session => {
    const names = Array.from({ length }, (_, place) => `s${place}`)
    const flows = names.slice(1).map((name, place) => `s${place}>${name}`)
    return sketch(`citizen: ${names.join(', ')}\n${flows.join('\n')}\ns${length - 1}.kind = "end"`)
  }
  expect(simulate(chain(1000), MAP, { people: 2, seed: 1 })).toMatchObject({ arrived: 2, round: 0 })
  expect(simulate(chain(1001), MAP, { people: 2, seed: 1 })).toMatchObject({ arrived: 0, round: 2 })
})

test('the same seed gives the same people, another gives others', () => {
  const drawing = `
    citizen: a, b
    a>b
    b.kind = "end"
    a.waitMinutes = { "low": 0, "high": 1000 }`
  expect(through(drawing, 500, 7)).toEqual(through(drawing, 500, 7))
  expect(through(drawing, 500, 7).minutes).not.toEqual(through(drawing, 500, 8).minutes)
})

test('steps that wait for each other round a loop do not wait for ever', () => {
  const told = through(
    `
    citizen: a, b, c, end
    a>b
    a>c
    b>c
    c>b
    b>end
    end.kind = "end"`,
    20,
  )
  expect(told.arrived + told.round).toBe(20)
})

test('a map without steps has nobody on it', () => {
  expect(through('citizen:', 10)).toMatchObject({ arrived: 0, of: 'nobody', minutes: null, fell: [] })
})

test('a map where nobody says what is an end tells of those who fell out', () => {
  const told = through('citizen: a, b\n a>b\n a.workMinutes = { "low": 3, "high": 3 }', 10)
  expect(told).toMatchObject({ arrived: 0, of: 'fell', fell: [{ step: 'b', people: 10 }] })
  expect(told.minutes).toEqual({ most: 3, unlucky: 3 })
})
