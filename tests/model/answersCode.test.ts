import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersCode, readCodes } from '../../src/model/answersCode'

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 })

test('whatever was written comes back from its code', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readCodes(answersCode(text))).toEqual([text])
    }),
  )
})

test('several codes come back from one paste, with the messages around them', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const pasted = texts.map((text) => `Hi, here it is:\n${answersCode(text)}\nBest wishes`).join('\n')
      expect(readCodes(pasted)).toEqual(texts)
    }),
  )
})

test('a code survives what mail and chat do to long lines', () => {
  const code = answersCode('I waited three weeks for the form. '.repeat(10))
  const quoted = code.replaceAll('\n', '\r\n> ')
  const softBroken = code.replaceAll(/(.{30})/g, '$1=\n')
  for (const sent of [quoted, softBroken, code.replaceAll('\n', ''), code.replaceAll('\n', ' \u200B')]) {
    expect(readCodes(sent)).toEqual(['I waited three weeks for the form. '.repeat(10)])
  }
})

test('a code that lost or changed a letter is not taken for whole', () => {
  const code = answersCode('{"cards":[]}').replaceAll('\n', '')
  fc.assert(
    fc.property(fc.integer({ min: 'THROUGHLINE1.'.length, max: code.length - 2 }), (at) => {
      const other = code[at] === 'a' ? 'b' : 'a'
      expect(readCodes(code.slice(0, at) + code.slice(at + 1))).toEqual([null])
      expect(readCodes(code.slice(0, at) + other + code.slice(at + 1))).toEqual([null])
    }),
  )
  expect(readCodes('no code in here')).toEqual([])
})
