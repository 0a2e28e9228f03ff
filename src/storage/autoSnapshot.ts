/** Snapshots are taken by themselves after this much change. */
export const SNAPSHOT_EVERY_MS = 10 * 60 * 1000

/** How many of those taken by themselves a session keeps: ten hours of change. Named ones are kept always. */
export const SNAPSHOTS_KEPT = 60

/** Since when a session holds changes that no snapshot holds; null: none. Epoch milliseconds. */
export type ChangedSince = number | null

/** After a change at this time. */
export function afterChange(since: ChangedSince, now: number): ChangedSince {
  // A clock set back must not put the next snapshot off by as much.
  return since === null ? now : Math.min(since, now)
}

/** In how many milliseconds a snapshot is due; null: not before the next change. */
export function dueInMs(since: ChangedSince, now: number): number | null {
  return since === null ? null : Math.max(0, since + SNAPSHOT_EVERY_MS - now)
}

/** Which snapshots of one session go when there are too many: the oldest of those that were taken by themselves and not locked. */
export function tooMany<
  T extends { readonly name: string | null; readonly locked: boolean; readonly number: number },
>(snapshots: readonly T[]): readonly T[] {
  return snapshots
    .filter(({ name, locked }) => name === null && !locked)
    .toSorted((a, b) => b.number - a.number)
    .slice(SNAPSHOTS_KEPT)
}
