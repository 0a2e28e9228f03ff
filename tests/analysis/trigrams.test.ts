import { expect, test } from 'vitest'
import { dice, likeness, trigrams } from '../../src/analysis/trigrams'

test('a text is every run of three characters, its beginning and end among them', () => {
  expect([...trigrams('Form')]).toEqual([' fo', 'for', 'orm', 'rm '])
  expect([...trigrams('a')]).toEqual([' a '])
})

test('capitals, punctuation, spaces and the way an accent is written make no difference', () => {
  expect(trigrams('  Fill in: the FORM! ')).toEqual(trigrams('fill in the form'))
  expect(trigrams('caf\u00E9')).toEqual(trigrams('cafe\u0301'))
})

test('nothing is like a text without words, not even another', () => {
  expect(trigrams(' …! ').size).toBe(0)
  expect(likeness('…', '…')).toBe(0)
  expect(likeness('', 'form')).toBe(0)
})

test('likeness is twice what is shared by what both have: night and nacht share 1 of 5 and 5', () => {
  // " ni" "nig" "igh" "ght" "ht " and " na" "nac" "ach" "cht" "ht ": only "ht " is in both.
  expect(likeness('night', 'nacht')).toBe(0.2)
  expect(dice(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e']))).toBeCloseTo(4 / 7)
  expect(likeness('Assess drug use', 'assess DRUG use.')).toBe(1)
})

test('any script is compared, and no character is cut in two', () => {
  expect([...trigrams('𠀀𠀁')]).toEqual([' 𠀀𠀁', '𠀀𠀁 '])
  expect(likeness('填写申请表', '填写申请书')).toBeGreaterThan(0.5)
  expect(likeness('ملء النموذج', 'ملء النموذج')).toBe(1)
})
