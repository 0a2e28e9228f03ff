import { newAction } from '../../src/model/defaults'
import type { Action, Session } from '../../src/model/session'
import { sketch } from './sketch'

/** A short journey with three findings, for what the second half of the day does with them. */
export const JOURNEY = `
  citizen: apply | wait
  agency:  assess | pay
  charity:
  apply>assess
  duplication(apply, assess)
  delay(wait)
  works-well(pay)
  charity.sector = "third-sector"`

/** The journey with these actions; what is not said of one is as when it is new. */
export function withActions(...actions: readonly (Pick<Action, 'id'> & Partial<Action>)[]): Session {
  return { ...sketch(JOURNEY), actions: actions.map((each) => newAction({ title: each.id, ...each })) }
}
