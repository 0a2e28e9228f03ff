import { Angry, Frown, Laugh, type LucideIcon, Meh, Smile } from 'lucide-react'
import { FEELINGS, type Feeling, type Group } from '../../model/kinds'
import * as words from '../../words/compiled/messages.js'

const FACES: Readonly<Record<Feeling, readonly [LucideIcon, () => string]>> = {
  '-2': [Angry, words.feedbackVeryBad],
  '-1': [Frown, words.feedbackBad],
  0: [Meh, words.feedbackNeither],
  1: [Smile, words.feedbackGood],
  2: [Laugh, words.feedbackVeryGood],
}

/** A feeling in a word or two. */
export function feelingInWords(feeling: Feeling): string {
  return FACES[feeling][1]()
}

/** Five faces with words, from very bad to very good. */
export function faces() {
  return FEELINGS.map((feeling) => {
    const [Face, word] = FACES[feeling]
    return { id: `${feeling}`, feeling, label: word(), picture: <Face aria-hidden /> }
  })
}

/** Who may be asked, and how they say it of themselves. */
export const ASKED_GROUPS = [
  ['service-user', words.feedbackServiceUser],
  ['family', words.feedbackFamily],
  ['other', words.feedbackOther],
] as const satisfies readonly (readonly [Group, () => string])[]
