import { mapped } from './mapped'
import type { Sharing } from './sharePolicy'

/** A policy as it is walked: a decision, or the decisions for what lies inside. */
export type AnyPolicy = Sharing | { readonly [field: string]: AnyPolicy }

/**
 * A copy of a record that holds the policy's fields and nothing else, at every depth; those that are to be gone are
 * emptied. The identical record when that changes nothing. `dropped` is told how many fields there were that the policy does not name.
 */
export function knownFields<T extends object>(
  record: T,
  policy: { readonly [Field in keyof T]: unknown },
  dropped: (count: number) => void,
): T {
  return known(record, policy as AnyPolicy, dropped) as T
}

function known(value: unknown, policy: AnyPolicy, dropped: (count: number) => void): unknown {
  if (policy === 'gone') return emptied(value)
  if (typeof policy === 'string') return value
  if (Array.isArray(value)) return mapped<unknown>(value, (entry) => known(entry, policy, dropped))
  if (typeof value !== 'object' || value === null) return value
  // Most records leave as they are: nothing is made for those.
  let next: Record<string, unknown> | null = null
  const fields = Object.keys(value)
  for (const [place, field] of fields.entries()) {
    const isKept = Object.hasOwn(policy, field)
    const before: unknown = Reflect.get(value, field)
    const after = isKept ? known(before, policy[field] ?? 'gone', dropped) : undefined
    if (!isKept) dropped(1)
    if (!isKept || before !== after) next ??= copied(value, fields.slice(0, place))
    if (isKept && next !== null) next[field] = after
  }
  return next ?? value
}

/** Nothing that a file says reaches a prototype: the policy names no such field. */
function copied(value: object, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(value, field) as unknown]))
}

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (typeof value === 'boolean') return false
  if (!Array.isArray(value)) return null
  return value.length === 0 ? value : []
}
