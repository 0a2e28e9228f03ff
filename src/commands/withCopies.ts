import type { Session, Step } from '../model/session'
import { withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Clip } from './clip'
import { soundAfter } from './deleteRecords'

/** Where a copy is to lie. */
export type CopyPlace = Pick<Step, 'map' | 'lane' | 'stage' | 'x' | 'y'>

/**
 * The session with copies of a clip's steps and flows. `newId` is called for each step in the clip's order,
 * then for each flow. What a copy pointed at that is not in this session it no longer points at.
 */
export function withCopies(
  session: Session,
  clip: Clip,
  newId: () => string,
  placeOf: (step: Step) => CopyPlace,
): Session {
  const ids = new Map(clip.steps.map(({ id }) => [id, newId()]))
  const steps = clip.steps.map((step) =>
    Object.assign({}, step, cleanFields(placeOf(step)), { id: ids.get(step.id) ?? step.id }),
  )
  const mapOf = new Map(steps.map(({ id, map }) => [id, map]))
  const flows = clip.flows.flatMap((flow) => {
    const from = ids.get(flow.from) ?? flow.from
    const to = ids.get(flow.to) ?? flow.to
    return { ...flow, id: newId(), map: mapOf.get(from) ?? flow.map, from, to }
  })
  const next = withRecords(withRecords(session, 'steps', steps), 'flows', flows)
  return soundAfter(session, next)
}
