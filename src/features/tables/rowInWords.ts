import type { RowTable, Row } from '../../commands/tables/units'
import type { RecordOf, Session, TableName } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingKind, nameOfGroup } from '../../words/names'

/** As much of a text as names a thing in a list. */
const LONGEST = 80

/** A text as it names something: in one line, and not all of a long one. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line === '') return words.tablesUnnamed()
  const characters = Array.from(line)
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST).join('')}…`
}

const stepText = (session: Session, id: string): string => shortText(find(session.steps, id)?.text ?? '')

const NAMES: { readonly [T in TableName]: (record: RecordOf<T>, session: Session) => string } = {
  lanes: ({ name }) => words.tablesRowLane({ text: shortText(name) }),
  stages: ({ name }) => words.tablesRowStage({ text: shortText(name) }),
  maps: ({ name }) => words.tablesRowMap({ text: shortText(name) }),
  steps: ({ text }) => words.tablesRowStep({ text: shortText(text) }),
  flows: ({ from, to }, session) =>
    words.tablesRowFlow({ from: stepText(session, from), to: stepText(session, to) }),
  findings: ({ kind, text, steps }, session) =>
    words.tablesRowFinding({
      kind: nameOfFindingKind(kind),
      text: text.trim() === '' ? steps.map((id) => stepText(session, id)).join(', ') : shortText(text),
    }),
  cards: ({ text, withdrawn }) =>
    withdrawn ? words.tablesRowCardWithdrawn() : words.tablesRowCard({ text: shortText(text) }),
  feelings: ({ step, group }, session) =>
    words.tablesRowFeeling({ text: stepText(session, step), group: nameOfGroup(group) }),
  actions: ({ title }) => words.tablesRowAction({ text: shortText(title) }),
  ballots: () => words.tablesRowBallot(),
  decisionsAsked: ({ text }) => words.tablesRowDecision({ text: shortText(text) }),
  meetings: ({ body }) => words.tablesRowMeeting({ text: shortText(body) }),
  attendance: ({ group, count }) => words.tablesRowAttendance({ group: nameOfGroup(group), count }),
}

/** What a row is, so that a person finds it: the session is the one that its references point into. */
export function rowInWords(table: RowTable, row: Row, session: Session): string {
  if (table === 'about') return words.tablesRowAbout()
  return (NAMES[table] as (record: Row, session: Session) => string)(row, session)
}

const COUNTS: { readonly [T in TableName]: (said: { count: number }) => string } = {
  lanes: words.tablesCountLanes,
  stages: words.tablesCountStages,
  maps: words.tablesCountMaps,
  steps: words.tablesCountSteps,
  flows: words.tablesCountFlows,
  findings: words.tablesCountFindings,
  cards: words.tablesCountCards,
  feelings: words.tablesCountFeelings,
  actions: words.tablesCountActions,
  ballots: words.tablesCountOthers,
  decisionsAsked: words.tablesCountOthers,
  meetings: words.tablesCountOthers,
  attendance: words.tablesCountAttendance,
}

/** So many records of a table. */
export function countInWords(table: TableName, count: number): string {
  return COUNTS[table]({ count })
}
