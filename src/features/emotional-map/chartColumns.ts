import { sortedStages } from '../../model/order'
import type { Session, StageId, StepId } from '../../model/session'
import { find } from '../../model/table'
import * as words from '../../words/compiled/messages.js'
import { notPlacedYet } from '../../words/names'

/** The least that a step takes along the chart, px. */
const PITCH = 84
/** So wide a chart is at least, px: few steps are not squeezed into a corner. */
const LEAST_WIDTH = 1180

/** A step in the chart. */
export interface Column {
  readonly id: StepId
  readonly text: string
  readonly moment: boolean
  /** Where its middle lies, px from the left. */
  readonly at: number
}

/** A stage over its steps. */
export interface Band {
  readonly id: StageId | null
  readonly name: string
  readonly start: number
  readonly width: number
}

/** How the steps lie along the chart: all as wide, in the order of the journey, from the right in an rtl language. */
export interface Columns {
  readonly shown: readonly Column[]
  readonly places: ReadonlyMap<StepId, number>
  readonly bands: readonly Band[]
  /** Between stages, px from the left. */
  readonly edges: readonly number[]
  readonly pitch: number
  readonly width: number
}

/** What a step is called where it has no words. */
export function stepText(session: Session, id: StepId): string {
  const text = find(session.steps, id)?.text.trim() ?? ''
  return text === '' ? words.feelingsWordless() : text
}

/** What a stage is called; what has none lies in "Not placed yet". */
export function stageText(session: Session, id: StageId | null): string {
  if (id === null) return notPlacedYet()
  const name = find(sortedStages(session), id)?.name.trim() ?? ''
  return name === '' ? words.feelingsUnnamedStage() : name
}

/** The step whose column lies so far along the chart, px from the left. */
export function stepAt({ shown, pitch }: Columns, across: number): StepId | undefined {
  return shown.find(({ at }) => Math.abs(at - across) <= pitch / 2)?.id
}

/** Lays steps, given in the order of the journey, along the chart. */
export function chartColumns(session: Session, steps: readonly StepId[], isRtl: boolean): Columns {
  const pitch = Math.max(PITCH, Math.floor(LEAST_WIDTH / Math.max(1, steps.length)))
  const width = pitch * steps.length
  const across = (x: number): number => (isRtl ? width - x : x)
  const shown = steps.map((id, place) => ({
    id,
    text: stepText(session, id),
    moment: find(session.steps, id)?.moment === true,
    at: across((place + 0.5) * pitch),
  }))
  const runs: { readonly id: StageId | null; readonly from: number; to: number }[] = []
  for (const [place, id] of steps.entries()) {
    const stage = find(session.steps, id)?.stage ?? null
    const last = runs.at(-1)
    if (last?.id === stage) last.to = place + 1
    else runs.push({ id: stage, from: place, to: place + 1 })
  }
  const bands = runs.map(({ id, from, to }) => ({
    id,
    name: stageText(session, id),
    start: isRtl ? across(to * pitch) : from * pitch,
    width: (to - from) * pitch,
  }))
  return {
    shown,
    places: new Map(shown.map(({ id, at }) => [id, at])),
    bands,
    edges: runs.slice(1).map(({ from }) => across(from * pitch)),
    pitch,
    width,
  }
}
