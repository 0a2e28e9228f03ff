import { expect, test } from 'vitest'
import { askedAgain } from '../../src/analysis/asked'
import { MAP, sketch } from '../support/sketch'

test('what is asked for at several steps is listed, the most often first, however it is written', () => {
  const session = sketch(`
    agency: a, b, c
    a.documents = ["Proof of address", "ID"]
    b.documents = ["proof of  address.", "Payslip", "id"]
    c.documents = ["PROOF OF ADDRESS", "", "Birth certificate", "birth certificate"]`)
  expect(askedAgain(session, MAP)).toEqual([
    { document: 'Proof of address', steps: ['a', 'b', 'c'] },
    { document: 'ID', steps: ['a', 'b'] },
  ])
})
