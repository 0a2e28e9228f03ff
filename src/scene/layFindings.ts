import type { Finding, StepId } from '../model/session'
import { createGrid, type Grid } from './grid'
import { layGap } from './layGaps'
import { layTie, type FindingGround } from './layTies'
import type { Measure, Scene, SceneNote } from './scene'

type Between = Pick<Scene, 'ties' | 'gaps'>

interface NotesGround {
  readonly notes: ReadonlyMap<StepId, SceneNote>
  readonly grid: Grid
  readonly measure: Measure
}

/** The parts of before where they are equal: few, so they are compared by what they say. */
function keepEqual<T extends { readonly finding: string }>(
  parts: readonly T[],
  before: readonly T[],
): readonly T[] {
  if (before.length === 0) return parts
  const known = new Map(before.map((part) => [part.finding, part]))
  return parts.map((part) => {
    const same = known.get(part.finding)
    return same !== undefined && JSON.stringify(same) === JSON.stringify(part) ? same : part
  })
}

/** What is drawn between notes: gaps first, since they say where something is missing, then duplications. */
export function layFindings(
  findings: readonly Finding[],
  { notes, grid, measure }: NotesGround,
  before?: Between,
): Between {
  const ground: FindingGround = { notes, taken: [grid], placed: createGrid(), measure }
  const gaps = findings.flatMap((finding) => (finding.kind === 'gap' ? (layGap(finding, ground) ?? []) : []))
  const ties = findings.flatMap((finding) =>
    finding.kind === 'duplication' ? (layTie(finding, ground) ?? []) : [],
  )
  return { gaps: keepEqual(gaps, before?.gaps ?? []), ties: keepEqual(ties, before?.ties ?? []) }
}
