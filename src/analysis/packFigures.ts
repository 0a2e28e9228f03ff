import type { Range, Session } from '../model/session'
import { chosenToBe } from '../model/mapOf'
import * as words from '../words/compiled/messages.js'
import { formatLocale } from '../words/formatLocale'
import { roughTime } from '../words/roughTime'
import { beforeAfter, type Aim, type Figure, type FigureId } from './beforeAfter'

/** A figure before and after, in words. */
export interface PackFigure {
  readonly id: FigureId
  readonly aim: string
  readonly name: string
  readonly before: string
  /** On how much of what happens now that rests. */
  readonly beforeRestsOn: string
  /** Null: there is no new way yet. */
  readonly after: string | null
  readonly afterRestsOn: string
  /** Whether it is known of what happens now. */
  readonly isKnown: boolean
}

/** The one page has room for so many. */
export const PAGE_FIGURES = 5

/** What a board asks for first. */
const FIRST_ASKED: readonly FigureId[] = [
  'agencies',
  'handoffs',
  'asked',
  'wait',
  'deadEnds',
  'cost',
  'downstream',
  'work',
  'steps',
]

const AIM_NAMES: Readonly<Record<Aim, () => string>> = {
  outcomes: words.packAimOutcomes,
  simpler: words.packAimSimpler,
  cost: words.packAimCost,
}

const FIGURE_NAMES: Readonly<Record<FigureId, () => string>> = {
  wait: words.packFigureWait,
  deadEnds: words.packFigureDeadEnds,
  steps: words.packFigureSteps,
  agencies: words.packFigureAgencies,
  handoffs: words.packFigureHandoffs,
  asked: words.packFigureAsked,
  work: words.packFigureWork,
  cost: words.packFigureCost,
  downstream: words.packFigureDownstream,
}

/** The figures of the session before and after the new way that counts, in the order of the three aims. */
export function packFigures(session: Session): readonly PackFigure[] {
  return beforeAfter(session, chosenToBe(session)?.id ?? null).map((row) => ({
    id: row.id,
    aim: AIM_NAMES[row.aim](),
    name: FIGURE_NAMES[row.id](),
    before: figureText(row.id, row.before),
    beforeRestsOn: restsOn(row.id, row.before),
    after: row.after === null ? null : figureText(row.id, row.after),
    afterRestsOn: row.after === null ? '' : restsOn(row.id, row.after),
    isKnown: row.before.value !== null,
  }))
}

/** The five for the one page: what is known and asked for first, in the order of the aims. */
export function pageFigures(figures: readonly PackFigure[]): readonly PackFigure[] {
  const known = FIRST_ASKED.filter((id) => figures.some((figure) => figure.id === id && figure.isKnown))
  const chosen = new Set(known.slice(0, PAGE_FIGURES))
  return figures.filter(({ id }) => chosen.has(id))
}

function figureText(id: FigureId, { value }: Figure): string {
  if (value === null) return words.packNotKnown()
  if (typeof value !== 'number') return id === 'cost' ? poundsText(value) : roughTime(value)
  const number = new Intl.NumberFormat(formatLocale()).format(value)
  return id === 'downstream' ? words.packPercent({ number }) : number
}

function poundsText({ low, high }: Range): string {
  const format = new Intl.NumberFormat(formatLocale(), {
    style: 'currency',
    currency: 'GBP',
    maximumFractionDigits: 0,
  })
  return low === high
    ? format.format(low)
    : words.packFromTo({ low: format.format(low), high: format.format(high) })
}

function restsOn(id: FigureId, { coverage }: Figure): string {
  if (coverage === null) return ''
  return id === 'handoffs' ? words.packOfFlows(coverage) : words.packOfSteps(coverage)
}
