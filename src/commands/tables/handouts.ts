import { TABLE_NAMES, type Session } from '../../model/session'
import { printOf, type Print } from './prints'

/** The key of a file that was handed out to a table. This program keeps unknown keys, and so do its earlier versions. */
const TABLE_KEY = 'throughlineTable'

/** The key under which the facilitator's session remembers what it handed out and took in. */
const KEPT_KEY = 'throughlineTables'

/** A record of a table's file as it was when it was handed out or last brought in, and what it is here. */
export interface Seen {
  readonly their: string
  /** Empty: somebody chose to leave it out. */
  readonly ours: string
  readonly print: Print
  /** What ours said then, where that was something else. */
  readonly own: Print | null
  /** Units on which the two were left to differ. */
  readonly apart: readonly string[]
}

/** The rows of a session at some moment. */
export interface Standing {
  readonly about: Seen | null
  readonly records: readonly Seen[]
}

/** Says in a table's file whose it is, and what stood in it when it was handed out. */
export interface TableMark {
  readonly handout: string
  readonly name: string
  readonly base: Standing
}

/** One file that was handed out. */
export interface HandedOut {
  readonly id: string
  readonly name: string
  /** A moment in ISO 8601. */
  readonly at: string
}

/** A session from which work was brought in, as it stood the last time. */
export interface TakenIn extends Standing {
  /** The file it began as; empty when it was not handed out. */
  readonly handout: string
  /** The id of the table's own session: each computer that opens a file gives it another. */
  readonly session: string
  readonly title: string
  readonly name: string
  readonly at: string
  /** The files that came, by their sums. */
  readonly files: readonly string[]
}

/** Two steps that may be the same: somebody decides later. */
export type Undecided = readonly [step: string, other: string]

/** All that the facilitator's session remembers of tables. */
export interface Kept {
  readonly handedOut: readonly HandedOut[]
  readonly takenIn: readonly TakenIn[]
  readonly undecided: readonly Undecided[]
}

const NOTHING_KEPT: Kept = { handedOut: [], takenIn: [], undecided: [] }

/** The rows of a session as they stand. */
function standingOf(session: Session): Standing {
  const seen = (id: string, print: Print): Seen => ({ their: id, ours: id, print, own: null, apart: [] })
  return {
    about: seen('about', printOf('about', session.about)),
    records: TABLE_NAMES.flatMap((table) =>
      session[table].map((record) => seen(record.id, printOf(table, record))),
    ),
  }
}

/** The session as one table gets it: a session of its own that knows how it began. */
export function forTable(session: Session, table: { id: string; session: string; name: string }): Session {
  const { [KEPT_KEY]: _, ...others } = session.unknown
  const about = {
    ...session.about,
    id: table.session,
    title: [session.about.title, table.name].filter((part) => part !== '').join(' – '),
  }
  const own = { ...session, about }
  const base = packed(standingOf(own))
  return { ...own, unknown: { ...others, [TABLE_KEY]: { handout: table.id, name: table.name, base } } }
}

/** What a session remembers of tables. What cannot be read counts as not there. */
export function keptIn(session: Session): Kept {
  const kept = session.unknown[KEPT_KEY]
  if (!isObject(kept)) return NOTHING_KEPT
  return {
    handedOut: listIn(kept, 'handedOut').map((each) => ({
      id: textIn(each, 'id'),
      name: textIn(each, 'name'),
      at: textIn(each, 'at'),
    })),
    takenIn: listIn(kept, 'takenIn').map((each) => ({
      handout: textIn(each, 'handout'),
      session: textIn(each, 'session'),
      title: textIn(each, 'title'),
      name: textIn(each, 'name'),
      at: textIn(each, 'at'),
      files: textIn(each, 'files').split(' ').filter(Boolean),
      ...unpacked(textIn(each, 'stood')),
    })),
    undecided: textIn(kept, 'undecided')
      .split('\n')
      .flatMap((line): Undecided[] => {
        const [step, other] = line.split('\t')
        return step === undefined || other === undefined ? [] : [[step, other]]
      }),
  }
}

/** The session remembering this instead. */
export function withKept(session: Session, kept: Kept): Session {
  const takenIn = kept.takenIn.map(({ about, records, files, ...each }) => ({
    ...each,
    files: files.join(' '),
    stood: packed({ about, records }),
  }))
  const undecided = kept.undecided.map((pair) => pair.join('\t')).join('\n')
  const { handedOut } = kept
  return { ...session, unknown: { ...session.unknown, [KEPT_KEY]: { handedOut, takenIn, undecided } } }
}

/** What a session says of the table it was handed to; null when it was handed to none. */
export function tableMarkOf(session: Session): TableMark | null {
  const mark = session.unknown[TABLE_KEY]
  if (!isObject(mark) || textIn(mark, 'handout') === '') return null
  return {
    handout: textIn(mark, 'handout'),
    name: textIn(mark, 'name'),
    base: unpacked(textIn(mark, 'base')),
  }
}

/** Keys of a file that are this feature's own, and those that the program does not know and leaves out. */
export function strangeKeys(ours: Session, theirs: Session): readonly string[] {
  return Object.keys(theirs.unknown).filter(
    (key) => key !== TABLE_KEY && key !== KEPT_KEY && !Object.hasOwn(ours.unknown, key),
  )
}

type Packed = readonly [string, string, Print, Print | null, readonly string[]]

/** One text: it is written with each change of the session, and a text costs least. */
function packed({ about, records }: Standing): string {
  const row = ({ their, ours, print, own, apart }: Seen): Packed => [
    their,
    ours === their ? '=' : ours,
    print,
    own,
    apart,
  ]
  return JSON.stringify({ about: about === null ? null : row(about), records: records.map(row) })
}

function unpacked(text: string): Standing {
  const read = parsed(text)
  if (!isObject(read)) return { about: null, records: [] }
  const records = read['records']
  return {
    about: seenIn(read['about']),
    records: Array.isArray(records) ? records.flatMap((row) => seenIn(row) ?? []) : [],
  }
}

function seenIn(row: unknown): Seen | null {
  if (!Array.isArray(row)) return null
  const [their, ours, print, own, apart] = row as readonly unknown[]
  if (typeof their !== 'string' || typeof ours !== 'string' || !isObject(print)) return null
  return {
    their,
    ours: ours === '=' ? their : ours,
    print: print as Print,
    own: isObject(own) ? (own as Print) : null,
    apart: Array.isArray(apart) ? apart.filter((unit) => typeof unit === 'string') : [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody wrote into it: the file is then compared like one that was never handed out.
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(holder: Readonly<Record<string, unknown>>, key: string): string {
  const value = holder[key]
  return typeof value === 'string' ? value : ''
}

function listIn(
  holder: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const value = holder[key]
  return Array.isArray(value) ? value.filter(isObject) : []
}
