import { asIsMap, stepsOfMap } from '../model/mapOf'
import { liesWith, saysTheSame } from '../model/sameStep'
import type { MapId, Session, Step, StepId } from '../model/session'
import { find } from '../model/table'
import type { ChangeKind } from '../words/changes'
import { keptLast } from './keptLast'

/** What became of a step of a new way. */
export type StepChangeKind = Exclude<ChangeKind, 'removed'>

export interface StepChange {
  readonly kind: StepChangeKind
  /** A moved step that does not say the same any more either. */
  readonly alsoChanged: boolean
  /** The steps of what happens now that it comes from, each once. */
  readonly from: readonly StepId[]
}

export interface Changes {
  /** The steps of the new way, in file order. */
  readonly steps: ReadonlyMap<StepId, StepChange>
  /** Steps of what happens now that no step of the new way names, in file order. */
  readonly removed: readonly StepId[]
  readonly counts: Readonly<Record<ChangeKind, number>>
}

/** In the order in which the first that holds is said. */
export const KINDS_IN_TURN: readonly StepChangeKind[] = ['new', 'merged', 'split', 'moved', 'changed', 'kept']

/** The map that a new way was started from: what happens now. */
export function startedFrom(session: Session, toBe: MapId): MapId {
  return find(session.maps, toBe)?.from ?? asIsMap(session).id
}

/**
 * The same, told of the steps of either map: those of the new way, and those of what happens now by what became of
 * them, the first that holds where several steps come from one.
 */
export const changeKinds: (session: Session, toBe: MapId) => ReadonlyMap<StepId, ChangeKind> = keptLast(
  (session: Session, toBe: MapId) => [changesOf(session, toBe)],
  (session, toBe) => {
    const { steps, removed } = changesOf(session, toBe)
    const kinds = new Map<StepId, ChangeKind>()
    for (const kind of KINDS_IN_TURN) {
      for (const [id, change] of steps) {
        if (change.kind !== kind) continue
        kinds.set(id, kind)
        for (const origin of change.from) if (!kinds.has(origin)) kinds.set(origin, kind)
      }
    }
    for (const id of removed) kinds.set(id, 'removed')
    return kinds
  },
)

/** What became of each step of a new way, and what it leaves out. Derived: nothing of it is stored. */
export const changesOf: (session: Session, toBe: MapId) => Changes = keptLast(
  ({ steps, maps }: Session, toBe: MapId) => [steps, maps, toBe],
  (session, toBe) => {
    const steps = stepsOfMap(session, toBe)
    const origins = new Map(steps.map((step) => [step.id, originsOf(session, step)]))
    const alike = new Map<string, number>()
    for (const from of origins.values()) {
      const key = keyOf(from)
      alike.set(key, (alike.get(key) ?? 0) + 1)
    }
    const counts = { new: 0, merged: 0, split: 0, moved: 0, changed: 0, kept: 0, removed: 0 }
    const changes = new Map<StepId, StepChange>()
    for (const step of steps) {
      const from = origins.get(step.id) ?? []
      const change = changeOf(step, from, (alike.get(keyOf(from)) ?? 0) > 1)
      counts[change.kind] += 1
      changes.set(step.id, change)
    }
    const named = new Set([...origins.values()].flatMap((from) => from.map(({ id }) => id)))
    const removed = stepsOfMap(session, startedFrom(session, toBe)).flatMap(({ id }) =>
      named.has(id) ? [] : [id],
    )
    return { steps: changes, removed, counts: { ...counts, removed: removed.length } }
  },
)

/** The steps of what happens now that a step comes from, each once. */
function originsOf(session: Session, { from }: Step): readonly Step[] {
  return [...new Set(from)].flatMap((id) => find(session.steps, id) ?? [])
}

const keyOf = (from: readonly Step[]): string =>
  from
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

/** What became of one step; `isShared`: another step of its map comes from the same. */
function changeOf(step: Step, from: readonly Step[], isShared: boolean): StepChange {
  const said = (kind: StepChangeKind, alsoChanged = false): StepChange => ({
    kind,
    alsoChanged,
    from: from.map(({ id }) => id),
  })
  const [origin, second] = from
  if (origin === undefined) return said('new')
  if (second !== undefined) return said('merged')
  if (isShared) return said('split')
  const isChanged = !saysTheSame(step, origin)
  if (!liesWith(step, origin)) return said('moved', isChanged)
  return said(isChanged ? 'changed' : 'kept')
}
