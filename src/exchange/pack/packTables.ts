import type { PackContent } from '../../analysis/packContent'
import type { Session } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { recordTables, type RecordTable, type TableCell } from '../csvTables'
import { decisionText } from './reportParts'
import { asksTable, figuresTable, type TableBlock } from './reportTables'

/** A register as rows: a sheet of the workbook. */
export interface PackTable {
  /** Of the sheet. */
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** One that is a file of its own as well. */
export interface PackRegister extends PackTable {
  /** Of the file, without its ending. */
  readonly name: RecordTable['name'] | 'actions' | 'national-asks'
}

/** The registers of a pack: every record of the session that the pack speaks of. Tables without rows keep their heads. */
export function packTables(session: Session, content: PackContent): readonly PackRegister[] {
  const records = recordTables(session)
  const table = (name: RecordTable['name'], title: string): PackRegister => {
    const { heads, rows } = records.find((each) => each.name === name) ?? { heads: [], rows: [] }
    return { name, title, heads, rows }
  }
  return [
    findingsTable(table('findings', words.packSheetFindings()), content, session),
    actionsTable(session, content),
    table('steps', words.packSheetSteps()),
    table('flows', words.packSheetFlows()),
    table('cards', words.packSheetCards()),
    asks(content),
  ]
}

/** What is in the workbook beside the registers. */
export function extraTables(session: Session, content: PackContent): readonly PackTable[] {
  const extras: readonly PackTable[] = [
    {
      title: words.packSheetAbout(),
      heads: [words.packSheetAbout(), content.title],
      rows: aboutRows(content),
    },
    {
      title: words.packSheetDecisions(),
      heads: [words.packDecision()],
      rows: content.decisions.map((decision) => [decisionText(decision)]),
    },
    {
      title: words.packSheetNumbers(),
      ...withoutBlock(figuresTable(content, content.figures)),
    },
    {
      title: words.packSheetRoom(),
      heads: [
        words.packColumnOccasion(),
        words.exportColumnGroup(),
        words.exportColumnLane(),
        words.packColumnPeople(),
      ],
      rows: session.attendance.map(({ occasion, group, lane, count }) => [
        occasion,
        nameOfGroup(group),
        find(session.lanes, lane)?.name ?? '',
        count,
      ]),
    },
  ]
  return extras.filter(({ rows }) => rows.length > 0)
}

const withoutBlock = ({ heads, rows }: TableBlock): Pick<PackTable, 'heads' | 'rows'> => ({ heads, rows })

/** What every file of a pack says of itself. */
function aboutRows({ line, banner, roomText, madeOn, leftOut }: PackContent): PackTable['rows'] {
  const rows: readonly (readonly [string, string])[] = [
    [words.packPlaceAndDate(), line],
    [words.packBanner(), banner],
    [words.packRoom(), roomText === '' ? words.packRoomUnsaid() : roomText],
    [words.packSheetMade(), madeOn],
    [words.packLeftOut(), leftOut],
  ]
  return rows.filter(([, said]) => said !== '')
}

/** The findings with what the report calls them, their dots and what answers them. */
function findingsTable(table: PackRegister, { findings }: PackContent, session: Session): PackRegister {
  return {
    ...table,
    heads: [
      words.packColumnMark(),
      ...table.heads,
      words.packColumnDots(),
      words.packAnsweredBy(),
      words.packColumnParked(),
    ],
    rows: table.rows.map((row, place) => {
      const finding = findings[place]
      return [
        finding?.mark ?? '',
        ...row,
        finding?.dots ?? '',
        finding?.answer ?? '',
        session.findings[place]?.parked ?? '',
      ]
    }),
  }
}

function actionsTable(session: Session, { actions }: PackContent): PackRegister {
  return {
    name: 'actions',
    title: words.packSheetActions(),
    heads: [
      words.packColumnMark(),
      words.exportColumnId(),
      words.packAction(),
      words.packAnswers(),
      words.packColumnActionIds(),
      words.packLead(),
      words.packRole(),
      words.packDue(),
      words.packStatus(),
      words.packHealth(),
      words.packTier(),
      words.packImpact(),
      words.packEffort(),
      words.packSpend(),
      words.packBenefit(),
      words.packMeasure(),
      words.packColumnDots(),
      words.packLog(),
    ],
    rows: session.actions.map((action, place) => {
      const said = actions[place]
      return [
        said?.mark ?? '',
        action.id,
        action.title,
        said?.answers ?? '',
        action.answers.join('; '),
        said?.lead ?? '',
        action.role,
        action.due,
        said?.status ?? '',
        said?.health ?? '',
        said?.tier ?? '',
        action.impact,
        action.effort,
        said?.spend ?? '',
        action.benefit,
        action.measure,
        said?.dots ?? '',
        said?.log.join('; ') ?? '',
      ]
    }),
  }
}

function asks({ asks: asked }: PackContent): PackRegister {
  const { heads, rows } = asksTable(asked)
  return { name: 'national-asks', title: words.packSheetAsks(), heads, rows }
}
