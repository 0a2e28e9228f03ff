import type { RowTable } from '../../commands/tables/units'
import {
  ACTION_STATUSES,
  CARD_PLACES,
  COLOURS,
  EVIDENCES,
  FEELINGS,
  FINDING_KINDS,
  FINDING_STATUSES,
  GATHERED,
  GROUPS,
  SECTORS,
  SPENDS,
  STEP_KINDS,
  VALUES,
} from '../../model/kinds'
import { sortedLanes, sortedStages } from '../../model/order'
import type { Range, Session, Step } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import {
  nameOfActionStatus,
  nameOfCardPlace,
  nameOfColour,
  nameOfEvidence,
  nameOfFeeling,
  nameOfFindingKind,
  nameOfFindingStatus,
  nameOfGathered,
  nameOfGroup,
  nameOfSector,
  nameOfSpend,
  nameOfStepKind,
  nameOfValue,
  notPlacedYet,
} from '../../words/names'
import { shortText } from './rowInWords'

type Namer = (value: unknown) => string | null

/** Names a value of a closed set; null for anything else. */
function among<T>(set: readonly T[], name: (value: T) => string): Namer {
  return (value) => {
    const found = set.find((each) => each === value)
    return found === undefined ? null : name(found)
  }
}

const group = among(GROUPS, nameOfGroup)

const SETS: Readonly<Record<string, readonly Namer[]>> = {
  kind: [among(STEP_KINDS, nameOfStepKind), among(FINDING_KINDS, nameOfFindingKind)],
  evidence: [among(EVIDENCES, nameOfEvidence)],
  spend: [among(SPENDS, nameOfSpend)],
  value: [among(VALUES, nameOfValue)],
  status: [among(FINDING_STATUSES, nameOfFindingStatus), among(ACTION_STATUSES, nameOfActionStatus)],
  group: [group],
  raisedBy: [group],
  gathered: [among(GATHERED, nameOfGathered)],
  feeling: [among(FEELINGS, nameOfFeeling)],
  sector: [among(SECTORS, nameOfSector)],
  colour: [among(COLOURS, nameOfColour)],
}

/** What a unit says, in words. Ids are those of the session. */
export function valueInWords(table: RowTable, unit: string, value: unknown, session: Session): string {
  if (unit === 'place' && table === 'steps') return stepPlace(value as Step, session)
  if (unit === 'place' && table === 'cards') return cardPlace(value as CardPlaced, session)
  if (unit === 'order') return orderInWords(table, String(value), session)
  return plain(unit, value, session)
}

function plain(unit: string, value: unknown, session: Session): string {
  for (const name of SETS[unit] ?? []) {
    const named = name(value)
    if (named !== null) return named
  }
  if (typeof value === 'boolean') return value ? words.exportYes() : words.exportNo()
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string' && value !== '') return named(value, session) ?? value
  if (typeof value !== 'object' || value === null) return words.tablesValueNone()
  if (isRange(value)) return words.tablesValueRange({ low: value.low, high: value.high })
  const parts = Array.isArray(value)
    ? value.map((each: unknown) => plain(unit, each, session))
    : Object.entries(value).map(([key, each]) => counted(key, each, session))
  return parts.length === 0 ? words.tablesValueNone() : parts.join('; ')
}

function counted(key: string, value: unknown, session: Session): string {
  const name = group(key)
  const said = plain(key, value, session)
  return name === null ? said : words.tablesValueCount({ group: name, count: said })
}

const isRange = (value: object): value is Range => 'low' in value && 'high' in value

/** What an id stands for. */
function named(id: string, session: Session): string | null {
  const step = find(session.steps, id)
  if (step !== undefined) return shortText(step.text)
  const row = find(session.lanes, id) ?? find(session.stages, id)
  return row === undefined ? null : shortText(row.name)
}

function stepPlace({ lane, stage, x, y }: Step, session: Session): string {
  return words.tablesValueMoved({
    lane: rowName(session.lanes, lane),
    stage: rowName(session.stages, stage),
    x: Math.round(x),
    y: Math.round(y),
  })
}

interface CardPlaced {
  readonly about: unknown
  readonly step: string | null
  readonly stage: string | null
}

function cardPlace({ about, step, stage }: CardPlaced, session: Session): string {
  if (about === 'step' && step !== null) return named(step, session) ?? notPlacedYet()
  if (about === 'stage') return rowName(session.stages, stage)
  return among(CARD_PLACES, nameOfCardPlace)(about) ?? notPlacedYet()
}

function rowName(rows: readonly { readonly id: string; readonly name: string }[], id: string | null): string {
  const row = find(rows, id)
  return row === undefined ? notPlacedYet() : shortText(row.name)
}

/** Where among its like a row with this key would stand. */
function orderInWords(table: RowTable, order: string, session: Session): string {
  const rows = table === 'lanes' ? sortedLanes(session) : sortedStages(session)
  return words.tablesValueOrder({ number: rows.filter((row) => row.order < order).length + 1 })
}
