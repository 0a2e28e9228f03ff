import type { Finding, StepId } from '../model/session'
import { createGrid, type Grid } from './grid'
import type { FlowLayout } from './layFlows'
import { layGap } from './layGaps'
import { layTie, type FindingGround } from './layTies'
import { lineGrid } from './lineRoom'
import type { Measure, Scene, SceneNote } from './scene'

type Between = Pick<Scene, 'ties' | 'gaps'>

/** What findings are laid out amid. */
interface Amid {
  readonly noteOf: (step: StepId) => SceneNote | undefined
  readonly noteGrid: Grid
  readonly flows: FlowLayout
  readonly measure: Measure
}

const NOTHING: Between = { ties: [], gaps: [] }

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
  { noteOf, noteGrid, flows, measure }: Amid,
  before?: Between,
): Between {
  if (!findings.some(({ kind }) => kind === 'gap' || kind === 'duplication')) return NOTHING
  const placed = createGrid()
  const taken = {
    never: [noteGrid, flows.words(), placed],
    rather: [lineGrid(flows.flows.map(({ points }) => points))],
  }
  const ground: FindingGround = { noteOf, taken, placed, measure }
  const gaps = findings.flatMap((finding) => (finding.kind === 'gap' ? (layGap(finding, ground) ?? []) : []))
  const ties = findings.flatMap((finding) =>
    finding.kind === 'duplication' ? (layTie(finding, ground) ?? []) : [],
  )
  return { gaps: keepEqual(gaps, before?.gaps ?? []), ties: keepEqual(ties, before?.ties ?? []) }
}
