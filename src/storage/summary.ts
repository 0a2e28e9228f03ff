import { asIsMap, stepsOfMap } from '../model/mapOf'
import type { Session } from '../model/session'

/** What the list and the snapshots say of a session's size. */
export interface Size {
  readonly lanes: number
  readonly steps: number
}

/** How many lanes a session has, and steps what happens now: a new way is a copy, and would count them twice. */
export function sizeOf(session: Session): Size {
  return { lanes: session.lanes.length, steps: stepsOfMap(session, asIsMap(session).id).length }
}

/** The last changed first; equal times by id, so that the order is the same in every window. */
export function byLastChange(
  a: { readonly changedAt: number; readonly id: string },
  b: { readonly changedAt: number; readonly id: string },
): number {
  if (a.changedAt !== b.changedAt) return b.changedAt - a.changedAt
  return a.id < b.id ? -1 : 1
}
