import { sortedStages } from '../../model/order'
import { readingOrder } from '../../model/readingOrder'
import type { MapId, Session, Stage, StageId, StepId } from '../../model/session'
import { find } from '../../model/table'

/** A stage, or what is not placed yet (null), with its steps in reading order. */
export interface OutlineGroup {
  readonly stage: Stage | null
  readonly steps: readonly StepId[]
}

/** The map as it is read: every stage with its steps. What has no stage yet comes first, when there is any. */
export function outlineGroups(session: Session, map: MapId): readonly OutlineGroup[] {
  const byStage = new Map<StageId | null, StepId[]>()
  for (const id of readingOrder(session, map)) {
    const key = find(session.stages, find(session.steps, id)?.stage ?? null)?.id ?? null
    const there = byStage.get(key)
    if (there === undefined) byStage.set(key, [id])
    else there.push(id)
  }
  const idsOf = (stage: StageId | null): readonly StepId[] => byStage.get(stage) ?? []
  const waiting = idsOf(null)
  return [
    ...(waiting.length > 0 ? [{ stage: null, steps: waiting }] : []),
    ...sortedStages(session).map((stage) => ({ stage, steps: idsOf(stage.id) })),
  ]
}

/** One line of the outline: a heading, a step, or the button that adds a step at the end of a stage. */
export type OutlineRow =
  | { readonly kind: 'heading'; readonly key: string; readonly group: OutlineGroup }
  | { readonly kind: 'step'; readonly key: StepId; readonly group: OutlineGroup; readonly place: number }
  | { readonly kind: 'add'; readonly key: string; readonly group: OutlineGroup }

/** The groups line by line, as the arrow keys go through them. */
export function outlineRows(groups: readonly OutlineGroup[]): readonly OutlineRow[] {
  return groups.flatMap((group): readonly OutlineRow[] => [
    { kind: 'heading', key: headingKey(group.stage), group },
    ...group.steps.map((key, place) => ({ kind: 'step', key, group, place }) as const),
    ...(group.stage === null ? [] : [{ kind: 'add', key: addKey(group.stage.id), group } as const]),
  ])
}

/** The lines by the order that they came of: typing, which moves nothing, gives the identical lines. */
const made = new WeakMap<
  readonly StepId[],
  { readonly stages: readonly Stage[]; readonly rows: readonly OutlineRow[] }
>()

/** The lines of a map. The identical array as long as no step and no stage came, went or moved. */
export function rowsOf(session: Session, map: MapId): readonly OutlineRow[] {
  const order = readingOrder(session, map)
  const known = made.get(order)
  if (known?.stages === session.stages) return known.rows
  const rows = outlineRows(outlineGroups(session, map))
  made.set(order, { stages: session.stages, rows })
  return rows
}

const places = new WeakMap<readonly OutlineRow[], ReadonlyMap<string, number>>()

/** Where a line is among the lines, or -1. */
export function rowPlace(rows: readonly OutlineRow[], key: string | null | undefined): number {
  if (key === null || key === undefined) return -1
  let known = places.get(rows)
  if (known === undefined) {
    known = new Map(rows.map((row, place) => [row.key, place]))
    places.set(rows, known)
  }
  return known.get(key) ?? -1
}

/** The line that the keys come to from a place on, one way or the other: headings are read, not stopped at. */
export function stopFrom(rows: readonly OutlineRow[], place: number, by: 1 | -1): OutlineRow | undefined {
  let at = place
  while (rows[at]?.kind === 'heading') at += by
  return rows[at]
}

/** Ids are unique in the session, so a word before one is unique too. */
export function addKey(stage: StageId): string {
  return `add ${stage}`
}

function headingKey(stage: Stage | null): string {
  return `heading ${stage?.id ?? ''}`
}
