import { comparable } from '../../model/comparable'
import { redirect } from '../../model/gate/redirect'
import { sameValue } from '../../model/sameValue'
import {
  TABLE_NAMES,
  type Ballot,
  type Card,
  type FeelingMark,
  type Flow,
  type JourneyMap,
  type RecordOf,
  type Session,
  type TableName,
} from '../../model/session'
import { find } from '../../model/table'
import { idsOf, isOwnId, type Base } from './baseOf'
import type { Choices, GoneChoice } from './choices'
import type { Seen } from './handouts'
import { matchRows, type Match } from './matchRows'
import { printOf, samePrint } from './prints'

export type AnyRecord = RecordOf<TableName>

/** A record of the table's that is one of ours. */
export interface Pair {
  readonly table: TableName
  readonly ours: AnyRecord
  /** As the table's file has it. */
  readonly raw: AnyRecord
  /** With our ids in it. */
  readonly theirs: AnyRecord
  /** Null: nothing is known of how the two stood before. */
  readonly seen: Seen | null
  /** Somebody said that these two steps are the same. */
  readonly isMerged: boolean
}

/** A record that comes in. */
export interface Fresh {
  readonly table: TableName
  readonly raw: AnyRecord
  readonly record: AnyRecord
}

/** A record that we knew and have no longer. */
export interface Gone {
  readonly table: TableName
  readonly raw: AnyRecord
  /** Whether the table changed it since. */
  readonly isChanged: boolean
  readonly choice: GoneChoice
}

/** Who is who in two sessions. */
export interface Pairing {
  readonly matches: readonly Match[]
  readonly pairs: readonly Pair[]
  readonly fresh: readonly Fresh[]
  readonly gone: readonly Gone[]
  /** What a record of the table's is called here; empty: it is left out. */
  readonly idOf: (table: TableName, their: string) => string
}

/** Tells for each record of a table's file which of ours it is, or that it is new, or gone from here. */
export function pairRows(
  ours: Session,
  theirs: Session,
  base: Base,
  choices: Choices,
  newId: () => string,
): Pairing {
  const matches = matchRows(ours, theirs, base, choices)
  const matched = new Map(matches.map((match) => [match.their, match.ours]))
  const ids = new Map<TableName, Map<string, string>>(TABLE_NAMES.map((table) => [table, new Map()]))
  const idOf = (table: TableName, their: string): string => ids.get(table)?.get(their) ?? ''
  const used = new Set(idsOf(ours))
  const paired = new Set(
    TABLE_NAMES.flatMap((table) => theirs[table].flatMap(({ id }) => base.records.get(id)?.ours ?? [])),
  )
  // What is no record of theirs is a group: partners are groups and lanes.
  const ourId = (table: TableName, id: string): string => ids.get(table)?.get(id) ?? id
  const said = (table: TableName, raw: AnyRecord): AnyRecord => redirected(table, raw, theirs, ourId)
  const pairs: Omit<Pair, 'theirs'>[] = []
  const news: Omit<Fresh, 'record'>[] = []
  const gone: Gone[] = []
  const backAgain = new Set<string>()

  function become(table: TableName, raw: AnyRecord): void {
    const id = used.has(raw.id) ? newId() : raw.id
    used.add(id)
    ids.get(table)?.set(raw.id, id)
    news.push({ table, raw })
  }

  function join(table: TableName, raw: AnyRecord, id: string, seen: Seen | null, isMerged = false): boolean {
    const record = find<AnyRecord>(ours[table], id)
    if (record === undefined) return false
    ids.get(table)?.set(raw.id, id)
    if (seen === null) paired.add(id)
    pairs.push({ table, ours: record, raw, seen, isMerged })
    return true
  }

  function meetAgain(table: TableName, raw: AnyRecord, seen: Seen): void {
    if (join(table, raw, seen.ours, seen)) return
    const isChanged = !samePrint(printOf(table, raw), seen.print)
    if (seen.ours === '' && !isChanged) {
      ids.get(table)?.set(raw.id, '')
      return
    }
    // The words of a card that went from here may have been taken back: they come again only when asked for.
    const usual = (isChanged || hasStepBack(table, raw)) && table !== 'cards' ? 'back' : 'leave'
    const choice = choices.gone.get(raw.id) ?? usual
    gone.push({ table, raw, isChanged, choice })
    if (choice === 'back') {
      backAgain.add(raw.id)
      become(table, raw)
    } else ids.get(table)?.set(raw.id, '')
  }

  /** A flow or a feeling comes back with its step. */
  function hasStepBack(table: TableName, raw: AnyRecord): boolean {
    if (table === 'flows') return backAgain.has((raw as Flow).from) || backAgain.has((raw as Flow).to)
    return table === 'feelings' && backAgain.has((raw as FeelingMark).step)
  }

  function meet(table: TableName, raw: AnyRecord): void {
    const match = matched.get(raw.id)
    if (match !== undefined && join(table, raw, match, null)) return
    const other = match === undefined ? (base.others.get(raw.id) ?? '') : ''
    if (isOnOneMap(table, raw, other) && join(table, raw, other, null)) return
    const merge = table === 'steps' ? choices.alike.get(raw.id) : undefined
    if (
      merge?.choice === 'same' &&
      isOnOneMap(table, raw, merge.ours) &&
      join(table, raw, merge.ours, null, true)
    ) {
      return
    }
    const found = match === undefined ? counterpart(table, raw) : null
    const isIt = found !== null && !paired.has(found) && isOnOneMap(table, raw, found)
    if (!isIt || !join(table, raw, found, null)) become(table, raw)
  }

  /** What lies on another map is another record. */
  function isOnOneMap(table: TableName, raw: AnyRecord, our: string): boolean {
    const record = find<AnyRecord>(ours[table], our)
    return (
      record !== undefined && (!('map' in record && 'map' in raw) || record.map === idOf('maps', raw.map))
    )
  }

  /** The record of ours that this one must be, though nothing was handed out: null when it may be another. */
  function counterpart(table: TableName, raw: AnyRecord): string | null {
    const same = find<AnyRecord>(ours[table], raw.id)
    const here = said(table, raw)
    if (same !== undefined && (isOwnId(raw.id) || sameValue(same, here))) return same.id
    if (table === 'steps' && same !== undefined) return isWordedAlike(same, raw) ? same.id : null
    if (table === 'flows') {
      const { from, to } = here as Flow
      return ours.flows.find((flow) => flow.from === from && flow.to === to)?.id ?? null
    }
    if (table === 'feelings') {
      const { step, group } = here as FeelingMark
      return ours.feelings.find((mark) => mark.step === step && mark.group === group)?.id ?? null
    }
    if (table === 'ballots') {
      return ours.ballots.find((ballot) => ballot.of === (here as Ballot).of)?.id ?? null
    }
    return null
  }

  for (const table of TABLE_NAMES) {
    for (const raw of theirs[table]) {
      const seen = base.records.get(raw.id)
      if (seen === undefined) meet(table, raw)
      else meetAgain(table, raw, seen)
    }
  }
  return {
    matches,
    pairs: pairs.map((pair) => ({ ...pair, theirs: { ...said(pair.table, pair.raw), id: pair.ours.id } })),
    fresh: news.map(({ table, raw }) => ({
      table,
      raw,
      record: { ...said(table, raw), id: idOf(table, raw.id) },
    })),
    gone,
    idOf,
  }
}

const isWordedAlike = (a: AnyRecord, b: AnyRecord): boolean =>
  'text' in a && 'text' in b && comparable(a.text) === comparable(b.text)

/** A record with our ids. What it points at that is left out it no longer points at; a card falls to its step's stage. */
function redirected(
  table: TableName,
  raw: AnyRecord,
  theirs: Session,
  ourId: (table: TableName, id: string) => string,
): AnyRecord {
  const record = withoutNothing(redirect(table, raw, ourId)) as AnyRecord
  if (table === 'maps') return { ...record, from: (record as JourneyMap).from || null } as JourneyMap
  if (table !== 'cards') return record
  const card = record as Card
  if ((raw as Card).step === null || card.step !== null || card.about !== 'step') return record
  const fallback = find(theirs.steps, (raw as Card).step)?.stage ?? null
  const stage = card.stage ?? (fallback === null ? null : ourId('stages', fallback) || null)
  return { ...card, stage, about: stage === null ? 'unplaced' : 'stage' }
}

/** Fields that hold one id or none, and those that hold several. */
const REFERENCES = new Set(['lane', 'stage', 'step', 'lead'])
const REFERENCE_LISTS = new Set('steps from answers changes actions design deliver test'.split(' '))

/** What is left out came as an empty text: it points at nothing. */
function withoutNothing(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((each) => withoutNothing(each))
    return REFERENCE_LISTS.has(field) ? inner.filter((id) => id !== '') : inner
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutNothing(each, key)]))
  }
  return value === '' && REFERENCES.has(field) ? null : value
}
