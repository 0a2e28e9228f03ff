import type { FindingKind } from '../model/kinds'
import type { MapId, Session, StepId } from '../model/session'
import { find } from '../model/table'

/**
 * The steps that a finding of this kind may point at, each once and in the order given: a duplication ties two
 * or more, a gap lies between two or follows one, the others mark at least one. Null when these do not do, or
 * one of them is not on the map.
 */
export function findingSteps(
  session: Session,
  map: MapId,
  kind: FindingKind,
  steps: readonly StepId[],
): readonly StepId[] | null {
  const each = [...new Set(steps)]
  if (!each.every((id) => find(session.steps, id)?.map === map)) return null
  if (each.length < (kind === 'duplication' ? 2 : 1)) return null
  if (kind === 'gap' && each.length > 2) return null
  return each
}
