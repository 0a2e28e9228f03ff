import { cleanText, cutText } from '../cleanText'
import { newCard } from '../defaults'
import type { AskedStage, AskedStep, FeedbackJourney } from '../feedbackJourney'
import { CARD_PLACES, FEELINGS, GROUPS, STEP_KINDS } from '../kinds'
import type { Card } from '../session'
import { withdrawnCard } from '../withdrawnCard'
import { FORMAT } from './format'
import { isFit } from './identities'
import { DEPTH_LIMIT, outlineOf, SIZE_LIMIT_BYTES } from './limits'
import { type Branch, isBranch } from './tree'

/** What the file says of itself that gives a tablet the journey. */
const JOURNEY_FORMAT = 'throughline-feedback'
/** And the file that brings its cards. */
const CARDS_FORMAT = 'throughline-cards'
const VERSION = 1

/** Most UTF-16 code units of a card's words, of a consent text, and of a name. */
const LONGEST_WORDS = 10_000
const LONGEST_NAME = 2000

/** Why a file is neither of the two. `session`: it is a whole session, which belongs elsewhere. */
export type FeedbackRefusal = 'too-large' | 'cut-short' | 'not-ours' | 'session' | 'newer' | 'broken'

/** What was in a file. `dropped`: how many of its cards could not be read. */
export type FeedbackReading =
  | { readonly kind: 'journey'; readonly journey: FeedbackJourney }
  | {
      readonly kind: 'cards'
      readonly session: string
      readonly cards: readonly Card[]
      readonly dropped: number
    }
  | { readonly kind: 'refused'; readonly why: FeedbackRefusal }

/** The file that gives a tablet the journey: stages, steps, consent text, nothing else. */
export function journeyFileText(journey: FeedbackJourney): string {
  return JSON.stringify({ format: JOURNEY_FORMAT, version: VERSION, ...journey }, null, 1)
}

/** The file that brings a tablet's cards. */
export function cardsFileText(session: string, cards: readonly Card[]): string {
  return JSON.stringify({ format: CARDS_FORMAT, version: VERSION, session, cards }, null, 1)
}

function refuse(why: FeedbackRefusal): FeedbackReading {
  return { kind: 'refused', why }
}

/** A text as it may be shown; null: it is none. */
function textOf(value: unknown, longest: number): string | null {
  return typeof value === 'string' ? cutText(cleanText(value), longest) : null
}

/** An id; null: it is none, or no id should be so. */
function idOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && isFit(value) ? value : null
}

function oneOf<T>(values: readonly T[], value: unknown): T | null {
  return values.find((each) => each === value) ?? null
}

function branchesIn(value: unknown): readonly Branch[] | null {
  return Array.isArray(value) ? (value as unknown[]).filter(isBranch) : null
}

/** The first of each id. */
function unlike<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return records.filter(({ id }) => !seen.has(id) && seen.add(id))
}

function stageIn(branch: Branch): readonly AskedStage[] {
  const [id, name] = [idOf(branch['id']), textOf(branch['name'], LONGEST_NAME)]
  return id === null || name === null ? [] : [{ id, name }]
}

function stepIn(branch: Branch): readonly AskedStep[] {
  const [id, stage] = [idOf(branch['id']), idOf(branch['stage'])]
  const text = textOf(branch['text'], LONGEST_NAME)
  if (id === null || stage === null || text === null || text.trim() === '') return []
  return [{ id, stage, text, kind: oneOf(STEP_KINDS, branch['kind']) ?? 'step' }]
}

function journeyIn(file: Branch): FeedbackReading {
  const [session, map] = [idOf(file['session']), idOf(file['map'])]
  const [stages, steps] = [branchesIn(file['stages']), branchesIn(file['steps'])]
  if (session === null || map === null || stages === null || steps === null) return refuse('broken')
  const asked = unlike(stages.flatMap(stageIn))
  const known = new Set(asked.map(({ id }) => id))
  return {
    kind: 'journey',
    journey: {
      session,
      map,
      consentText: textOf(file['consentText'], LONGEST_WORDS) ?? '',
      stages: asked,
      steps: unlike(steps.flatMap(stepIn)).filter(({ stage }) => known.has(stage)),
    },
  }
}

function cardIn(branch: Branch): readonly Card[] {
  const [id, map, text] = [idOf(branch['id']), idOf(branch['map']), textOf(branch['text'], LONGEST_WORDS)]
  if (id === null || map === null || text === null) return []
  const card = newCard({
    id,
    map,
    text,
    about: oneOf(CARD_PLACES, branch['about']) ?? 'unplaced',
    step: idOf(branch['step']),
    stage: idOf(branch['stage']),
    group: oneOf(GROUPS, branch['group']) ?? 'other',
    feeling: oneOf(FEELINGS, branch['feeling']),
    gathered: 'tablet',
    share: branch['share'] === true,
    receipt: textOf(branch['receipt'], LONGEST_NAME) ?? '',
  })
  return [branch['withdrawn'] === true ? withdrawnCard(card) : card]
}

function cardsIn(file: Branch): FeedbackReading {
  const session = idOf(file['session'])
  const given = file['cards']
  const branches = branchesIn(given)
  if (session === null || branches === null || !Array.isArray(given)) return refuse('broken')
  const cards = unlike(branches.flatMap(cardIn))
  return { kind: 'cards', session, cards, dropped: given.length - cards.length }
}

/** The gate of both files: reads the text of one, or says why it is none. Never throws. */
export function readFeedbackText(text: string): FeedbackReading {
  if (text.length > SIZE_LIMIT_BYTES) return refuse('too-large')
  const json = text.replace(/^\ufeff/, '').trim()
  if (!json.startsWith('{')) return refuse('not-ours')
  const { depth, cutShort } = outlineOf(json)
  if (depth > DEPTH_LIMIT) return refuse('not-ours')
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    // Where it broke is told differently by every browser, and no facilitator could use it.
    return refuse(cutShort ? 'cut-short' : 'not-ours')
  }
  if (!isBranch(file)) return refuse('not-ours')
  const { format, version } = file
  if (format === FORMAT) return refuse('session')
  if (format !== JOURNEY_FORMAT && format !== CARDS_FORMAT) return refuse('not-ours')
  if (typeof version !== 'number' || version < 1) return refuse('broken')
  if (version > VERSION) return refuse('newer')
  return format === JOURNEY_FORMAT ? journeyIn(file) : cardsIn(file)
}
