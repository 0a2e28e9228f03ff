import { GATHERED, GROUPS, type Gathered, type Group } from '../model/kinds'
import type { Attendance, GroupCounts, IsoDate, Partners, Session } from '../model/session'
import { partnerSide } from './partnersLate'

/** Who was there on one occasion. */
export interface Occasion {
  readonly occasion: string
  readonly date: IsoDate | null
  /** In file order. */
  readonly lines: readonly Attendance[]
  readonly people: number
}

/** What the session holds of one group's part in it. */
export interface GroupPart {
  readonly group: Group
  /** People, summed over the occasions: somebody who came twice counts twice. */
  readonly attended: number
  readonly cards: number
  readonly gathered: readonly { readonly how: Gathered; readonly cards: number }[]
  readonly findings: number
  /** People who voted, on findings and on actions, whichever were more. */
  readonly voted: number
  /** Actions and steps of the new way in which it has a part. */
  readonly parts: Readonly<Record<keyof Partners, number>>
}

/** From set-up to sign-off: who was involved, by group and when. */
export interface Involvement {
  readonly occasions: readonly Occasion[]
  /** Groups of which there is any trace, in the order of the model. */
  readonly groups: readonly GroupPart[]
}

/** What the session tells of who was involved. What was withdrawn is no part of it. */
export function involvement(session: Session): Involvement {
  const groups = GROUPS.map((group) => groupPart(session, group))
  return { occasions: occasionsOf(session.attendance), groups: groups.filter(hasPart) }
}

function hasPart({ attended, cards, findings, voted, parts }: GroupPart): boolean {
  return attended + cards + findings + voted + parts.design + parts.deliver + parts.test > 0
}

/** Lines of the same occasion and day together, from first to last; without a day last. */
function occasionsOf(attendance: readonly Attendance[]): readonly Occasion[] {
  const byDay = new Map<string, Attendance[]>()
  for (const line of attendance) {
    const key = JSON.stringify([line.date, line.occasion])
    byDay.set(key, [...(byDay.get(key) ?? []), line])
  }
  return [...byDay.values()]
    .flatMap((lines) => {
      const [first] = lines
      const people = lines.reduce((sum, { count }) => sum + count, 0)
      return first === undefined ? [] : [{ occasion: first.occasion, date: first.date, lines, people }]
    })
    .toSorted((a, b) => compareDays(a.date, b.date))
}

function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

function groupPart(session: Session, group: Group): GroupPart {
  const cards = session.cards.filter((card) => card.group === group && !card.withdrawn)
  const sum = (counts: readonly GroupCounts[]): readonly number[] => counts.map((each) => each[group] ?? 0)
  return {
    group,
    attended: session.attendance.reduce(
      (people, line) => people + (line.group === group ? line.count : 0),
      0,
    ),
    cards: cards.length,
    gathered: GATHERED.flatMap((how) => {
      const count = cards.filter(({ gathered }) => gathered === how).length
      return count === 0 ? [] : [{ how, cards: count }]
    }),
    findings: session.findings.filter(({ raisedBy }) => raisedBy.includes(group)).length,
    voted: Math.max(0, ...sum(session.ballots.map(({ people }) => people))),
    parts: {
      design: partsOf(session, group, 'design'),
      deliver: partsOf(session, group, 'deliver'),
      test: partsOf(session, group, 'test'),
    },
  }
}

/** A lane of the third sector stands for that group. */
function partsOf({ actions, steps, lanes }: Session, group: Group, part: keyof Partners): number {
  const standsFor = (id: string): boolean =>
    id === group || (group === 'third-sector' && partnerSide(lanes, id) === 'third-sector')
  return [...actions, ...steps].filter(({ partners }) => partners[part].some(standsFor)).length
}
