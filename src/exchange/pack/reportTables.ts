import type { PackContent } from '../../analysis/packContent'
import type { PackStep } from '../../analysis/packMap'
import * as words from '../../words/compiled/messages.js'

/** A table with a name; the first column names the row. */
export interface TableBlock {
  readonly block: 'table'
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How wide each column is beside the others. */
  readonly widths: readonly number[]
}

/** Figures before and after; without a new way the columns for it are left out. */
export function figuresTable(
  { toBe }: Pick<PackContent, 'toBe'>,
  figures: PackContent['figures'],
): TableBlock {
  const hasAfter = toBe !== null
  return {
    block: 'table',
    caption: hasAfter ? words.packNumbersCaption() : words.packNumbersNowCaption(),
    heads: [
      words.packFigure(),
      words.packNow(),
      words.packRestsOn(),
      ...(hasAfter ? [words.packNewWay(), words.packRestsOn()] : []),
      words.packAim(),
    ],
    rows: figures.map((figure) => [
      figure.name,
      figure.before,
      figure.beforeRestsOn,
      ...(hasAfter ? [figure.after ?? '', figure.afterRestsOn] : []),
      figure.aim,
    ]),
    widths: hasAfter ? [24, 16, 14, 16, 14, 16] : [32, 24, 20, 24],
  }
}

/** A column in which no row says anything is not printed. */
export function withoutEmptyColumns(table: TableBlock): TableBlock {
  const isSaid = (_each: unknown, place: number): boolean =>
    place === 0 || table.rows.some((row) => (row[place] ?? '') !== '')
  return {
    ...table,
    heads: table.heads.filter(isSaid),
    rows: table.rows.map((row) => row.filter(isSaid)),
    widths: table.widths.filter(isSaid),
  }
}

/** The findings that matter most as a table. */
export function topTable({ top, findings }: PackContent): TableBlock {
  return {
    block: 'table',
    caption: words.packTopCount({ shown: top.length, count: findings.length }),
    heads: [words.packNo(), words.packKind(), words.packFinding(), words.packWhere(), words.packAnsweredBy()],
    rows: top.map(({ mark, kind, text: said, steps, answer }) => [
      mark,
      kind,
      said,
      steps.join('; '),
      answer,
    ]),
    widths: [7, 15, 38, 25, 15],
  }
}

/** Steps in words. */
export function stepsTable(name: string, steps: readonly PackStep[]): TableBlock {
  return {
    block: 'table',
    caption: words.packStepsCaption({ name }),
    heads: [words.packStepNumber(), words.packWho(), words.packWhat(), words.packFacts(), words.packThen()],
    rows: steps.map(({ number, lane, text: said, facts, goesOn }) => [
      String(number),
      lane,
      said,
      facts.join('. '),
      goesOn,
    ]),
    widths: [7, 18, 37, 21, 17],
  }
}

/** Every action with who leads it and how far it is. */
export function actionsTable(actions: PackContent['actions']): TableBlock {
  return {
    block: 'table',
    caption: words.packActionsCaption(),
    heads: [
      words.packNo(),
      words.packAction(),
      words.packAnswers(),
      words.packLead(),
      words.packRole(),
      words.packDue(),
      words.packStatus(),
      words.packHealth(),
      words.packTier(),
    ],
    rows: actions.map((action) => [
      action.mark,
      action.title,
      action.answers,
      action.lead,
      action.role,
      action.due,
      action.status,
      action.health,
      action.tier,
    ]),
    widths: [5, 23, 9, 12, 10, 10, 9, 11, 11],
  }
}

/** What is asked of others. */
export function asksTable(asks: PackContent['asks']): TableBlock {
  return {
    block: 'table',
    caption: words.packAsksCaption(),
    heads: [
      words.packNo(),
      words.packBarrier(),
      words.packRule(),
      words.packOwner(),
      words.packEvidence(),
      words.packWanted(),
      words.packTier(),
    ],
    rows: asks.map(({ mark, barrier, rule, owner, evidence, wanted, tier }) => [
      mark,
      barrier,
      rule,
      owner,
      evidence,
      wanted,
      tier,
    ]),
    widths: [5, 18, 17, 13, 20, 17, 10],
  }
}

/** Every finding of the day. */
export function findingsTable(findings: PackContent['findings']): TableBlock {
  return {
    block: 'table',
    caption: words.packFindingsCaption(),
    heads: [
      words.packNo(),
      words.packKind(),
      words.packFinding(),
      words.packWhere(),
      words.packRaisedBy(),
      words.packSeverity(),
      words.packStatus(),
      words.packDots(),
      words.packAnsweredBy(),
    ],
    rows: findings.map((finding) => [
      finding.mark,
      finding.kind,
      finding.text,
      finding.steps.join('; '),
      finding.raisedBy,
      finding.severity,
      finding.status,
      finding.dots === 0 ? '' : String(finding.dots),
      finding.answer,
    ]),
    widths: [5, 12, 24, 17, 10, 7, 9, 5, 11],
  }
}
