import { sameValue } from '../../model/sameValue'
import type { Card, Cell } from '../../model/session'
import type { Seen } from './handouts'
import type { Pair } from './pairRows'
import { printOf } from './prints'
import { isUnsaid, unitsOf, type Row, type RowTable, type Units } from './units'

/** A unit that the table changed and nobody here: it comes in. */
export interface Taken {
  readonly table: RowTable
  readonly ours: Row
  readonly unit: string
  readonly before: unknown
  readonly after: unknown
}

/** A unit on which the two say something else, and somebody chooses. */
export interface Clash {
  /** Stays the same while the file is looked at. */
  readonly key: string
  readonly table: RowTable
  readonly ours: Row
  readonly unit: string
  readonly here: unknown
  readonly there: unknown
  /** Both can stand: texts one after the other, lists together, dots added up. */
  readonly both: unknown
  readonly isMerged: boolean
}

/** What becomes of each unit of two rows that are one. */
export interface Decided {
  readonly taken: readonly Taken[]
  readonly clashes: readonly Clash[]
}

/** Two rows that are one. */
export type RowPair = Pick<Pair, 'seen' | 'isMerged'> & {
  readonly table: RowTable
  readonly ours: Row
  readonly raw: Row
  readonly theirs: Row
}

/** Where nothing was handed out: how each table numbers, colours and calls its lanes is not weighed against ours. */
const QUIET: Readonly<Partial<Record<RowTable, readonly string[]>>> = {
  lanes: ['name', 'order', 'colour'],
  stages: ['name', 'order'],
  maps: ['name', 'status', 'from'],
}

/** Units of free text, which can stand one after the other. */
const TEXTS: ReadonlySet<string> = new Set(
  (
    'text detail role channel waitReason label passes how checkedNote parked purpose outOfScope consentText ' +
    'fixedAndOpen banner benefit measure body'
  ).split(' '),
)
const LISTS: ReadonlySet<string> = new Set([
  'documents',
  'steps',
  'from',
  'raisedBy',
  'answers',
  'changes',
  'actions',
])
const COUNTS: ReadonlySet<string> = new Set(['votes', 'people'])

/**
 * What the table changed and nobody here comes in. What both changed, or what differs though nothing is known of how
 * it was, somebody chooses; what only one of them says at all is kept.
 */
export function decide(pair: RowPair): Decided {
  const { table, ours, raw, theirs, seen } = pair
  if (table === 'cards' && (ours as Card).withdrawn) return { taken: [], clashes: [] }
  const here = unitsOf(table, ours)
  const there = unitsOf(table, theirs)
  const differing = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
    (unit) => !sameValue(here[unit], there[unit]),
  )
  if (table === 'cards' && (theirs as Card).withdrawn) {
    return { taken: differing.map((unit) => takenOf(pair, unit, here, there)), clashes: [] }
  }
  const verdict = seen === null ? withoutBase(pair, here, there) : since(seen, table, raw, ours)
  const taken = differing.filter((unit) => verdict(unit) === 'take')
  const clashing = differing.filter((unit) => verdict(unit) === 'choose')
  return {
    taken: taken.map((unit) => takenOf(pair, unit, here, there)),
    clashes: clashing.map((unit) => ({
      table,
      ours,
      unit,
      isMerged: pair.isMerged,
      key: [table, raw.id, unit].join(' '),
      here: here[unit],
      there: there[unit],
      both: bothOf(pair, unit, here[unit], there[unit]),
    })),
  }
}

const takenOf = ({ table, ours }: RowPair, unit: string, here: Units, there: Units): Taken => ({
  table,
  ours,
  unit,
  before: here[unit],
  after: there[unit],
})

type Verdict = (unit: string) => 'take' | 'choose' | 'keep'

function since(seen: Seen, table: RowTable, raw: Row, ours: Row): Verdict {
  const their = printOf(table, raw)
  const our = printOf(table, ours)
  const own = seen.own ?? seen.print
  return (unit) => {
    if (their[unit] === seen.print[unit]) return 'keep'
    const isOursChanged = our[unit] !== own[unit] || seen.apart.includes(unit)
    // What the session says of itself rules what leaves it and when it is deleted: never changed by a file alone.
    return isOursChanged || table === 'about' ? 'choose' : 'take'
  }
}

function withoutBase({ table, isMerged }: RowPair, here: Units, there: Units): Verdict {
  const quiet = QUIET[table] ?? []
  return (unit) => {
    if (quiet.includes(unit) || isUnsaid(table, unit, there[unit])) return 'keep'
    if (table === 'steps' && unit === 'place') {
      return isMerged || isSameCell(here[unit], there[unit]) ? 'keep' : 'choose'
    }
    return isUnsaid(table, unit, here[unit]) && table !== 'about' ? 'take' : 'choose'
  }
}

/** Whether two places are in one box of the wall. */
export function isSameCell(a: unknown, b: unknown): boolean {
  const [first, second] = [a as Cell, b as Cell]
  return first.lane === second.lane && first.stage === second.stage
}

/** Undefined: only one of them can stand. */
function bothOf({ table, seen }: RowPair, unit: string, here: unknown, there: unknown): unknown {
  if (table === 'steps' && unit === 'text') return here
  if (TEXTS.has(unit) && typeof here === 'string' && typeof there === 'string') {
    return here === '' || there === '' ? undefined : `${here}\n${there}`
  }
  if (LISTS.has(unit) && Array.isArray(here) && Array.isArray(there)) {
    return [...new Set([...(here as unknown[]), ...(there as unknown[])])]
  }
  const wereNone = seen === null || seen.print[unit] === undefined
  if (COUNTS.has(unit) && wereNone) return added(here as Counts, there as Counts)
  return undefined
}

type Counts = Readonly<Record<string, number>>

function added(here: Counts, there: Counts): Counts {
  const sum: Record<string, number> = { ...here }
  for (const [group, count] of Object.entries(there)) sum[group] = (sum[group] ?? 0) + count
  return sum
}
