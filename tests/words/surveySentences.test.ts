import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** As many words as somebody who reads with difficulty takes in at once. */
const MOST_WORDS = 15

const said = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/words/en/survey.json'), 'utf8'),
) as Readonly<Record<string, string>>

test('no sentence of the survey has more than 15 words', () => {
  const long = Object.values(said)
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)
  expect(Object.keys(said).length).toBeGreaterThan(40)
  expect(long).toEqual([])
})
