import type { SurveyQuestions } from '../model/surveyQuestions'
import * as words from '../words/compiled/messages.js'
import { cardsPage, handBackPage } from './cardPages'
import { element } from './elements'
import { button } from './parts'
import {
  consentPage,
  feelingPage,
  groupPage,
  type Page,
  type PageMaking,
  partPage,
  sharePage,
  stepPage,
  wordsPage,
} from './questionPages'
import { FIRST_STATE, questionsOf, type SurveyPage, type SurveyState } from './surveyState'

const PAGES: Readonly<Record<SurveyPage, (making: PageMaking) => Page>> = {
  consent: consentPage,
  part: partPage,
  step: stepPage,
  group: groupPage,
  feeling: feelingPage,
  words: wordsPage,
  share: sharePage,
  cards: cardsPage,
  'hand-back': handBackPage,
}

/** Pages that one does not go back from: the questions before them were answered for another card. */
const BASES: ReadonlySet<SurveyPage> = new Set(['consent', 'cards'])

const NEVER = new AbortController().signal

/** Asks one question at a time in place of the paper form, which stays for the printer, until the signal comes. */
export function runSurvey(questions: SurveyQuestions, signal: AbortSignal = NEVER): void {
  const main = element('main', { class: 'survey' })
  /** What the way back leads through; the last is shown. */
  let states: readonly SurveyState[] = [FIRST_STATE]
  const now = (): SurveyState => states.at(-1) ?? FIRST_STATE

  function show(): void {
    const state = now()
    const asked = questionsOf(state.draft)
    const place = asked.indexOf(state.page)
    const { title, content } = PAGES[state.page]({ questions, state, go, keep })
    const heading = element('h1', { id: 'title', tabindex: '-1' }, title)
    main.replaceChildren(
      element('p', { class: 'journey', dir: 'auto' }, questions.title),
      ...(place < 0
        ? []
        : [
            element(
              'p',
              { class: 'count' },
              words.surveyQuestion({ number: place + 1, count: asked.length }),
            ),
          ]),
      heading,
      ...content,
      ...(states.length > 1
        ? [
            element(
              'p',
              { class: 'way-back' },
              button(words.surveyBack(), () => history.back()),
            ),
          ]
        : []),
    )
    document.title = `${title} · ${words.surveyPageTitle({ title: questions.title })}`
    scrollTo(0, 0)
    heading.focus({ preventScroll: true })
  }

  function go(state: SurveyState): void {
    states = BASES.has(state.page) ? [state] : [...states, state]
    // The phone's own way back is a way back here too.
    history.pushState(null, '')
    show()
  }

  function keep(state: SurveyState): void {
    const isShown = state.cards === now().cards
    states = [...states.slice(0, -1), state]
    if (!isShown) show()
  }

  function goBack(): void {
    if (states.length > 1) states = states.slice(0, -1)
    show()
  }
  function keepOpen(event: BeforeUnloadEvent): void {
    const { areHandedBack, draft } = now()
    if (!areHandedBack || draft.text.trim() !== '') event.preventDefault()
  }
  addEventListener('popstate', goBack, { signal })
  addEventListener('beforeunload', keepOpen, { signal })
  document.documentElement.classList.add('asks')
  document.body.prepend(main)
  show()
}
