import { newCard } from '../../model/defaults'
import type { AnswersReading, AnswersTrouble } from '../../exchange/readAnswers'
import type { Card, Session } from '../../model/session'
import type { AnsweredCard } from '../../model/surveyAnswers'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'

/** Answers, and what they came from: a file's name, or which of the pasted codes. */
export interface AnswersFrom {
  readonly name: string
  readonly reading: AnswersReading | { readonly kind: 'refused'; readonly trouble: 'unreadable' }
}

/** What comes in, and a sentence on each set of answers. */
export interface AnswersTaken {
  readonly cards: readonly Card[]
  readonly said: readonly { readonly name: string; readonly sentence: string; readonly isRefused: boolean }[]
}

const TROUBLES: Readonly<Record<AnswersTrouble | 'unreadable', () => string>> = {
  empty: words.gatherTroubleEmpty,
  'too-large': words.gatherTroubleLarge,
  'no-answers': words.gatherTroubleNone,
  damaged: words.gatherTroubleDamaged,
  newer: words.gatherTroubleNewer,
  session: words.gatherTroubleSession,
  survey: words.gatherTroubleSurvey,
  unreadable: words.gatherTroubleUnreadable,
}

/** What all these answers come to in a session: the cards that are not here yet, each once. */
export function answersTaken(session: Session, all: readonly AnswersFrom[]): AnswersTaken {
  const cards = new Map<string, Card>()
  const said = all.map(({ name, reading }) => {
    const refused = (why: string) => ({
      name,
      sentence: words.gatherAnswersFrom({ name, said: why }),
      isRefused: true,
    })
    if (reading.kind === 'refused') return refused(TROUBLES[reading.trouble]())
    const { answers, unread } = reading
    if (find(session.maps, answers.map) === undefined) {
      return refused(words.gatherTroubleOther({ title: answers.title }))
    }
    let here = 0
    let unplaced = 0
    let fresh = 0
    for (const [place, given] of answers.cards.entries()) {
      if (find(session.cards, given.id) !== undefined || cards.has(given.id)) {
        here += 1
        continue
      }
      const source = words.gatherSourceCard({ name, number: place + 1 })
      const card = { ...cardOf(session, given, answers.map, source), receipt: answers.receipt }
      fresh += 1
      if (card.about === 'unplaced' && given.about !== 'unplaced') unplaced += 1
      cards.set(card.id, card)
    }
    const sentence = words.gatherAnswersFrom({ name, said: counted({ fresh, here, unplaced, unread }) })
    return { name, sentence, isRefused: false }
  })
  return { cards: [...cards.values()], said }
}

function counted(counts: Readonly<Record<'fresh' | 'here' | 'unplaced' | 'unread', number>>): string {
  const { fresh, here, unplaced, unread } = counts
  const parts = [
    fresh > 0 && words.gatherAnswersNew({ count: fresh }),
    here > 0 && words.gatherAnswersHere({ count: here }),
    unplaced > 0 && words.gatherAnswersUnplaced({ count: unplaced }),
    unread > 0 && words.gatherAnswersUnread({ count: unread }),
  ].filter((part) => part !== false)
  if (parts.length === 0) return words.gatherAnswersEmptySet()
  return new Intl.ListFormat(formatLocale(), { type: 'unit' }).format(parts)
}

/** The card where it has ground now: a step that is gone leaves it to its stage. */
function cardOf(session: Session, given: AnsweredCard, map: string, source: string): Card {
  const { about, step, stage } = given
  const common = { ...given, map, gathered: 'survey', source } as const
  const hasStage = find(session.stages, stage) !== undefined
  if (about === 'step' && find(session.steps, step)?.map === map) {
    return newCard({ ...common, about, stage: null })
  }
  if ((about === 'step' || about === 'stage') && hasStage) {
    return newCard({ ...common, about: 'stage', step: null })
  }
  const rest = about === 'journey' ? about : 'unplaced'
  return newCard({ ...common, about: rest, step: null, stage: null })
}
