import { expect } from 'vitest'
import type { Command } from '../../src/commands/command'
import type { Session } from '../../src/model/session'
import { expectCommand } from './expectCommand'

/** As `expectCommand`, for what a drawing does not show (actions, meetings, who takes part): field by field. */
export function expectChange(before: Session, command: Command, after: Session | null): void {
  expect(expectCommand(before, command, after)).toEqual(after)
}
