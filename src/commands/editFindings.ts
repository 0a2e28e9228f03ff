import type { Finding, FindingId } from '../model/session'
import { findAll } from '../model/table'
import { all } from './all'
import type { Command } from './command'
import { editFinding, type FindingFields } from './editFinding'

/** What is to change about each finding: the same for all, or by what the finding says now. */
export type FindingChange = FindingFields | ((finding: Finding) => FindingFields)

/**
 * Changes several findings at once. Those that the change does not fit are left as they are: see `editFinding`.
 * Null when none changes.
 */
export function editFindings(ids: readonly FindingId[], change: FindingChange): Command {
  return (session) => {
    const commands = findAll(session.findings, ids).map((finding) =>
      editFinding(finding.id, typeof change === 'function' ? change(finding) : change),
    )
    return all(...commands)(session)
  }
}
