import { expect, test } from 'vitest'
import { surveyFile } from '../../src/exchange/surveyFile'
import { newCard } from '../../src/model/defaults'
import type { SurveyQuestions } from '../../src/model/surveyQuestions'
import * as words from '../../src/words/compiled/messages.js'
import { smallSession } from '../model/smallSession'

const PROGRAM = { script: 'run()', scriptHash: 'sha256-a', style: 'p{}', styleHash: 'sha256-b' }
const session = {
  ...smallSession(),
  about: { ...smallSession().about, title: 'Leaving <prison>', purpose: 'secret purpose' },
  cards: [newCard({ id: 'c', map: 'now', text: 'secret words' })],
}

async function made(handBack = ''): Promise<{ page: string; told: SurveyQuestions }> {
  const page = await surveyFile(session, handBack, PROGRAM).text()
  const json = /id="page-data">(.*?)<\/script>/.exec(page)?.[1] ?? ''
  return { page, told: JSON.parse(json) as SurveyQuestions }
}

test('stages, steps and what people are told leave with a survey, and nothing else', async () => {
  const { page, told } = await made('Bring it along')
  expect(told).toEqual({
    locale: 'en',
    map: 'now',
    title: 'Leaving <prison>',
    banner: '',
    consent: words.feedbackConsent(),
    handBack: 'Bring it along',
    parts: [
      {
        stage: 'inside',
        name: 'Inside',
        steps: [
          { id: 'a', text: 'step a' },
          { id: 'b', text: 'step b' },
        ],
      },
      { stage: 'out', name: 'Out', steps: [{ id: 'c', text: 'step c' }] },
    ],
  })
  expect(page).not.toContain('secret')
})

test('without its program the file reads as the paper form', async () => {
  const { page } = await made()
  const [, paper = ''] = /<main class="paper">(.*)<\/main>/s.exec(page) ?? []
  for (const said of [
    'Leaving &lt;prison&gt;',
    'Use one sheet for each thing you want to tell us.',
    'All of “Inside”',
    'step b',
    'It happened to me',
    'Neither good nor bad',
    'No, only at the meeting',
    'How to hand it back',
    'Give it back to the person who gave it to you.',
  ]) {
    expect(paper).toContain(said)
  }
  expect(paper).not.toMatch(/<(script|style|button|input)|style=/)
})
