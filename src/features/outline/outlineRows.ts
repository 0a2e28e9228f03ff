import { stepsOfMap } from '../../model/mapOf'
import { sortedStages } from '../../model/order'
import { inReadingOrder } from '../../model/readingOrder'
import type { MapId, Session, Stage, StageId, StepId } from '../../model/session'
import { find } from '../../model/table'

/** A stage, or what is not placed yet (null), with its steps in reading order. */
export interface OutlineGroup {
  readonly stage: Stage | null
  readonly steps: readonly StepId[]
}

/** The map as it is read: every stage with its steps. What has no stage yet comes first, when there is any. */
export function outlineGroups(session: Session, map: MapId): readonly OutlineGroup[] {
  const steps = inReadingOrder(session, stepsOfMap(session, map))
  const byStage = new Map<StageId | null, StepId[]>()
  for (const { id, stage } of steps) {
    const key = find(session.stages, stage)?.id ?? null
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

/** Ids are unique in the session, so a word before one is unique too. */
export function addKey(stage: StageId): string {
  return `add ${stage}`
}

function headingKey(stage: Stage | null): string {
  return `heading ${stage?.id ?? ''}`
}
