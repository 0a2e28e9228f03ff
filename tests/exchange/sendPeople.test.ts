import { expect, test } from 'vitest'
import { journeyOf } from '../../src/analysis/journey'
import { simulate } from '../../src/analysis/simulate'
import type { BesideThePage } from '../../src/exchange/besideThePage'
import { doWork } from '../../src/exchange/doWork'
import { sendPeople } from '../../src/exchange/sendPeople'
import { MAP, sketch } from '../support/sketch'

const SESSION = sketch(`
  citizen: a, b
  a>b
  b.kind = "end"
  a.waitMinutes = { "low": 0, "high": 100 }`)
const ASKED = { people: 1_000, seed: 4 }
const never = new AbortController().signal

/** A worker's side without a worker. */
const beside: BesideThePage = {
  getReady: () => undefined,
  ask: (order, signal, progress) => doWork(structuredClone(order), signal, progress),
}
const nobody: BesideThePage = { getReady: () => undefined, ask: () => Promise.resolve(null) }

test('beside the page, in the page, and at once it is the same answer, with word of how far it is', async () => {
  const journey = journeyOf(SESSION, MAP)
  const told = simulate(SESSION, MAP, ASKED)
  const heard: number[] = []
  expect(await sendPeople(journey, ASKED, never, (done) => heard.push(done), beside)).toEqual(told)
  expect(heard).toEqual([0, 0.25, 0.5, 0.75])
  expect(await sendPeople(journey, ASKED, never, () => undefined, nobody)).toEqual(told)
})

test('it can be stopped in between', async () => {
  const over = new AbortController()
  const going = sendPeople(journeyOf(SESSION, MAP), ASKED, over.signal, () => over.abort(), nobody)
  await expect(going).rejects.toThrow(/abort/i)
})
