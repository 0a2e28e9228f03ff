import type { PackContent } from '../../analysis/packContent'
import type { PackFigure } from '../../analysis/packFigures'
import * as words from '../../words/compiled/messages.js'
import { element, text, type Markup } from '../markup'
import { SUMMARY_STYLE } from './packStyle'
import type { Page } from './page'
import { label, said, where } from './pieces'
import { decisionText } from './reportParts'
import { shortened } from './shortened'

/** How many lines a text may take; what is longer is clipped there. */
type Lines = 'one' | 'two' | 'three' | 'four'

/** More letters than the lines of a place could ever hold are not written: the clip would only hide them. */
const LETTERS: Readonly<Record<Lines, number>> = { one: 140, two: 240, three: 300, four: 420 }
/** So many decisions have a place. */
const DECISIONS = 4
/** Of what is said of the journey, so many sentences have a place. */
const JOURNEY_LINES = 3

/**
 * The one page: always exactly one A4 sheet when it is printed. Each text has a place and a most number of lines; what
 * is clipped, or has no place, stands whole in the report.
 */
export function summaryPage(content: PackContent, direction: 'ltr' | 'rtl'): Page {
  const { title, banner, line, journey, madeOn, roomText, agreement, quotes, top, pageFigures } = content
  const hasVoices = quotes.length > 0 || agreement !== ''
  const hasAsked = content.decisions.length > 0 || content.actions.length > 0
  const body = element(
    'body',
    {},
    element(
      'main',
      { class: 'sheet' },
      where(banner !== '', () => clipped('p', banner, 'two', 'banner')),
      element(
        'header',
        {},
        clipped('h1', title, 'two'),
        where(line !== '', () => clipped('p', line, 'one')),
        journey.slice(0, JOURNEY_LINES).map((sentence) => clipped('p', sentence, 'one')),
      ),
      part(words.packRoom(), [clipped('p', roomText === '' ? words.packRoomUnsaid() : roomText, 'two')]),
      where(pageFigures.length > 0, () =>
        part(words.packNumbers(), [element('ul', { class: 'figures' }, pageFigures.map(figure))]),
      ),
      where(top.length > 0, () => part(topTitle(content), [element('ol', {}, top.map(findingEntry))])),
      where(hasVoices, () => element('div', { class: 'row' }, quotePart(content), agreementPart(content))),
      where(hasAsked, () => element('div', { class: 'row' }, decisionPart(content), tierPart(content))),
      label('p', `${words.packMadeOn({ day: madeOn })}. ${words.packClipped()}`, { class: 'end' }),
    ),
  )
  return { title: `${title}: ${words.packSummaryTitle()}`, style: SUMMARY_STYLE, body, direction }
}

function part(title: string, content: readonly Markup[]): Markup {
  return element('section', {}, label('h2', title), content)
}

function topTitle({ top, findings }: PackContent): string {
  return words.packTopCount({ shown: top.length, count: findings.length })
}

function clipped(tag: string, words: string, lines: Lines, more = ''): Markup {
  return said(tag, short(words, LETTERS[lines]), { class: `clip ${lines} ${more}`.trim() })
}

/** A word in bold and what belongs to it. */
function clippedPair(mark: string, words: string): Markup {
  return element(
    'p',
    { class: 'clip two', dir: 'auto' },
    label('b', `${mark}: `),
    text(short(words, LETTERS.two)),
  )
}

/** In one line, and no longer than its place could ever hold. */
function short(words: string, most: number): string {
  return shortened(words.replaceAll(/\s+/g, ' ').trim(), most)
}

function figure({ name, before, after, beforeRestsOn }: PackFigure): Markup {
  return element(
    'li',
    {},
    clipped('p', name, 'two'),
    clipped('p', before, 'two', 'value'),
    after === null ? [] : clipped('p', words.packThenFigure({ after }), 'two', 'after'),
    where(beforeRestsOn !== '', () =>
      clipped('p', words.packKnownFor({ said: beforeRestsOn }), 'two', 'rests'),
    ),
  )
}

function findingEntry({ mark, kind, text: says, steps }: PackContent['findings'][number]): Markup {
  const entry = clippedPair(`${mark} ${kind}`, says === '' ? steps.join('; ') : says)
  return element('li', { class: 'entry' }, entry)
}

function quotePart({ quotes }: PackContent): Markup {
  return quotes.length === 0 ? element('div', {}) : part(words.packSaid(), quotes.map(quote))
}

function quote({ text: says, group }: PackContent['quotes'][number]): Markup {
  return element(
    'figure',
    { class: 'entry' },
    element('blockquote', {}, clipped('p', words.packQuoted({ text: short(says, LETTERS.two) }), 'two')),
    clipped('figcaption', group, 'one', 'by'),
  )
}

function agreementPart({ agreement }: PackContent): readonly Markup[] {
  return where(agreement !== '', () =>
    part(words.packSeeTheSame(), [clipped('p', agreement, 'four', 'long')]),
  )
}

function decisionPart({ decisions }: PackContent): Markup {
  if (decisions.length === 0) return element('div', {})
  const shown = decisions.slice(0, decisions.length > DECISIONS ? DECISIONS - 1 : DECISIONS)
  const left = decisions.length - shown.length
  const entries = shown.map((decision, place) =>
    element('li', { class: 'entry' }, clippedPair(String(place + 1), decisionText(decision))),
  )
  return part(words.packDecisions(), [
    element('ol', {}, entries),
    ...where(left > 0, () => label('p', words.packMoreCount({ count: left }), { class: 'by' })),
  ])
}

function tierPart({ tiers, actions }: PackContent): readonly Markup[] {
  return where(actions.length > 0, () =>
    part(words.packTiersOf({ count: actions.length }), [
      element(
        'ul',
        {},
        tiers.map((tier) => label('li', words.packTierCount(tier), { class: 'entry' })),
      ),
    ]),
  )
}
