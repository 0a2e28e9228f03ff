import { TABLE_NAMES, type Session } from '../../model/session'
import { keptIn, tableMarkOf, type Seen, type TakenIn } from './handouts'

/** What a table's file is compared with: what it was when it was handed out, or when it came the last time. */
export interface Base {
  /** Null: nothing is known of it. Then all of it is new, and matched by names. */
  readonly since: 'handed-out' | 'taken-in' | null
  readonly about: Seen | null
  /** By the table's id. */
  readonly records: ReadonlyMap<string, Seen>
  /** Records that came from another computer with the same hand-out: the table's id, and ours. */
  readonly others: ReadonlyMap<string, string>
  readonly name: string
}

/** An id as this program makes it: no two are the same by chance. */
const OWN_ID = /^[0-9a-z]{16}$/

/** Whether an id was made by this program, so that two records with it are the same record. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id)
}

/** The last time that work from this session came. */
export function sourceOf(ours: Session, theirs: Session): TakenIn | null {
  const { id, title } = theirs.about
  const handout = tableMarkOf(theirs)?.handout ?? null
  const isSame = (source: TakenIn): boolean =>
    source.session === id &&
    (handout === null || source.handout === '' || source.handout === handout) &&
    (isOwnId(id) || source.title === title)
  return keptIn(ours).takenIn.find(isSame) ?? null
}

/** Whether most of what was handed out stems from this session. */
function isOurs(ours: Session, records: readonly Seen[]): boolean {
  const here = idsOf(ours)
  return 2 * records.filter(({ their }) => here.has(their)).length > records.length
}

/** Every id of a session's records. */
export function idsOf(session: Session): ReadonlySet<string> {
  return new Set(TABLE_NAMES.flatMap((table) => session[table].map(({ id }) => id)))
}

/** What to compare a table's file with. */
export function baseOf(ours: Session, theirs: Session): Base {
  const kept = keptIn(ours)
  const mark = tableMarkOf(theirs)
  const source = sourceOf(ours, theirs)
  const name = mark?.name || source?.name || theirs.about.title
  const handout = mark?.handout ?? source?.handout ?? ''
  const others = new Map(
    kept.takenIn
      .filter((each) => each !== source && handout !== '' && each.handout === handout)
      .flatMap(({ records }) => records.map((seen) => [seen.their, seen.ours] as const))
      .filter(([, id]) => id !== ''),
  )
  const byTheirs = (records: readonly Seen[]): Base['records'] =>
    new Map(records.map((seen) => [seen.their, seen]))
  if (source !== null) {
    return { since: 'taken-in', about: source.about, records: byTheirs(source.records), others, name }
  }
  const isKnown = mark !== null && kept.handedOut.some(({ id }) => id === mark.handout)
  if (mark !== null && mark.base.records.length > 0 && (isKnown || isOurs(ours, mark.base.records))) {
    const { about, records } = mark.base
    return { since: 'handed-out', about, records: byTheirs(records), others, name }
  }
  return { since: null, about: null, records: new Map(), others, name }
}
