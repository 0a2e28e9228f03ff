import { FEELINGS, type Feeling, FINDING_KINDS, type FindingKind, GROUPS, type Group } from '../model/kinds'
import * as words from '../words/compiled/messages.js'
import { nameOfFeeling, nameOfFindingKind, nameOfGroup } from '../words/names'
import { groupInOwnWords } from '../words/surveyWords'
import { bodyOf, type ColumnValue, folded, headsOf, valuesOf } from './csvValues'
import type { CsvSheet } from './readCsv'

/** Which column says what, counted from 0; null: none does. */
export interface CsvColumns {
  readonly text: number | null
  readonly step: number | null
  readonly stage: number | null
  readonly group: number | null
  readonly feeling: number | null
  /** The kind of finding that a card says. */
  readonly kind: number | null
  readonly share: number | null
}

/** The columns that a table may tell us. */
export const CSV_COLUMNS = ['text', 'step', 'stage', 'group', 'feeling', 'kind', 'share'] as const
export type CsvColumn = (typeof CSV_COLUMNS)[number]

/** What a column may be headed with, from the catalogue: a list with commas. */
const HEADS: Readonly<Record<CsvColumn, () => string>> = {
  text: words.gatherHeadsText,
  step: words.gatherHeadsStep,
  stage: words.gatherHeadsStage,
  group: words.gatherHeadsGroup,
  feeling: words.gatherHeadsFeeling,
  kind: words.gatherHeadsKind,
  share: words.gatherHeadsShare,
}

const GROUP_WORDS: Readonly<Record<Group, () => string>> = {
  'service-user': words.gatherGroupServiceUser,
  family: words.gatherGroupFamily,
  frontline: words.gatherGroupFrontline,
  manager: words.gatherGroupManager,
  'third-sector': words.gatherGroupThirdSector,
  other: words.gatherGroupOther,
}

const FEELING_WORDS: Readonly<Record<Feeling, () => string>> = {
  '-2': words.gatherFeelingVeryBad,
  '-1': words.gatherFeelingBad,
  0: words.gatherFeelingNeither,
  1: words.gatherFeelingGood,
  2: words.gatherFeelingVeryGood,
}

function listed(said: string): readonly string[] {
  return said.split(',').map(folded)
}

/** So many rows tell what a table's columns are. */
const LOOKED_AT = 200

/** The name of a column as it is compared: question marks and stars of forms make no difference. */
function asName(head: string): string {
  return folded(head.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' '))
}

/**
 * Whether a table's first row names its columns: one of them is a name that we know, or all of them say something
 * that is no number and that no row below says in its place.
 */
export function seemsToHaveHeads({ rows }: CsvSheet): boolean {
  const first = (rows[0] ?? []).map(asName)
  const known = new Set(CSV_COLUMNS.flatMap((column) => listed(HEADS[column]())))
  if (first.some((head) => known.has(head))) return true
  const below = rows.slice(1, LOOKED_AT).map((row) => row.map(asName))
  return (
    below.length > 1 &&
    first.every(
      (head, column) =>
        head !== '' && Number.isNaN(Number(head)) && below.every((row) => row[column] !== head),
    )
  )
}

/** Which column seems to say what, by the names of the columns; what people said, else by the longest texts. */
export function guessColumns(sheet: CsvSheet, hasHeads: boolean): CsvColumns {
  const heads = headsOf(sheet, hasHeads).map(asName)
  const taken = new Set<number>()
  const guessed = CSV_COLUMNS.map((column): [CsvColumn, number | null] => {
    const names = listed(HEADS[column]())
    const free = (test: (head: string) => boolean): number =>
      heads.findIndex((head, place) => !taken.has(place) && head !== '' && test(head))
    const exact = names.map((name) => free((head) => head === name)).find((place) => place >= 0) ?? -1
    // "What kind of help was it?" asks for words of one's own.
    const isSure = exact >= 0 || column === 'kind'
    const place = isSure ? exact : free((head) => names.some((name) => ` ${head} `.includes(` ${name} `)))
    if (place < 0) return [column, null]
    taken.add(place)
    return [column, place]
  })
  const columns = Object.fromEntries(guessed) as unknown as CsvColumns
  return { ...columns, text: columns.text ?? wordiest(sheet, hasHeads, taken) }
}

function wordiest(sheet: CsvSheet, hasHeads: boolean, taken: ReadonlySet<number>): number | null {
  const body = bodyOf(sheet, hasHeads).slice(0, LOOKED_AT)
  const letters = headsOf(sheet, hasHeads).map((_head, column) =>
    taken.has(column) ? -1 : body.reduce((sum, row) => sum + (row[column] ?? '').length, 0),
  )
  const most = Math.max(...letters, 0)
  return most === 0 ? null : letters.indexOf(most)
}

/** The group that each value of a column seems to be; `other` where none is told. */
export function guessGroups(values: readonly ColumnValue[]): ReadonlyMap<string, Group> {
  return new Map(values.map(({ key }) => [key, guessGroup(key)]))
}

function guessGroup(key: string): Group {
  const known = GROUPS.find((group) =>
    [group, folded(nameOfGroup(group)), folded(groupInOwnWords(group))].includes(key),
  )
  if (known !== undefined) return known
  const singular = key.replace(/s$/, '')
  return (
    GROUPS.find((group) => listed(GROUP_WORDS[group]()).some((word) => word === key || word === singular)) ??
    'other'
  )
}

/**
 * The feeling that each value of a column seems to be; null where none is told. Numbers from 1 to 5 count up from
 * very bad; those with one below 1 among them are ours, from -2 to 2.
 */
export function guessFeelings(values: readonly ColumnValue[]): ReadonlyMap<string, Feeling | null> {
  const numbers = values.map(({ key }) => Number(key.replace('−', '-'))).filter(Number.isInteger)
  const isOwnScale = numbers.some((number) => number < 1)
  return new Map(values.map(({ key }) => [key, guessFeeling(key, isOwnScale ? 0 : 3)]))
}

function guessFeeling(key: string, middle: number): Feeling | null {
  const number = Number(key.replace('−', '-')) - middle
  const counted = FEELINGS.find((feeling) => feeling === number)
  if (counted !== undefined) return counted
  const said = FEELINGS.find((feeling) =>
    [folded(nameOfFeeling(feeling)), ...listed(FEELING_WORDS[feeling]())].includes(key),
  )
  return said ?? null
}

/** The kind of finding that each value of a column names, in our words for it, in any case; null where it names none. */
export function guessKinds(values: readonly ColumnValue[]): ReadonlyMap<string, FindingKind | null> {
  const kinds = new Map<string, FindingKind>()
  for (const kind of FINDING_KINDS)
    for (const said of [kind, nameOfFindingKind(kind)]) kinds.set(asName(said), kind)
  return new Map(values.map(({ key }) => [key, kinds.get(asName(key)) ?? null]))
}

/** The cells that say yes, as they are compared: only then may a card leave the room. */
export function yesWords(): ReadonlySet<string> {
  return new Set(listed(words.gatherYes()))
}

/** The values of a column, or none where no column was chosen. */
export function valuesIn(sheet: CsvSheet, hasHeads: boolean, column: number | null): readonly ColumnValue[] {
  return column === null ? [] : valuesOf(bodyOf(sheet, hasHeads), column)
}
