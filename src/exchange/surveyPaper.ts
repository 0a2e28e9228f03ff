import { FEELINGS, GROUPS, type Feeling } from '../model/kinds'
import type { SurveyPart, SurveyQuestions } from '../model/surveyQuestions'
import { FACES } from '../scene/faces'
import * as words from '../words/compiled/messages.js'
import { nameOfFeeling } from '../words/names'
import { groupInOwnWords } from '../words/surveyWords'
import { element, text, type Markup } from './markup'

/** So many lines to write on fit under the other questions on a sheet. */
const LINES = 7

/** The survey as a form to be printed and filled in: what its page says where no program runs. */
export function surveyPaper(questions: SurveyQuestions): Markup {
  const { title, banner, consent, handBack } = questions
  return element(
    'main',
    { class: 'paper' },
    element('p', { class: 'journey', dir: 'auto' }, text(title)),
    element('h1', {}, text(words.surveyHeading())),
    paragraphs(banner),
    paragraphs(consent),
    paragraphs(`${words.surveyPaperHow()} ${words.surveyPaperMore()}`),
    asked(words.surveyPaperPart(), element('ul', { class: 'ticks' }, places(questions.parts))),
    asked(
      words.surveyPaperGroup(),
      ticks(
        GROUPS.map((group) => tick(groupInOwnWords(group))),
        paragraphs(words.surveyGroupHint()),
      ),
    ),
    asked(words.surveyPaperFeeling(), ticks(FEELINGS.map(faceTick))),
    asked(words.surveyPaperWords(), [
      ...paragraphs(words.surveyPaperLeaveOut()),
      element('div', { class: 'lines', role: 'presentation' }, Array<Markup>(LINES).fill(element('hr', {}))),
    ]),
    asked(words.surveyPaperShare(), [
      ...ticks([tick(words.surveyShareYes()), tick(words.surveyShareNo())]),
      ...paragraphs(words.surveyShareHint()),
    ]),
    asked(words.surveyPaperHandBack(), paragraphs(handBack)),
  )
}

function asked(question: string, answer: Markup | readonly Markup[]): Markup {
  return element('section', { class: 'ask' }, element('h2', {}, text(question)), answer)
}

function paragraphs(said: string): readonly Markup[] {
  return said
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', { dir: 'auto' }, text(line)))
}

function ticks(entries: readonly Markup[], after: readonly Markup[] = []): readonly Markup[] {
  return [element('ul', { class: 'ticks' }, entries), ...after]
}

/** A box to tick before its word. */
function tick(label: string, name = '', before: readonly Markup[] = []): Markup {
  return element(
    'li',
    name === '' ? {} : { class: name },
    element('span', { class: 'box', 'aria-hidden': 'true' }),
    before,
    element('span', { dir: 'auto' }, text(label)),
  )
}

/** The parts of the journey, each with its steps under it. */
function places(parts: readonly SurveyPart[]): readonly Markup[] {
  return [
    ...parts.flatMap(({ stage, name, steps }) => [
      ...(stage === null ? [] : [tick(words.surveyStepAll({ stage: name }), 'stage')]),
      ...steps.map((step) => tick(step.text)),
    ]),
    tick(words.surveyPartAll(), 'stage'),
    tick(words.surveyPartUnsure(), 'stage'),
  ]
}

function faceTick(feeling: Feeling): Markup {
  const drawing = element(
    'svg',
    { viewBox: '0 0 24 24', class: 'face', 'aria-hidden': 'true' },
    element('circle', { cx: 12, cy: 12, r: 10 }),
    element('path', { d: FACES[feeling] }),
  )
  return tick(nameOfFeeling(feeling), '', [drawing])
}
