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
  const fields = Object.entries(value)
  const kept = fields.filter(([field]) => Object.hasOwn(policy, field))
  dropped(fields.length - kept.length)
  const next = kept.map(
    ([field, inner]) => [field, inner, known(inner, policy[field] ?? 'gone', dropped)] as const,
  )
  const isSame = kept.length === fields.length && next.every(([, before, after]) => before === after)
  return isSame ? value : Object.fromEntries(next.map(([field, , after]) => [field, after]))
}

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (typeof value === 'boolean') return false
  if (!Array.isArray(value)) return null
  return value.length === 0 ? value : []
}
