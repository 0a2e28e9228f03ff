import { newFinding } from '../model/defaults'
import type { Finding } from '../model/session'
import { find, withRecords } from '../model/table'
import { cleanFields } from './cleanFields'
import type { Command } from './command'
import { findingSteps } from './findingSteps'

/** Something that the room says about the journey. */
export interface FindingToRaise extends Pick<Finding, 'id' | 'map' | 'kind' | 'steps'> {
  readonly text?: string
  readonly raisedBy?: Finding['raisedBy']
  readonly severity?: Finding['severity']
  readonly evidence?: Finding['evidence']
}

/**
 * Raises a finding. Null when its steps are not on the map or do not do for its kind: a duplication ties two
 * or more, a gap lies between two or follows one.
 */
export function raiseFinding(given: FindingToRaise): Command {
  return (session) => {
    const steps = findingSteps(session, given.map, given.kind, given.steps)
    if (steps === null || find(session.findings, given.id) !== undefined) return null
    return withRecords(session, 'findings', [newFinding(cleanFields({ ...given, steps }))])
  }
}
