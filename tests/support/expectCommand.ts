import { expect } from 'vitest'
import type { Command } from '../../src/commands/command'
import { applyDifference, difference, invert } from '../../src/model/difference'
import type { Session } from '../../src/model/session'
import { withSoundReferences } from '../../src/model/soundReferences'
import { drawn } from './drawn'

/**
 * Promises four things of a command at once: the result is as drawn (or null: it does not apply), undo gives
 * back the very same value and redo the result, nothing points at what is not there, and the input was not
 * touched. Returns the result.
 */
export function expectCommand(before: Session, command: Command, after: Session | null): Session | null {
  const untouched = structuredClone(before)
  const result = command(deeplyFrozen(before))
  expect(before).toEqual(untouched)
  expect(result === null ? null : drawn(result)).toBe(after === null ? null : drawn(after))
  if (result === null) return null
  const change = difference(before, result)
  expect(applyDifference(result, invert(change))).toEqual({ session: before, skipped: [] })
  expect(applyDifference(before, change)).toEqual({ session: result, skipped: [] })
  expect(danglingIn(result)).toEqual([])
  return result
}

/** References to what is not there, as `table field`. */
export function danglingIn(session: Session): readonly string[] {
  const lost: string[] = []
  withSoundReferences(session, {
    homeMap: null,
    strandedFindings: 'drop',
    stageOfLost: () => null,
    lost: (table, record, field, id) => lost.push(`${table} ${record}.${field}: ${id}`),
  })
  return lost
}

/** The same value, which now throws when anything writes to it. */
export function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deeplyFrozen(inner)
  return Object.freeze(value)
}
