// @vitest-environment jsdom
import '../support/screen'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAnswersText } from '../../src/exchange/readAnswers'
import type { SurveyQuestions } from '../../src/model/surveyQuestions'
import { runSurvey } from '../../src/standalone/runSurvey'

const QUESTIONS: SurveyQuestions = {
  locale: 'en',
  map: 'm1',
  title: 'Leaving prison',
  banner: 'Illustrative.',
  consent: 'You need not answer.\n<b>Really.</b>',
  handBack: 'Send it to the forum.',
  parts: [
    { stage: 'g1', name: 'In custody', steps: [{ id: 'p1', text: 'Fill in the form' }] },
    { stage: 'g2', name: 'After', steps: [] },
  ],
}

let over = new AbortController()

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  over = new AbortController()
  document.body.replaceChildren()
  runSurvey(QUESTIONS, over.signal)
})
afterEach(() => over.abort())

const press = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }))
}
const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent

async function giveACard(): Promise<void> {
  await press('Start', 'In custody', 'Fill in the form', 'It happened to me', 'Very bad')
  await userEvent.type(screen.getByLabelText('What happened?'), 'Nobody came')
  await press('Next', 'Yes, you may')
}

test('what people are told comes first, letter by letter', () => {
  expect(title()).toBe('Before you start')
  expect(screen.getByText('<b>Really.</b>')).toBeVisible()
  expect(screen.getByText('Illustrative.')).toBeVisible()
})

test('one question at a time, each with the focus on it, and the answers are as they were given', async () => {
  const titles: (string | null)[] = []
  await press('Start')
  for (const answer of ['In custody', 'Fill in the form', 'It happened to me', 'Very bad']) {
    titles.push(title())
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await press(answer)
  }
  await userEvent.type(screen.getByLabelText('What happened?'), 'Nobody came')
  await press('Next', 'No, only at the meeting', 'I have finished')
  expect(titles).toEqual([
    'Which part do you want to tell us about?',
    'Which step was it?',
    'Who are you?',
    'How was it?',
  ])
  const code = screen.getByLabelText<HTMLTextAreaElement>('Your answers as text').value
  expect(readAnswersText(code)).toMatchObject([
    {
      unread: 0,
      answers: {
        map: 'm1',
        title: 'Leaving prison',
        cards: [
          {
            about: 'step',
            step: 'p1',
            stage: 'g1',
            group: 'service-user',
            feeling: -2,
            text: 'Nobody came',
            share: false,
          },
        ],
      },
    },
  ])
})

test('a part without steps asks for none, and all of the journey is a part', async () => {
  await press('Start', 'After')
  expect(title()).toBe('Who are you?')
  await press('Back')
  await vi.waitFor(() => expect(title()).toBe('Which part do you want to tell us about?'))
  await press('All of it, from start to end')
  expect(title()).toBe('Who are you?')
})

test('a card without a face needs words', async () => {
  await press('Start', 'I am not sure', 'Somebody else', 'I would rather not say', 'Next')
  expect(screen.getByRole('alert')).toHaveTextContent('Please write a few words first')
  expect(screen.getByLabelText('What happened?')).toHaveFocus()
})

test('a face alone is an answer', async () => {
  await press('Start', 'I am not sure', 'Somebody else', 'Good', 'Next', 'Yes, you may')
  expect(screen.getByText('Good')).toBeVisible()
  expect(screen.getByText('No words')).toBeVisible()
})

test('who answers is remembered for the next card', async () => {
  await giveACard()
  const cards = screen.getByRole('list')
  expect(within(cards).getAllByRole('listitem')).toHaveLength(1)
  await press('Tell us about another part', 'After')
  expect(screen.getByRole('button', { name: 'It happened to me' })).toHaveAttribute('aria-pressed', 'true')
})

test('leaving the page with answers that were not handed back asks first', async () => {
  const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leave()).toBe(true)
  await giveACard()
  expect(leave()).toBe(false)
  await press('Take back: Nobody came')
  expect(leave()).toBe(true)
})

test('three words to write down are with all answers of a person, and with none of another', async () => {
  document.execCommand = () => true
  const receipt = (): string => document.querySelector('.receipt')?.textContent ?? ''
  const handedBack = (): unknown =>
    readAnswersText(screen.getByLabelText<HTMLTextAreaElement>(/^Your answers/).value)
  await giveACard()
  await press('Tell us about another part', 'After', 'It happened to me', 'Good', 'Next', 'Yes, you may')
  await press('I have finished')
  const first = receipt()
  expect(first).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/)
  expect(handedBack()).toMatchObject([{ answers: { receipt: first, cards: [{}, {}] } }])
  await press('Copy it', 'Another person answers now')
  await giveACard()
  await press('I have finished')
  expect(receipt()).not.toBe(first)
})

test('another person answers only once these answers are out', async () => {
  await giveACard()
  await press('I have finished', 'Another person answers now')
  expect(screen.getByRole('alert')).toHaveTextContent('Save or copy your answers first.')
  expect(title()).toBe('Thank you. Now hand your answers back')
})
