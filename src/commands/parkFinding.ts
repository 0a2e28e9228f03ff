import type { FindingId } from '../model/session'
import { editFinding } from './editFinding'
import type { Command } from './command'

/**
 * Says why a finding is not answered; without a reason it is not parked. Null when it is not there or says that
 * already.
 */
export function parkFinding(id: FindingId, because: string): Command {
  return editFinding(id, { parked: because.trim() === '' ? null : because })
}
