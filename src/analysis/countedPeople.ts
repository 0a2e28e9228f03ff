import { GROUPS } from '../model/kinds'
import type { Attendance, GroupCounts, IsoDate, Session } from '../model/session'

/** How many of each group were counted on one occasion. */
export interface PeopleCounted {
  readonly occasion: string
  readonly date: IsoDate | null
  readonly people: GroupCounts
}

/** Who was in the room, by occasion, the newest first; those without a day come last. */
export function peopleCounted({ attendance }: Pick<Session, 'attendance'>): readonly PeopleCounted[] {
  const occasions = new Map<string, readonly Attendance[]>()
  for (const line of attendance) {
    const key = JSON.stringify([line.occasion.trim(), line.date])
    occasions.set(key, [...(occasions.get(key) ?? []), line])
  }
  return [...occasions.values()]
    .flatMap((lines): readonly PeopleCounted[] => {
      const [first] = lines
      const counts = GROUPS.map((group) => [
        group,
        lines.filter((line) => line.group === group).reduce((sum, { count }) => sum + count, 0),
      ])
      const people: GroupCounts = Object.fromEntries(counts.filter(([, count]) => count !== 0))
      if (first === undefined || Object.keys(people).length === 0) return []
      return [{ occasion: first.occasion.trim(), date: first.date, people }]
    })
    .toSorted((a, b) => {
      const [left, right] = [a.date ?? '', b.date ?? '']
      return left === right ? 0 : left > right ? -1 : 1
    })
}
