import { cleanText } from '../model/cleanText'
import { troubleWithSize } from '../model/gate/limits'
import { CARD_PLACES, FEELINGS, GROUPS } from '../model/kinds'
import { isReceipt } from '../model/receipt'
import { readCodes } from '../model/answersCode'
import {
  ANSWERS_FORMAT,
  ANSWERS_VERSION,
  type AnsweredCard,
  type SurveyAnswers,
} from '../model/surveyAnswers'
import { decodeText } from './decodeText'

/** Why answers are not taken in. */
export type AnswersTrouble = 'empty' | 'too-large' | 'no-answers' | 'damaged' | 'newer' | 'session' | 'survey'

/** What came of one set of answers. */
export type AnswersReading =
  | {
      readonly kind: 'answers'
      readonly answers: SurveyAnswers
      /** Cards that say nothing that could be read. */
      readonly unread: number
    }
  | { readonly kind: 'refused'; readonly trouble: AnswersTrouble }

const refused = (trouble: AnswersTrouble): AnswersReading => ({ kind: 'refused', trouble })

/** Reads a file of answers, or a message with codes in it that was saved as a file. */
export async function readAnswersFile(file: Blob): Promise<readonly AnswersReading[]> {
  if (troubleWithSize(file.size) !== null) return [refused('too-large')]
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()))
  return readAnswersText(text)
}

/** Every set of answers in a text: a file's, or what somebody pasted with one code or many. */
export function readAnswersText(text: string): readonly AnswersReading[] {
  const json = text.trim()
  if (json === '') return [refused('empty')]
  if (json.startsWith('{')) return [readJson(json)]
  const codes = readCodes(json)
  if (codes.length > 0) return codes.map((said) => (said === null ? refused('damaged') : readJson(said)))
  return [refused(/^<!doctype html/i.test(json) ? 'survey' : 'no-answers')]
}

function readJson(json: string): AnswersReading {
  let said: unknown
  try {
    said = JSON.parse(json)
  } catch {
    // Cut short on its way, or another program's file: what to do is the same.
    return refused('damaged')
  }
  if (!isObject(said)) return refused('no-answers')
  if (said['format'] === 'throughline-session') return refused('session')
  if (said['format'] !== ANSWERS_FORMAT) return refused('no-answers')
  if (typeof said['version'] !== 'number' || said['version'] > ANSWERS_VERSION) return refused('newer')
  const given: unknown[] = Array.isArray(said['cards']) ? said['cards'] : []
  const cards = new Map<string, AnsweredCard>()
  for (const each of given) {
    const card = readCard(each)
    if (card !== null && !cards.has(card.id)) cards.set(card.id, card)
  }
  const receipt = lineOf(said['receipt'])
  const answers = {
    map: lineOf(said['map']),
    title: lineOf(said['title']),
    receipt: isReceipt(receipt) ? receipt : '',
    cards: [...cards.values()],
  }
  return { kind: 'answers', answers, unread: given.length - cards.size }
}

/** Ids that the survey makes, and what others may make in its place. */
const OWN_ID = /^[\w-]{8,64}$/

function readCard(given: unknown): AnsweredCard | null {
  if (!isObject(given)) return null
  const { id, about, step, stage, group, feeling, share } = given
  const card: AnsweredCard = {
    id: typeof id === 'string' && OWN_ID.test(id) ? id : '',
    about: CARD_PLACES.find((place) => place === about) ?? 'unplaced',
    step: typeof step === 'string' ? step : null,
    stage: typeof stage === 'string' ? stage : null,
    group: GROUPS.find((each) => each === group) ?? 'other',
    text: lineOf(given['text']),
    feeling: FEELINGS.find((each) => each === feeling) ?? null,
    share: share === true,
  }
  return card.id === '' || (card.text === '' && card.feeling === null) ? null : card
}

function lineOf(said: unknown): string {
  return typeof said === 'string' ? cleanText(said).trim() : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
