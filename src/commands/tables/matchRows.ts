import { comparable } from '../../model/comparable'
import { sortedLanes, sortedStages } from '../../model/order'
import type { JourneyMap, Session } from '../../model/session'
import { find } from '../../model/table'
import { isOwnId, type Base } from './baseOf'
import { AS_NEW, type Choices } from './choices'

/** The tables whose records are matched by name, for all others lie in them. */
export const MATCHED = ['maps', 'lanes', 'stages'] as const
export type MatchedTable = (typeof MATCHED)[number]

/** A lane, stage or map of a table's, and which of ours it is. */
export interface Match {
  readonly table: MatchedTable
  readonly their: string
  readonly name: string
  /** Of maps: only one of the same kind can be it. */
  readonly kind: JourneyMap['kind'] | null
  /** `AS_NEW`: none of ours. */
  readonly ours: string
  /** How it was found; `handed-out`: it is ours, and nothing is to be chosen. */
  readonly by: 'handed-out' | 'name' | 'id' | 'chosen' | 'nothing'
}

interface Named {
  readonly id: string
  readonly name: string
  /** Of maps. */
  readonly kind?: JourneyMap['kind']
}

const listOf = {
  maps: ({ maps }: Session): readonly JourneyMap[] => maps,
  lanes: sortedLanes,
  stages: sortedStages,
} as const

/** Which of ours each of the table's lanes, stages and maps is: the same one, one of that name, or none. */
export function matchRows(ours: Session, theirs: Session, base: Base, choices: Choices): readonly Match[] {
  return MATCHED.flatMap((table) => {
    const here: readonly Named[] = listOf[table](ours)
    const known = listOf[table](theirs).flatMap(({ id }) => base.records.get(id)?.ours ?? [])
    const taken = new Set<string>(known)
    return listOf[table](theirs).flatMap((record): Match[] => {
      const named: Named = record
      const { id, name } = named
      const kind = named.kind ?? null
      const seen = base.records.get(id)
      const match = (found: string, by: Match['by']): Match[] => {
        taken.add(found)
        return [{ table, their: id, name, kind, ours: found, by }]
      }
      if (seen !== undefined) {
        // Gone from here: that is asked about with everything else that is gone.
        return find(here, seen.ours) === undefined ? [] : match(seen.ours, 'handed-out')
      }
      const canBe = (other: string): boolean => isOfKind(find(here, other), record)
      const chosen = choices.matches.get(id)
      if (chosen === AS_NEW || (chosen !== undefined && canBe(chosen))) return match(chosen, 'chosen')
      const other = base.others.get(id)
      if (other !== undefined && canBe(other)) return match(other, 'id')
      const sameName = here.find((each) => !taken.has(each.id) && isLike(each, record))
      if (sameName !== undefined) return match(sameName.id, 'name')
      if (isOwnId(id) && !taken.has(id) && canBe(id)) return match(id, 'id')
      const map = table === 'maps' ? sameKind(ours, theirs, id) : null
      return map !== null && !taken.has(map) ? match(map, 'id') : match(AS_NEW, 'nothing')
    })
  })
}

/** A new way is never what happens now. */
const isOfKind = (ours: Named | undefined, theirs: Named): boolean =>
  ours !== undefined && ours.kind === theirs.kind

/** Whether two are called the same, capitals and punctuation aside. */
const isLike = (ours: Named, theirs: Named): boolean =>
  isOfKind(ours, theirs) &&
  comparable(theirs.name) !== '' &&
  comparable(ours.name) === comparable(theirs.name)

/** What happens now is what happens now, whatever each calls it. */
function sameKind(ours: Session, theirs: Session, id: string): string | null {
  const first = ({ maps }: Session): string | undefined => maps.find(({ kind }) => kind === 'as-is')?.id
  return first(theirs) === id ? (first(ours) ?? null) : null
}
