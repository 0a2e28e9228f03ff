import { findingsOn } from '../model/byStep'
import type { Finding, Session } from '../model/session'
import type { Command } from './command'
import { deleteFindings } from './deleteFindings'
import { raiseFinding } from './raiseFinding'

/** A mark to be put on or taken off: `id` is the finding's when it is put on. */
export type Mark = Pick<Finding, 'id' | 'map' | 'kind' | 'steps'>

/**
 * Takes off what says the same of exactly these steps, else raises it. Null when it cannot be raised: see
 * `raiseFinding`.
 */
export function toggleMark(mark: Mark): Command {
  return (session) => {
    const standing = findingsLike(session, mark)
    if (standing.length > 0) return deleteFindings(standing.map(({ id }) => id))(session)
    return raiseFinding(mark)(session)
  }
}

/** The findings of one kind that point at exactly these steps, in whatever order. */
export function findingsLike(
  session: Session,
  { map, kind, steps }: Pick<Finding, 'map' | 'kind' | 'steps'>,
): readonly Finding[] {
  const marked = new Set(steps)
  const [first] = steps
  return (first === undefined ? [] : findingsOn(session, first)).filter(
    (finding) =>
      finding.map === map &&
      finding.kind === kind &&
      finding.steps.length === marked.size &&
      finding.steps.every((id) => marked.has(id)),
  )
}
