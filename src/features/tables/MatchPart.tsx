import { useId } from 'react'
import { AS_NEW } from '../../commands/tables/choices'
import type { Match, MatchedTable } from '../../commands/tables/matchRows'
import { sortedLanes, sortedStages } from '../../model/order'
import type { Session } from '../../model/session'
import { Choice, type Option } from '../../ui/Choice'
import * as words from '../../words/compiled/messages.js'
import { shortText } from './rowInWords'
import styles from './Tables.module.css'
import type { TableFileState } from './useTableFile'

const LABELS: Readonly<Record<MatchedTable, (said: { name: string }) => string>> = {
  lanes: words.tablesMatchLane,
  stages: words.tablesMatchStage,
  maps: words.tablesMatchMap,
}

/** Stands for "new" in the list, where an id must be. */
const NEW = 'new: add it'

function optionsOf({ table, kind }: Match, session: Session): readonly Option[] {
  const maps = session.maps.filter((map) => map.kind === kind)
  const rows = { lanes: sortedLanes(session), stages: sortedStages(session), maps }[table]
  return [
    { id: NEW, label: words.tablesMatchNew() },
    ...rows.map(({ id, name }) => ({ id, label: shortText(name) })),
  ]
}

/** Which lane, stage and map is which. What was handed out needs no matching. */
export function MatchPart({ comparison, ours, choose }: TableFileState) {
  const heading = useId()
  const open = comparison.matches.filter(({ by }) => by !== 'handed-out')
  const known = comparison.matches.length - open.length
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {words.tablesMatches()}
      </h3>
      {known > 0 && <p className={styles['soft']}>{words.tablesMatchesKnown({ count: known })}</p>}
      {open.length > 0 && (
        <ul className={styles['matches']}>
          {open.map((match) => (
            <li key={match.their}>
              <MatchRow
                match={match}
                options={optionsOf(match, ours)}
                onChoose={(id) => choose('matches', new Map([[match.their, id]]))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface MatchRowProps {
  readonly match: Match
  readonly options: readonly Option[]
  readonly onChoose: (id: string) => void
}

function MatchRow({ match, options, onChoose }: MatchRowProps) {
  return (
    <Choice
      label={LABELS[match.table]({ name: shortText(match.name) })}
      value={match.ours === AS_NEW ? NEW : match.ours}
      options={options}
      onChange={(id) => onChoose(id === NEW ? AS_NEW : id)}
    />
  )
}
