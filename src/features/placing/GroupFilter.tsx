import { GROUPS, type Group } from '../../model/kinds'
import { cardsOfMap } from '../../model/mapOf'
import type { MapId } from '../../model/session'
import { useOpenSession, useSessionStore } from '../../store/useSession'
import { Choice } from '../../ui/Choice'
import * as words from '../../words/compiled/messages.js'
import { nameOfGroup } from '../../words/names'
import { cardsShown } from './places'

export interface GroupFilterProps {
  readonly map: MapId
  /** Null: all of them. */
  readonly group: Group | null
  readonly onChange: (group: Group | null) => void
}

const ALL = 'all'

/** Whose cards are looked at, each group with how many there are. */
export function GroupFilter({ map, group, onChange }: GroupFilterProps) {
  const store = useSessionStore()
  const cards = useOpenSession((session) => cardsOfMap(session, map)).filter(({ withdrawn }) => !withdrawn)
  const said = GROUPS.map((id) => ({ id, count: cards.filter((card) => card.group === id).length })).filter(
    ({ id, count }) => count > 0 || id === group,
  )

  function choose(next: Group | typeof ALL): void {
    const asked = next === ALL ? null : next
    onChange(asked)
    const { session, announce } = store.getState()
    if (session === null) return
    const { tray, placed } = cardsShown(session, map, asked)
    announce(words.placingCount({ unplaced: tray.length, placed: placed.length }))
  }

  return (
    <Choice
      label={words.placingFilter()}
      value={group ?? ALL}
      options={[
        { id: ALL, label: words.placingAllGroups({ count: cards.length }) },
        ...said.map(({ id, count }) => ({
          id,
          label: words.placingGroup({ group: nameOfGroup(id), count }),
        })),
      ]}
      onChange={choose}
    />
  )
}
