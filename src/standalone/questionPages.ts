import { FEELINGS, GROUPS } from '../model/kinds'
import type { SurveyQuestions } from '../model/surveyQuestions'
import * as words from '../words/compiled/messages.js'
import { nameOfFeeling } from '../words/names'
import { groupInOwnWords } from '../words/surveyWords'
import { element } from './elements'
import { button, face, paragraphs } from './parts'
import { answered, type Draft, type SurveyState } from './surveyState'

/** As much as a card can hold with ease: what is longer reads as a letter. */
const MOST_LETTERS = 2_000

/** A page: what it asks, and what stands under it. */
export interface Page {
  readonly title: string
  readonly content: readonly Node[]
}

/** What a page is made from: the state, and the way to another. */
export interface PageMaking {
  readonly questions: SurveyQuestions
  readonly state: SurveyState
  /** Goes on to a state. */
  readonly go: (state: SurveyState) => void
  /** Keeps a state without going anywhere: what is being typed. */
  readonly keep: (state: SurveyState) => void
}

/** What everybody reads first. */
export function consentPage({ questions, state, go }: PageMaking): Page {
  return {
    title: words.surveyConsentTitle(),
    content: [
      ...paragraphs(questions.banner, 'hint'),
      ...paragraphs(questions.consent),
      ...paragraphs(`${words.surveyStays()}\n${words.surveyKeepOpen()}`),
      element(
        'p',
        {},
        button(words.surveyStart(), () => go({ ...state, page: 'part' }), { class: 'first' }),
      ),
    ],
  }
}

/** An answer that leads on at once when it is pressed. */
function choice(
  { state, go }: PageMaking,
  answer: { readonly label: string; readonly draft: Partial<Draft>; readonly isChosen: boolean },
  ...before: readonly Node[]
): HTMLElement {
  const press = (): void => go(answered(state, answer.draft))
  const attributes = { class: 'choice', 'aria-pressed': String(answer.isChosen) }
  return element('li', {}, button(answer.label, press, attributes, ...before))
}

function list(...choices: readonly HTMLElement[]): HTMLElement {
  return element('ul', { class: 'choices' }, ...choices)
}

/** Which stage, or all of it. */
export function partPage(making: PageMaking): Page {
  const { about, part: chosen } = making.state.draft
  const whole = { part: null, step: null }
  return {
    title: words.surveyPart(),
    content: [
      list(
        ...making.questions.parts.map((part) =>
          choice(making, {
            label: part.name === '' ? words.surveyPartOther() : part.name,
            draft: { about: part.stage === null ? 'unplaced' : 'stage', part, step: null },
            isChosen: chosen === part,
          }),
        ),
        choice(making, {
          label: words.surveyPartAll(),
          draft: { about: 'journey', ...whole },
          isChosen: about === 'journey',
        }),
        choice(making, {
          label: words.surveyPartUnsure(),
          draft: { about: 'unplaced', ...whole },
          isChosen: about === 'unplaced',
        }),
      ),
    ],
  }
}

/** Which step of that stage, or all of the stage. */
export function stepPage(making: PageMaking): Page {
  const { part, step: chosen } = making.state.draft
  const whole =
    part === null || part.stage === null
      ? choice(making, {
          label: words.surveyPartUnsure(),
          draft: { about: 'unplaced', step: null },
          isChosen: false,
        })
      : choice(making, {
          label: words.surveyStepAll({ stage: part.name }),
          draft: { about: 'stage', step: null },
          isChosen: false,
        })
  const steps = (part?.steps ?? []).map(({ id, text }) =>
    choice(making, { label: text, draft: { about: 'step', step: id }, isChosen: chosen === id }),
  )
  return { title: words.surveyStep(), content: [list(...steps, whole)] }
}

/** Who answers: a group, never a name. */
export function groupPage(making: PageMaking): Page {
  const choices = GROUPS.map((group) =>
    choice(making, {
      label: groupInOwnWords(group),
      draft: { group },
      isChosen: making.state.draft.group === group,
    }),
  )
  return {
    title: words.surveyGroup(),
    content: [...paragraphs(words.surveyGroupHint(), 'hint'), list(...choices)],
  }
}

/** How it was: five faces with words. */
export function feelingPage(making: PageMaking): Page {
  const { feeling: chosen } = making.state.draft
  const faces = FEELINGS.map((feeling) =>
    choice(
      making,
      { label: nameOfFeeling(feeling), draft: { feeling }, isChosen: chosen === feeling },
      face(feeling),
    ),
  )
  const skip = choice(making, {
    label: words.surveyFeelingSkip(),
    draft: { feeling: null },
    isChosen: chosen === null,
  })
  return { title: words.surveyFeeling(), content: [list(...faces, skip)] }
}

/** What happened, in their own words. */
export function wordsPage({ state, go, keep }: PageMaking): Page {
  const trouble = element('p', { class: 'trouble', role: 'alert' })
  const box = element('textarea', {
    id: 'words',
    rows: '7',
    dir: 'auto',
    maxlength: String(MOST_LETTERS),
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-labelledby': 'title',
    'aria-describedby': 'words-hint',
    oninput: () => keep({ ...state, draft: { ...state.draft, text: box.value } }),
  })
  box.value = state.draft.text
  function next(): void {
    // A face alone is an answer too.
    if (box.value.trim() === '' && typeof state.draft.feeling !== 'number') {
      trouble.textContent = words.surveyWordsEmpty()
      box.focus()
    } else go(answered(state, { text: box.value }))
  }
  return {
    title: words.surveyWords(),
    content: [
      element('p', { class: 'hint', id: 'words-hint' }, words.surveyWordsHint()),
      box,
      trouble,
      element('p', {}, button(words.surveyNext(), next, { class: 'first' })),
    ],
  }
}

/** Whether the words may leave the room. */
export function sharePage(making: PageMaking): Page {
  const answers = [
    { label: words.surveyShareYes(), share: true },
    { label: words.surveyShareNo(), share: false },
  ].map(({ label, share }) =>
    choice(making, { label, draft: { share }, isChosen: making.state.draft.share === share }),
  )
  return {
    title: words.surveyShare(),
    content: [...paragraphs(words.surveyShareHint(), 'hint'), list(...answers)],
  }
}
