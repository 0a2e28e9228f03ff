import { answersCode } from '../model/answersCode'
import { type AnsweredCard, answersFile, type SurveyAnswers } from '../model/surveyAnswers'
import * as words from '../words/compiled/messages.js'
import { nameOfFeeling } from '../words/names'
import { element } from './elements'
import { button, paragraphs } from './parts'
import type { Page, PageMaking } from './questionPages'
import { FIRST_STATE, placeInWords } from './surveyState'

/** What was told so far, and what comes next. */
export function cardsPage({ questions, state, go, keep }: PageMaking): Page {
  const rows = state.cards.map((card) => {
    const place = placeInWords(questions, card)
    const said = [place, card.feeling === null ? '' : nameOfFeeling(card.feeling)].filter(
      (each) => each !== '',
    )
    function takeBack(): void {
      const cards = state.cards.filter(({ id }) => id !== card.id)
      keep({ ...state, cards, areHandedBack: cards.length === 0 })
    }
    return element(
      'li',
      { class: 'card' },
      element('p', { class: 'hint', dir: 'auto' }, said.join(' · ')),
      ...paragraphs(wordsOf(card)),
      button(words.surveyTakeBack(), takeBack, {
        'aria-label': words.surveyTakeBackName({ text: wordsOf(card).slice(0, 60) }),
      }),
    )
  })
  const more = button(words.surveyMore(), () => go({ ...state, page: 'part' }), {
    class: rows.length === 0 ? 'first' : '',
  })
  const finish = button(words.surveyFinish(), () => go({ ...state, page: 'hand-back' }), { class: 'first' })
  return {
    title: words.surveyCards(),
    content:
      rows.length === 0
        ? [...paragraphs(words.surveyNothing()), element('p', {}, more)]
        : [element('ul', { class: 'cards' }, ...rows), element('p', { class: 'next' }, more, finish)],
  }
}

/** What a card says; one may be a face alone. */
function wordsOf({ text }: AnsweredCard): string {
  return text === '' ? words.surveyOnlyFace() : text
}

/** The file is called so: a day, and letters that tell one person's from another's. */
function fileNameOf({ cards }: SurveyAnswers): string {
  const day = new Date().toISOString().slice(0, 10)
  return `${words.surveyFileName()}-${day}-${(cards[0]?.id ?? '').slice(0, 4)}.answers.json`
}

/** Puts a file where this browser puts downloads. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  element('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** How the answers go back: as a file, or as a text for a message. */
export function handBackPage({ questions, state, go, keep }: PageMaking): Page {
  const { cards, receipt } = state
  const answers: SurveyAnswers = { map: questions.map, title: questions.title, receipt, cards }
  const file = answersFile(answers)
  const saved = element('p', { class: 'done', role: 'status' })
  const copied = element('p', { class: 'done', role: 'status' })
  const name = fileNameOf(answers)
  const code = element('textarea', {
    rows: '5',
    readonly: '',
    dir: 'ltr',
    class: 'code',
    'aria-label': words.surveyCode(),
  })
  code.value = answersCode(file)
  const first = element('p', { class: 'trouble', role: 'alert' })
  let { areHandedBack } = state
  function handedBack(): void {
    areHandedBack = true
    first.textContent = ''
    keep({ ...state, areHandedBack })
  }
  function another(): void {
    if (areHandedBack) go(FIRST_STATE)
    else first.textContent = words.surveyAnotherFirst()
  }

  function save(): void {
    download(file, name)
    saved.textContent = words.surveySaved({ name })
    handedBack()
  }
  function copy(): void {
    code.focus()
    code.select()
    // The newer way is closed to a file that was opened from a message.
    const isCopied = document.execCommand('copy')
    copied.textContent = isCopied ? words.surveyCopied() : words.surveyNotCopied()
    if (isCopied) handedBack()
  }
  return {
    title: words.surveyHandBackTitle(),
    content: [
      ...paragraphs(questions.handBack, 'hand-back'),
      element('h2', {}, words.surveyByFile()),
      ...paragraphs(words.surveyByFileHint()),
      element('p', {}, button(words.surveySave(), save, { class: 'first' })),
      saved,
      element('h2', {}, words.surveyByCode()),
      ...paragraphs(words.surveyByCodeHint()),
      code,
      element('p', {}, button(words.surveyCopy(), copy)),
      copied,
      element('h2', {}, words.surveyReceiptTitle()),
      ...paragraphs(words.surveyReceipt()),
      element('p', { class: 'receipt', translate: 'no', dir: 'ltr' }, receipt),
      ...paragraphs(words.surveyReceiptHint()),
      element('hr'),
      ...paragraphs(words.surveyAnotherHint(), 'hint'),
      element('p', {}, button(words.surveyAnother(), another)),
      first,
    ],
  }
}
