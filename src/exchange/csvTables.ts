import Papa from 'papaparse'
import { stepsInTurn } from '../analysis/stepsInTurn'
import type { Range, Session } from '../model/session'
import { find } from '../model/table'
import * as words from '../words/compiled/messages.js'
import {
  nameOfCardPlace,
  nameOfEvidence,
  nameOfFeeling,
  nameOfFindingKind,
  nameOfFindingStatus,
  nameOfGathered,
  nameOfGroup,
  nameOfSpend,
  nameOfStepKind,
  nameOfValue,
  notPlacedYet,
} from '../words/names'
import { safeCell } from './safeCell'

/** One table as a file: quoted throughout, with a byte order mark so that Excel reads it as UTF-8. */
export interface CsvTable {
  readonly name: 'steps' | 'flows' | 'findings' | 'cards'
  readonly text: string
}

/** What stands in a cell; null: nothing. A text may still be one that a spreadsheet would run. */
export type TableCell = string | number | null

/** Records as rows under heads. */
export interface RecordTable {
  readonly name: CsvTable['name']
  readonly heads: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

type Columns<T> = readonly (readonly [string, (record: T) => TableCell])[]

/** The steps, flows, findings and cards of a session. Every record is in them; no cell is run by a spreadsheet. */
export function csvTables(session: Session): readonly CsvTable[] {
  return recordTables(session).map(({ name, heads, rows }) => ({ name, text: csvText(heads, rows) }))
}

/** The same four as rows. */
export function recordTables(session: Session): readonly RecordTable[] {
  const mapName = (id: string): string => find(session.maps, id)?.name ?? ''
  const laneName = (id: string | null): string => find(session.lanes, id)?.name ?? notPlacedYet()
  const stageName = (id: string | null): string => find(session.stages, id)?.name ?? notPlacedYet()
  const stepText = (id: string | null): string => find(session.steps, id)?.text ?? ''
  return [
    {
      name: 'steps',
      ...table(
        session.maps.flatMap(({ id }) => stepsInTurn(session, id)),
        [
          [words.exportColumnId(), (step) => step.id],
          [words.exportColumnMap(), (step) => mapName(step.map)],
          [words.exportColumnStage(), (step) => stageName(step.stage)],
          [words.exportColumnLane(), (step) => laneName(step.lane)],
          [words.exportColumnKind(), (step) => nameOfStepKind(step.kind)],
          [words.exportColumnStep(), (step) => step.text],
          [words.exportColumnDetail(), (step) => step.detail],
          [words.exportColumnRole(), (step) => step.role],
          [words.exportColumnChannel(), (step) => step.channel],
          [words.exportColumnDocuments(), (step) => step.documents.join('; ')],
          [words.exportColumnVisible(), (step) => yesOrNo(step.visible)],
          ...rangeColumns(
            words.exportColumnWork(),
            (step: { workMinutes: Range | null }) => step.workMinutes,
          ),
          ...rangeColumns(
            words.exportColumnWait(),
            (step: { waitMinutes: Range | null }) => step.waitMinutes,
          ),
          [words.exportColumnWaitReason(), (step) => step.waitReason],
          ...rangeColumns(words.exportColumnCost(), (step: { costPounds: Range | null }) => step.costPounds),
          [words.exportColumnSpend(), (step) => (step.spend === null ? '' : nameOfSpend(step.spend))],
          [words.exportColumnValue(), (step) => (step.value === null ? '' : nameOfValue(step.value))],
          [words.exportColumnVolume(), (step) => step.volume],
          [words.exportColumnRightFirstTime(), (step) => step.rightFirstTime],
          [words.exportColumnMoment(), (step) => yesOrNo(step.moment)],
          [words.exportColumnEvidence(), (step) => nameOfEvidence(step.evidence)],
        ],
      ),
    },
    {
      name: 'flows',
      ...table(session.flows, [
        [words.exportColumnId(), (flow) => flow.id],
        [words.exportColumnMap(), (flow) => mapName(flow.map)],
        [words.exportColumnFrom(), (flow) => stepText(flow.from)],
        [words.exportColumnFromId(), (flow) => flow.from],
        [words.exportColumnTo(), (flow) => stepText(flow.to)],
        [words.exportColumnToId(), (flow) => flow.to],
        [words.exportColumnLabel(), (flow) => flow.label],
        [words.exportColumnShare(), (flow) => flow.share],
        [words.exportColumnPasses(), (flow) => flow.passes],
        [words.exportColumnHow(), (flow) => flow.how],
      ]),
    },
    {
      name: 'findings',
      ...table(session.findings, [
        [words.exportColumnId(), (finding) => finding.id],
        [words.exportColumnMap(), (finding) => mapName(finding.map)],
        [words.exportColumnKind(), (finding) => nameOfFindingKind(finding.kind)],
        [words.exportColumnWords(), (finding) => finding.text],
        [words.exportColumnSteps(), (finding) => finding.steps.map(stepText).join('; ')],
        [words.exportColumnStepIds(), (finding) => finding.steps.join('; ')],
        [words.exportColumnRaisedBy(), (finding) => finding.raisedBy.map(nameOfGroup).join('; ')],
        [words.exportColumnSeverity(), (finding) => finding.severity],
        [words.exportColumnStatus(), (finding) => nameOfFindingStatus(finding.status)],
        [words.exportColumnCheckedNote(), (finding) => finding.checkedNote],
        [words.exportColumnEvidence(), (finding) => nameOfEvidence(finding.evidence)],
      ]),
    },
    {
      name: 'cards',
      ...table(session.cards, [
        [words.exportColumnId(), (card) => card.id],
        [words.exportColumnMap(), (card) => mapName(card.map)],
        [words.exportColumnAbout(), (card) => nameOfCardPlace(card.about)],
        [words.exportColumnStep(), (card) => stepText(card.step)],
        [words.exportColumnStage(), (card) => (card.stage === null ? '' : stageName(card.stage))],
        [words.exportColumnGroup(), (card) => nameOfGroup(card.group)],
        [words.exportColumnWords(), (card) => card.text],
        [words.exportColumnFeeling(), (card) => (card.feeling === null ? '' : nameOfFeeling(card.feeling))],
        [words.exportColumnKind(), (card) => (card.kind === null ? '' : nameOfFindingKind(card.kind))],
        [words.exportColumnGathered(), (card) => nameOfGathered(card.gathered)],
        [words.exportColumnMayLeave(), (card) => yesOrNo(card.share)],
      ]),
    },
  ]
}

function table<T>(records: readonly T[], columns: Columns<T>): Pick<RecordTable, 'heads' | 'rows'> {
  return {
    heads: columns.map(([head]) => head),
    rows: records.map((record) => columns.map(([, read]) => read(record))),
  }
}

/** Rows under heads as the text of a file (RFC 4180), no cell of which a spreadsheet runs. */
export function csvText(heads: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : (cell ?? ''))),
  )
  return `\uFEFF${Papa.unparse([[...heads], ...cells], { quotes: true, newline: '\r\n' })}`
}

/** A range as two columns of numbers, so that a spreadsheet can count with them. */
function rangeColumns<T>(head: string, read: (record: T) => Range | null): Columns<T> {
  return [
    [words.exportColumnLow({ head }), (record) => read(record)?.low ?? null],
    [words.exportColumnHigh({ head }), (record) => read(record)?.high ?? null],
  ]
}

function yesOrNo(answer: boolean | null): string {
  if (answer === null) return ''
  return answer ? words.exportYes() : words.exportNo()
}
