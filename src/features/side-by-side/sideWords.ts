import type { Aim, Figure, FigureId } from '../../analysis/beforeAfter'
import type { SaidField } from '../../analysis/changeRows'
import type { Range, Session, Step } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { formatLocale } from '../../words/formatLocale'
import { notPlacedYet } from '../../words/names'
import { roughTime } from '../../words/roughTime'

/** What a step says, or that it says nothing. */
export function nameOfStep(step: Pick<Step, 'text'> | undefined): string {
  const text = step?.text.trim() ?? ''
  return text === '' ? words.newWayWordless() : text
}

/** Whose it is and when. */
export function placeOf(session: Session, { lane, stage }: Step): string {
  return words.sidePlace({
    lane: find(session.lanes, lane)?.name ?? notPlacedYet(),
    stage: find(session.stages, stage)?.name ?? notPlacedYet(),
  })
}

const AIMS: Readonly<Record<Aim, () => string>> = {
  outcomes: words.sideAimOutcomes,
  simpler: words.sideAimSimpler,
  cost: words.sideAimCost,
}

/** One of the three aims. */
export function nameOfAim(aim: Aim): string {
  return AIMS[aim]()
}

const FIGURES: Readonly<Record<FigureId, () => string>> = {
  wait: words.sideFigureWait,
  deadEnds: words.sideFigureDeadEnds,
  steps: words.sideFigureSteps,
  agencies: words.sideFigureAgencies,
  handoffs: words.sideFigureHandoffs,
  asked: words.sideFigureAsked,
  work: words.sideFigureWork,
  cost: words.sideFigureCost,
  downstream: words.sideFigureDownstream,
}

/** What a figure tells of. */
export function nameOfFigure(id: FigureId): string {
  return FIGURES[id]()
}

const number = (value: number): string => new Intl.NumberFormat(formatLocale()).format(value)

function rangeText(id: FigureId, range: Range): string {
  if (id !== 'cost') return roughTime(range)
  const [low, high] = [number(range.low), number(range.high)]
  return low === high ? words.sidePounds({ amount: low }) : words.sidePoundsRange({ low, high })
}

/** The figure in words. */
export function valueText(id: FigureId, { value }: Figure): string {
  if (value === null) return words.sideNotKnown()
  if (typeof value !== 'number') return rangeText(id, value)
  return id === 'downstream' ? words.sidePercent({ percent: value }) : number(value)
}

/** Of how much of the map it is known. */
export function coverText(id: FigureId, { coverage }: Figure): string {
  if (coverage === null) return ''
  const isFlows = id === 'handoffs'
  if (coverage.known === coverage.of) {
    return isFlows ? words.sideCoverAllFlows({ of: coverage.of }) : words.sideCoverAll({ of: coverage.of })
  }
  return isFlows ? words.sideCoverFlows({ ...coverage }) : words.sideCoverSteps({ ...coverage })
}

const middle = (value: number | Range): number =>
  typeof value === 'number' ? value : (value.low + value.high) / 2

/** Whether it became less or more; ranges by their middle. Empty where it is not known. */
export function differenceText(before: Figure, after: Figure | null): string {
  if (before.value === null || after === null || after.value === null) return ''
  const difference = middle(after.value) - middle(before.value)
  if (difference === 0) return words.sideSame()
  return difference < 0 ? words.sideLess() : words.sideMore()
}

const FIELDS: Readonly<Record<Exclude<SaidField, 'text'>, () => string>> = {
  detail: words.sideFieldDetail,
  kind: words.sideFieldKind,
  role: words.sideFieldRole,
  channel: words.sideFieldChannel,
  documents: words.sideFieldDocuments,
  visible: words.sideFieldVisible,
  workMinutes: words.sideFieldWork,
  waitMinutes: words.sideFieldWait,
  waitReason: words.sideFieldWait,
  spend: words.sideFieldSpend,
  costPounds: words.sideFieldCost,
  value: words.sideFieldValue,
  volume: words.sideFieldVolume,
  rightFirstTime: words.sideFieldRight,
  moment: words.sideFieldMoment,
  evidence: words.sideFieldEvidence,
}

/** Which fields say something else, besides the words of the step. */
export function fieldNames(fields: readonly SaidField[]): readonly string[] {
  return [...new Set(fields.flatMap((field) => (field === 'text' ? [] : [FIELDS[field]()])))]
}
