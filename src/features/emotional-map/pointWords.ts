import type { FeelingPoint } from '../../analysis/feelings'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { nameOfFeeling } from '../../words/names'
import { nearestFeeling } from './levels'

/** A value as a word and a number: "Bad (−0.7)". */
export function feelingInWords(value: number): string {
  const written = new Intl.NumberFormat(formatLocale(), {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value)
  return words.feelingsValue({ word: nameOfFeeling(nearestFeeling(value)), value: written })
}

/** How a step feels to a group, and what that rests on. Of few cards it says nothing but that they are few. */
export function pointInWords(point: FeelingPoint | null): string {
  if (point === null) return words.feelingsNothing()
  if (point.rests === 'few') return words.feelingsTooFew()
  const felt = feelingInWords(point.value)
  const { cards } = point
  if (point.rests === 'cards') return words.feelingsFromCards({ felt, count: point.cards.count })
  if (cards === null) return words.feelingsFromRoom({ felt })
  if (cards === 'few') return words.feelingsFromRoomFew({ felt })
  return words.feelingsFromRoomCards({ felt, count: cards.count, cards: feelingInWords(cards.mean) })
}
