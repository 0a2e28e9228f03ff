import type { Session } from '../../src/model/session'
import { sketch } from '../support/sketch'

/**
 * A claim for compensation as a map, after the activities of the event log "running-example" of process mining: one
 * check is done again when the decision is to look once more. A letter goes out that nobody follows up.
 */
export function claimMap(): Session {
  return sketch(`
    citizen:  ask      |                  |       |               | paid
    desk:     register |                  |       |               | pay, refuse
    examiner:          | casual, thorough |       |               |
    helper:            |                  | check |               |
    manager:           |                  |       | decide, again |
    ask.kind = "start"
    paid.kind = "end"
    decide.kind = "decision"
    ask>register
    register>casual
    register>thorough
    casual>check
    thorough>check
    check>decide
    decide>again
    again>thorough
    decide>pay
    decide>refuse
    pay>paid`)
}
