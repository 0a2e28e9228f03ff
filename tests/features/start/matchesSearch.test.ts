import { expect, test } from 'vitest'
import { matchesSearch } from '../../../src/features/start/matchesSearch'

const session = { title: 'Gadael y carchar', place: 'Caernarfon, Ynys Môn' }

test.each(['', 'gadael', 'CARCHAR', 'mon', 'carchar ynys', 'ynys gad'])('“%s” finds it', (typed) => {
  expect(matchesSearch(session, typed)).toBe(true)
})

test.each(['prison', 'gadael leeds'])('“%s” does not', (typed) => {
  expect(matchesSearch(session, typed)).toBe(false)
})
