import type { StepId } from '../model/session'
import { copySteps } from './clip'
import type { Command } from './command'
import { withCopies } from './withCopies'

/** How far a copy lies from its step, in px: near, and with the step's edge still to be seen. */
const COPY_OFFSET = 24

/**
 * Copies steps and the flows between them, each beside its step. `newId` is called for each step in reading
 * order, then for each flow. Null when none of the steps is there.
 */
export function duplicateSteps(ids: readonly StepId[], newId: () => string): Command {
  return (session) => {
    const clip = copySteps(session, ids)
    if (clip.steps.length === 0) return null
    return withCopies(session, clip, newId, ({ map, lane, stage, x, y }) => ({
      map,
      lane,
      stage,
      x: x + COPY_OFFSET,
      y: y + COPY_OFFSET,
    }))
  }
}
