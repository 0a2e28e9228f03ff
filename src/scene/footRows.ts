import { FINDING_KINDS, type FindingKind, type FindingStatus } from '../model/kinds'
import type { FootRow, SceneFaces, SceneMark } from './scene'

/** Drawn between the notes, as a tie and as a slot, not on them. */
const DRAWN_BETWEEN: ReadonlySet<FindingKind> = new Set(['duplication', 'gap'])
const STRENGTH: Readonly<Record<FindingStatus, number>> = { checked: 0, raised: 1, confirmed: 2 }

function markRow(kind: FindingKind, marks: readonly SceneMark[]): FootRow {
  let status: FindingStatus = 'checked'
  for (const mark of marks) if (STRENGTH[mark.status] > STRENGTH[status]) status = mark.status
  return { row: 'mark', kind, status, count: marks.length }
}

/** What is drawn under a note's text: one row for each kind of finding, then one for the cards. */
export function footRows(marks: readonly SceneMark[], faces: SceneFaces | null): readonly FootRow[] {
  const rows: FootRow[] = []
  if (marks.length > 0) {
    for (const kind of FINDING_KINDS) {
      const ofKind = marks.filter((mark) => mark.kind === kind)
      if (ofKind.length > 0 && !DRAWN_BETWEEN.has(kind)) rows.push(markRow(kind, ofKind))
    }
  }
  if (faces !== null) rows.push({ row: 'faces', faces })
  return rows
}
