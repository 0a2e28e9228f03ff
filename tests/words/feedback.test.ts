import { expect, test } from 'vitest'
import feedback from '../../src/words/en/feedback.json'

/** What people read who give a card: all of the area but the words that call for a picture. */
const SAID = Object.entries(feedback).filter(([key]) => !key.startsWith('feedbackPicture'))

const MOST_WORDS = 15

/** Words of offices and of this program that somebody who reads with difficulty should not meet. */
const JARGON =
  /\b(session|feedback|database|snapshot|device|browser|facilitator|lane|stage|withdraw\w*|consent|process|agency|sector|participant|submit|data|anonym\w*|confidential\w*|click|select|input|upload|download|receipt|PIN)\b/i

test('no sentence is longer than fifteen words', () => {
  const long = SAID.flatMap(([key, text]) =>
    text
      .split(/[.!?:\n]+/)
      .filter((sentence) => sentence.trim().split(/\s+/).length > MOST_WORDS)
      .map((sentence) => `${key}: ${sentence.trim()}`),
  )
  expect(SAID.length).toBeGreaterThan(60)
  expect(long).toEqual([])
})

test('no word is one of an office or of a program', () => {
  expect(SAID.filter(([, text]) => JARGON.test(text))).toEqual([])
})

test('few words are long: at most one in ten has more than eight letters', () => {
  const all = SAID.flatMap(([, text]) => text.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [])
  const long = all.filter((word) => word.length > 8)
  expect(long.length / all.length).toBeLessThan(0.1)
})
