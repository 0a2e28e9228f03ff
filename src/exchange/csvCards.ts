import { cleanText } from '../model/cleanText'
import type { Feeling, FindingKind, Group } from '../model/kinds'
import { asIsMap, cardsOfMap, stepsOfMap } from '../model/mapOf'
import type { Card, Session } from '../model/session'
import * as words from '../words/compiled/messages.js'
import { yesWords, type CsvColumns } from './csvGuess'
import { bodyOf, folded } from './csvValues'
import type { CsvSheet } from './readCsv'

/** How a table becomes cards, as somebody chose it. */
export interface CsvChoices {
  readonly hasHeads: boolean
  readonly columns: CsvColumns
  /** By value of the group's column; a value that is not here is of `everybody`. */
  readonly groups: ReadonlyMap<string, Group>
  readonly feelings: ReadonlyMap<string, Feeling | null>
  /** By value of the kind's column; null: it names none, and is left out. */
  readonly kinds: ReadonlyMap<string, FindingKind | null>
  /** Who says what no column tells of. */
  readonly everybody: Group
  /** What becomes of rows that say exactly the same. */
  readonly same: 'keep' | 'merge'
  /** What becomes of rows that a card says already. */
  readonly here: 'keep' | 'leave-out'
}

/** A card to be, without its id. */
export type CardToBe = Pick<
  Card,
  'map' | 'about' | 'step' | 'stage' | 'group' | 'text' | 'feeling' | 'kind' | 'share' | 'source'
>

/** What comes of a table. Every row is in one of the counts: `rows` is cards, merged and left out together. */
export interface CsvPlan {
  readonly cards: readonly CardToBe[]
  readonly rows: number
  readonly merged: number
  /** Rows without words, a feeling or a kind. */
  readonly empty: number
  /** Rows left out since a card says the same. */
  readonly leftOutHere: number
  /** Rows that say exactly what an earlier one says, whatever is done about it. */
  readonly same: number
  /** Rows that a card of this session says already, whatever is done about it. */
  readonly here: number
  /** Rows that name a kind of finding that is not known: they become cards of none. */
  readonly unknownKind: number
  readonly onSteps: number
  readonly onStages: number
  readonly unplaced: number
}

/** The cards that a table makes in a session, in its order. `name` is the file's, for where each card came from. */
export function csvCards(session: Session, sheet: CsvSheet, choices: CsvChoices, name: string): CsvPlan {
  const { columns, hasHeads } = choices
  const map = asIsMap(session).id
  const places = placesOf(session)
  const yes = yesWords()
  const isHere = new Set(cardsOfMap(session, map).map(keyOfCard))
  const made = new Map<string, { card: CardToBe; rows: number[] }>()
  const counts = { merged: 0, empty: 0, leftOutHere: 0, same: 0, here: 0, unknownKind: 0 }
  const body = bodyOf(sheet, hasHeads)
  for (const [place, row] of body.entries()) {
    const cell = (column: number | null): string => (column === null ? '' : (row[column] ?? ''))
    const text = cleanText(cell(columns.text)).trim()
    const feeling = choices.feelings.get(folded(cell(columns.feeling))) ?? null
    const saidKind = folded(cell(columns.kind))
    const kind = choices.kinds.get(saidKind) ?? null
    if (saidKind !== '' && kind === null) counts.unknownKind += 1
    if (text === '' && feeling === null && kind === null) {
      counts.empty += 1
      continue
    }
    const said = [cell(columns.step), cell(columns.stage)].map((each) => cleanText(each).trim())
    const where = places(said)
    const card = {
      map,
      ...where,
      group: choices.groups.get(folded(cell(columns.group))) ?? choices.everybody,
      text,
      feeling,
      kind,
      share: yes.has(folded(cell(columns.share))),
      // Words for a place that is not on this map stay readable.
      source: where.about === 'unplaced' ? said.filter((each) => each !== '').join(', ') : '',
    }
    const key = keyOfCard(card)
    const isKnown = isHere.has(key)
    if (isKnown) counts.here += 1
    if (isKnown && choices.here === 'leave-out') {
      counts.leftOutHere += 1
      continue
    }
    const whole = JSON.stringify([key, card.share, card.source])
    const twin = made.get(whole)
    const number = place + (hasHeads ? 2 : 1)
    if (twin !== undefined) counts.same += 1
    if (twin !== undefined && choices.same === 'merge') {
      counts.merged += 1
      twin.rows.push(number)
    } else made.set(twin === undefined ? whole : `${whole} ${number}`, { card, rows: [number] })
  }
  const cards = Array.from(made.values(), ({ card, rows }) => ({
    ...card,
    source: sourceOf(name, rows, card.source),
  }))
  const about = (kind: Card['about']): number => cards.filter((card) => card.about === kind).length
  return {
    cards,
    rows: body.length,
    ...counts,
    onSteps: about('step'),
    onStages: about('stage'),
    unplaced: about('unplaced'),
  }
}

type Place = Pick<Card, 'about' | 'step' | 'stage'>

/** Finds the step or the stage that words name exactly; words that name two name none. */
function placesOf(session: Session): (said: readonly string[]) => Place {
  const steps = new Map<string, string | null>()
  for (const { id, text } of stepsOfMap(session, asIsMap(session).id)) {
    const key = folded(text)
    steps.set(key, steps.has(key) ? null : id)
    steps.set(folded(id), id)
  }
  const stages = new Map(session.stages.map(({ id, name }) => [folded(name), id]))
  return (said) => {
    const keys = said.map(folded).filter((key) => key !== '')
    for (const key of keys) {
      const step = steps.get(key) ?? null
      if (step !== null) return { about: 'step', step, stage: null }
    }
    for (const key of keys) {
      const stage = stages.get(key) ?? null
      if (stage !== null) return { about: 'stage', step: null, stage }
    }
    return { about: 'unplaced', step: null, stage: null }
  }
}

function keyOfCard({
  about,
  step,
  stage,
  group,
  text,
  feeling,
  kind,
}: Pick<Card, 'about' | 'step' | 'stage' | 'group' | 'text' | 'feeling' | 'kind'>): string {
  return JSON.stringify([about, step, stage, group, text, feeling, kind])
}

function sourceOf(name: string, rows: readonly number[], place: string): string {
  const [row = 0, ...others] = rows
  const from =
    others.length === 0
      ? words.gatherSourceRow({ name, row })
      : words.gatherSourceRows({ name, rows: rows.join(', ') })
  return place === '' ? from : words.gatherSourceAt({ from, place })
}
