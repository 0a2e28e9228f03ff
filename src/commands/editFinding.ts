import type { Finding, FindingId } from '../model/session'
import { find, withRecords } from '../model/table'
import type { Command } from './command'
import { edited } from './editRecord'
import { findingSteps } from './findingSteps'

/** What may change about a finding. */
export type FindingFields = Partial<Omit<Finding, 'id' | 'map'>>

/**
 * Changes a finding. Null when it is not there, says all that already, or would be given a kind or steps that
 * do not go together: see `raiseFinding`.
 */
export function editFinding(id: FindingId, fields: FindingFields): Command {
  return (session) => {
    const finding = find(session.findings, id)
    if (finding === undefined) return null
    const next = edited(finding, fields)
    if (next === null) return null
    const tied = fields.kind !== undefined || fields.steps !== undefined
    if (tied && findingSteps(session, next.map, next.kind, next.steps) === null) return null
    return withRecords(session, 'findings', [next])
  }
}
