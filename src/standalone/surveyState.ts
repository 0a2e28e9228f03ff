import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Feeling, Group } from '../model/kinds'
import { newId } from '../model/newId'
import { drawReceipt } from '../model/receipt'
import type { AnsweredCard } from '../model/surveyAnswers'
import type { SurveyPart, SurveyQuestions } from '../model/surveyQuestions'

/** The pages of the survey in turn; `part` to `share` are its questions. */
export type SurveyPage =
  'consent' | 'part' | 'step' | 'group' | 'feeling' | 'words' | 'share' | 'cards' | 'hand-back'

/** What somebody is about to tell. */
export interface Draft {
  readonly about: AnsweredCard['about'] | null
  readonly part: SurveyPart | null
  readonly step: string | null
  readonly group: Group | null
  /** Undefined: not asked yet; null: would rather not say. */
  readonly feeling: Feeling | null | undefined
  readonly text: string
  readonly share: boolean | null
}

export interface SurveyState {
  readonly page: SurveyPage
  readonly draft: Draft
  readonly cards: readonly AnsweredCard[]
  /** Three words by which this person takes the cards back later; empty before the first. */
  readonly receipt: string
  /** Whether all of the cards were saved or copied. */
  readonly areHandedBack: boolean
}

const EMPTY: Draft = {
  about: null,
  part: null,
  step: null,
  group: null,
  feeling: undefined,
  text: '',
  share: null,
}

/** A survey before anybody has answered. */
export const FIRST_STATE: SurveyState = {
  page: 'consent',
  draft: EMPTY,
  cards: [],
  receipt: '',
  areHandedBack: true,
}

/** The questions of a card, in turn: a part without steps asks for none. */
export function questionsOf({ part }: Draft): readonly SurveyPage[] {
  const hasSteps = part !== null && part.steps.length > 0
  return ['part', ...(hasSteps ? (['step'] as const) : []), 'group', 'feeling', 'words', 'share']
}

/** The question after this one; the cards after the last. */
export function pageAfter(page: SurveyPage, draft: Draft): SurveyPage {
  if (page === 'consent') return 'part'
  const questions = questionsOf(draft)
  return questions[questions.indexOf(page) + 1] ?? 'cards'
}

/** The card of a draft that was answered whole. */
function cardOf({ about, part, step, group, feeling, text, share }: Draft): AnsweredCard {
  return {
    id: newId(),
    about: about ?? 'unplaced',
    step,
    stage: part?.stage ?? null,
    group: group ?? 'other',
    text: text.trim(),
    feeling: feeling ?? null,
    share: share ?? false,
  }
}

/** After an answer: the next question, or the cards with this one among them. Who answers stays for the next card. */
export function answered(state: SurveyState, answer: Partial<Draft>): SurveyState {
  const draft = { ...state.draft, ...answer }
  const page = pageAfter(state.page, draft)
  if (page !== 'cards') return { ...state, draft, page }
  return {
    page,
    draft: { ...EMPTY, group: draft.group },
    cards: [...state.cards, cardOf(draft)],
    receipt: state.receipt === '' ? drawReceipt(wordlist) : state.receipt,
    areHandedBack: false,
  }
}

/** Where a card belongs, as its person chose it: "In custody: Housing form filled in". */
export function placeInWords(
  { parts }: SurveyQuestions,
  { step, stage }: Pick<AnsweredCard, 'step' | 'stage'>,
): string {
  const part = parts.find((each) => each.stage === stage)
  const chosen = part?.steps.find(({ id }) => id === step)?.text
  return [part?.name ?? '', chosen ?? ''].filter((said) => said !== '').join(': ')
}
