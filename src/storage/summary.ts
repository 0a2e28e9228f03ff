import type { Session } from '../model/session'

/** What the list and the snapshots say of a session's size. */
export interface Size {
  readonly lanes: number
  readonly steps: number
}

/** How many lanes and steps a session holds. */
export function sizeOf(session: Session): Size {
  return { lanes: session.lanes.length, steps: session.steps.length }
}

/** The last changed first; equal times by id, so that the order is the same in every window. */
export function byLastChange(
  a: { readonly changedAt: number; readonly id: string },
  b: { readonly changedAt: number; readonly id: string },
): number {
  if (a.changedAt !== b.changedAt) return b.changedAt - a.changedAt
  return a.id < b.id ? -1 : 1
}
