import type { Difference } from './difference'
import { TABLE_NAMES, type RecordOf, type Session, type TableName } from './session'

/** How many rows a session has and the sum of their hashes: enough to tell a whole session from part of one. */
export interface Sum {
  readonly count: number
  readonly hash: bigint
}

/** The keys of a kind of record in their order, and each as JSON says it: sorting them once a kind is enough. */
const sortedKeys = new Map<string, readonly { readonly key: string; readonly said: string }[]>()

/** More kinds than this (keys of other programs) are sorted each time. */
const MOST_KINDS = 500

function keysOf(value: object): readonly { readonly key: string; readonly said: string }[] {
  const keys = Object.keys(value)
  const kind = keys.join('\n')
  const known = sortedKeys.get(kind)
  // A key may hold what joins the others.
  if (known?.length === keys.length && known.every(({ key }) => Object.hasOwn(value, key))) return known
  const sorted = keys.toSorted().map((key) => ({ key, said: `${JSON.stringify(key)}:` }))
  if (sortedKeys.size < MOST_KINDS) sortedKeys.set(kind, sorted)
  return sorted
}

/** JSON with sorted keys, so that two records that say the same hash the same. */
function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonical).join(',')}]`
  let members = ''
  for (const { key, said } of keysOf(value)) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${said}${canonical(member)}`
  }
  return `{${members}}`
}

/**
 * Two 32-bit lanes of multiply-and-shift over the code units, finished as in MurmurHash3 and mixed with each
 * other (the construction of cyrb53 by bryc, public domain). Not for secrets: it finds loss, not malice.
 */
function hashText(text: string): bigint {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
}

/** 64-bit hash of one row: a record of a table, what the session says of itself, or its unknown keys. */
export function hashRecord<T extends TableName>(table: T, record: RecordOf<T>): bigint
export function hashRecord(table: 'about', record: Session['about']): bigint
export function hashRecord(table: 'unknown', record: Session['unknown']): bigint
export function hashRecord(table: string, record: object): bigint {
  return hashText(`${table}:${canonical(record)}`)
}

const hashRow: (table: string, record: object) => bigint = hashRecord

/**
 * The rows of a session (`about` and `unknown` are one row each) and the sum of their hashes modulo 2^64.
 * A sum, so that an edit costs what it changed and the order of rows does not matter.
 */
export function hashSession(session: Session): Sum {
  let count = 2
  let hash = hashRow('about', session.about) + hashRow('unknown', session.unknown)
  for (const table of TABLE_NAMES) {
    count += session[table].length
    for (const record of session[table]) hash += hashRow(table, record)
  }
  return { count, hash: BigInt.asUintN(64, hash) }
}

/** The sum after a difference: the new added, the old taken off. */
export function hashAfter(sum: Sum, changes: Difference): Sum {
  let { count, hash } = sum
  for (const { table, before, after } of changes) {
    if (before !== null) {
      count--
      hash -= hashRow(table, before)
    }
    if (after !== null) {
      count++
      hash += hashRow(table, after)
    }
  }
  return { count, hash: BigInt.asUintN(64, hash) }
}
