import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSession } from '../../src/model/gate/parseSession'
import { readSessionText } from '../../src/model/gate/readSessionText'
import type { Trouble, TroubleKind } from '../../src/model/gate/trouble'
import { sentenceOf } from '../../src/words/troubles'

const source = readFileSync(new URL('../../src/model/gate/trouble.ts', import.meta.url), 'utf8')
const kinds = [...source.matchAll(/^ {2}\| '([\w-]+)'$/gm)].map(([, kind]) => kind as TroubleKind)

test('every kind of trouble has a sentence that ends, and no two are the same', () => {
  expect(kinds.length).toBeGreaterThan(40)
  const sentences = kinds.map((kind) => sentenceOf({ kind, at: 'steps[2].x', values: {} }))
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/)
  expect(new Set(sentences).size).toBe(kinds.length)
})

test('a refusal says that nothing was changed', () => {
  const reading = readSessionText('{"format":"throughline-session","sess')
  expect(reading.kind === 'refused' && sentenceOf(reading.trouble)).toBe(
    'This file is not whole: it ends too early. Look for another copy of it. Nothing was changed.',
  )
})

test('a newer file is named with its version', () => {
  const reading = parseSession({ format: 'throughline-session', version: 9 })
  expect(reading.kind === 'refused' && sentenceOf(reading.trouble)).toContain('it is of version 9')
})

test.each<[Trouble, string]>([
  [
    {
      kind: 'number-clamped',
      at: 'steps[2].x',
      values: { was: '1e+308', now: 100_000, field: 'x', name: 'Wait' },
    },
    'Steps, number 3, “Wait”: “x” was 1e+308, which is out of range; it is now 100000. The rest was kept.',
  ],
  [
    { kind: 'flow-to-itself', at: 'flows[0]', values: { name: '' } },
    'Flows, number 1: it led from a step to the same step, so it was left out. All steps were kept.',
  ],
  [
    {
      kind: 'choice-mended',
      at: 'steps[0].value',
      values: { was: 'x', now: '', field: 'value', name: 'Wait' },
    },
    'Steps, number 1, “Wait”: “value” was “x”, which is not known here; it is left open. The rest was kept.',
  ],
  [
    { kind: 'date-dropped', at: 'session.date', values: { was: 'soon', field: 'date' } },
    'The session itself: “date” was not a date (soon) and is left open. The rest was kept.',
  ],
  [
    { kind: 'table-mended', at: 'cards', values: {} },
    'Cards: this part of the file was not a list, so it is empty. All other parts were kept.',
  ],
  [
    { kind: 'key-dropped', at: '', values: { key: '__proto__' } },
    'The file: the key “__proto__” is not allowed in a file and was left out. The rest was kept.',
  ],
])('the sentence says where, what it was, and what was kept', (trouble, sentence) => {
  expect(sentenceOf(trouble)).toBe(sentence)
})
