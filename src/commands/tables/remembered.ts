import { sameValue } from '../../model/sameValue'
import { TABLE_NAMES, type Session } from '../../model/session'
import { find } from '../../model/table'
import { sourceOf } from './baseOf'
import type { Choices } from './choices'
import type { Comparison } from './compareTable'
import { isSameCell } from './decide'
import { keptIn, tableMarkOf, withKept, type Seen, type TakenIn, type Undecided } from './handouts'
import type { AnyRecord } from './pairRows'
import { printOf, samePrint } from './prints'
import { unitsOf, type Row, type RowTable } from './units'

/** Which file came, and when. */
export interface Arrival {
  /** What two files that hold the same bytes have in common. */
  readonly file: string
  /** A moment in ISO 8601. */
  readonly at: string
}

/** The session remembering how the table's file and this session stand to each other now. */
export function remembered(
  session: Session,
  before: Session,
  theirs: Session,
  { base, idOf, pairs, fresh }: Comparison,
  choices: Choices,
  { file, at }: Arrival,
): Session {
  const said = new Map([
    ...pairs.map(withTheirs),
    ...fresh.map(({ raw, record }) => [raw.id, record] as const),
  ])
  const records = TABLE_NAMES.flatMap((table) =>
    theirs[table].map((raw): Seen => {
      const ours = find<AnyRecord>(session[table], idOf(table, raw.id))
      return ours === undefined
        ? { their: raw.id, ours: '', print: printOf(table, raw), own: null, apart: [] }
        : seenAs(table, raw, said.get(raw.id) ?? raw, ours)
    }),
  )
  const about = seenAs('about', theirs.about, theirs.about, session.about)
  const kept = keptIn(before)
  const earlier = sourceOf(before, theirs)
  const source: TakenIn = {
    handout: tableMarkOf(theirs)?.handout ?? earlier?.handout ?? '',
    session: theirs.about.id,
    title: theirs.about.title,
    name: base.name,
    at,
    files: [...(earlier?.files ?? []).filter((each) => each !== file), file],
    about,
    records,
  }
  const takenIn = [...kept.takenIn.filter((each) => !isSameSource(each, earlier)), source]
  const undecided = stillOpen(session, [...kept.undecided, ...newPairs(choices, idOf)])
  return withKept(session, { ...kept, takenIn, undecided })
}

const withTheirs = ({ raw, theirs }: { raw: AnyRecord; theirs: AnyRecord }) => [raw.id, theirs] as const

const isSameSource = (a: TakenIn, b: TakenIn | null): boolean =>
  b !== null && a.session === b.session && a.handout === b.handout && a.title === b.title

function seenAs(table: RowTable, raw: Row, theirs: Row, ours: Row): Seen {
  const print = printOf(table, raw)
  const own = printOf(table, ours)
  const there = unitsOf(table, theirs)
  const here = unitsOf(table, ours)
  const apart = Object.keys({ ...there, ...here }).filter(
    (unit) => !sameValue(there[unit], here[unit]) && !isPlacedAlike(table, unit, there[unit], here[unit]),
  )
  return { their: raw.id, ours: ours.id, print, own: samePrint(own, print) ? null : own, apart }
}

/** Where in its box a note lies is where there was room. */
const isPlacedAlike = (table: RowTable, unit: string, a: unknown, b: unknown): boolean =>
  table === 'steps' && unit === 'place' && isSameCell(a, b)

function newPairs({ alike }: Choices, idOf: Comparison['idOf']): readonly Undecided[] {
  return [...alike].flatMap(([their, { ours, choice }]): Undecided[] =>
    choice === 'later' ? [[ours, idOf('steps', their)]] : [],
  )
}

/** Pairs of steps that are still there, each once. */
function stillOpen(session: Session, pairs: readonly Undecided[]): readonly Undecided[] {
  const seen = new Set<string>()
  return pairs.filter(([step, other]) => {
    const key = [step, other].toSorted().join(' ')
    const isOpen =
      !seen.has(key) &&
      step !== other &&
      find(session.steps, step) !== undefined &&
      find(session.steps, other) !== undefined
    seen.add(key)
    return isOpen
  })
}
