import type { StepId } from '../model/session'

/** Where one can go from a step, or come from. */
type Ways = (step: StepId) => readonly StepId[]

/** What a walk meets. */
interface Walker {
  /** Called for a way to a step that one came through and has not left yet. */
  readonly meetsAgain?: (from: StepId, to: StepId) => void
  /** Called when all ways on from a step have been gone. */
  readonly leaves?: (step: StepId) => void
}

/**
 * Goes from a step along every way, each to its end before the next, to steps not seen before. Without recursion: a
 * journey may be 10,000 steps long.
 */
export function walk(start: StepId, ways: Ways, seen: Set<StepId>, { meetsAgain, leaves }: Walker): void {
  const open = new Set<StepId>()
  const path: { readonly step: StepId; readonly onward: readonly StepId[]; next: number }[] = []
  const enter = (step: StepId): void => {
    seen.add(step)
    open.add(step)
    path.push({ step, onward: ways(step), next: 0 })
  }
  if (!seen.has(start)) enter(start)
  for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
    const to = here.onward[here.next]
    here.next += 1
    if (to === undefined) {
      open.delete(here.step)
      leaves?.(here.step)
      path.pop()
    } else if (open.has(to)) meetsAgain?.(here.step, to)
    else if (!seen.has(to)) enter(to)
  }
}

/**
 * Groups of steps of which each can be reached from each other, by S. R. Kosaraju's two walks; a step in no such
 * group is a group of its own.
 */
export function rings(
  steps: readonly StepId[],
  onward: Ways,
  backward: Ways,
): readonly (readonly StepId[])[] {
  const left: StepId[] = []
  const seen = new Set<StepId>()
  for (const step of steps) walk(step, onward, seen, { leaves: (each) => left.push(each) })
  const found: StepId[][] = []
  const taken = new Set<StepId>()
  for (const step of left.toReversed()) {
    if (taken.has(step)) continue
    const ring: StepId[] = []
    walk(step, backward, taken, { leaves: (each) => ring.push(each) })
    found.push(ring)
  }
  return found
}
