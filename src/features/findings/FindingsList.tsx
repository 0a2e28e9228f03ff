import { LampCeiling, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { FINDING_STATUSES, GROUPS } from '../../model/kinds'
import { findingsOfMap } from '../../model/mapOf'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { useReturn } from '../../ui/useReturn'
import * as words from '../../words/compiled/messages.js'
import { nameOfFindingStatus, nameOfGroup } from '../../words/names'
import { type FindingFilter, fits, isUnfiltered, NO_FILTER, sortedFindings } from './findingFilter'
import styles from './FindingsList.module.css'
import { FindingRow } from './FindingRow'
import { KindFilter } from './KindFilter'
import { RaiseFinding } from './RaiseFinding'
import { useSpotlight } from './useSpotlight'

const ANY = 'any'

/** Everything that the room has said of this map, beside the wall: filtered, counted, and shown by a light. */
export function FindingsList() {
  const store = useSessionStore()
  const session = useOpenSession((open) => open)
  const map = useSession(({ view }) => view.map)
  const spotlight = useSpotlight()
  useReturn('[role="application"]')
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER)
  const all = findingsOfMap(session, map)
  const shown = useMemo(
    () =>
      sortedFindings(
        session,
        map,
        all.filter((each) => fits(each, filter)),
      ),
    [all, filter, map, session],
  )
  const change = (changes: Partial<FindingFilter>): void => setFilter({ ...filter, ...changes })
  return (
    <section aria-label={words.findingsList()} className={styles['region']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words.findingsList()}</h2>
        <IconButton
          label={words.findingsCloseList()}
          icon={<X aria-hidden />}
          onPress={() => store.getState().setView({ findingsList: false })}
        />
      </header>
      {all.length === 0 ? (
        <EmptyState title={words.findingsNone()} hint={words.findingsNoneHint()} action={<RaiseFinding />} />
      ) : (
        <>
          <div className={styles['filters']}>
            <KindFilter findings={all} kinds={filter.kinds} onChange={(kinds) => change({ kinds })} />
            <div className={styles['choices']}>
              <Choice
                label={words.findingsStatus()}
                value={filter.status ?? ANY}
                options={[
                  { id: ANY, label: words.findingsAnyStatus() },
                  ...FINDING_STATUSES.map((id) => ({ id, label: nameOfFindingStatus(id) })),
                ]}
                onChange={(status) => change({ status: status === ANY ? null : status })}
              />
              <Choice
                label={words.findingsRaisedBy()}
                value={filter.group ?? ANY}
                options={[
                  { id: ANY, label: words.findingsAnyGroup() },
                  ...GROUPS.map((id) => ({ id, label: nameOfGroup(id) })),
                ]}
                onChange={(group) => change({ group: group === ANY ? null : group })}
              />
            </div>
          </div>
          <div className={styles['bar']}>
            <p aria-live="polite">{words.findingsShown({ count: all.length, shown: shown.length })}</p>
            {spotlight.steps !== null && (
              <Button variant="quiet" icon={<LampCeiling aria-hidden />} onPress={spotlight.turnOff}>
                {words.findingsClearSpotlight()}
              </Button>
            )}
          </div>
          <ul aria-label={words.findingsRows()} className={styles['rows']}>
            {shown.map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
          </ul>
          <footer className={styles['footer']}>
            <RaiseFinding />
            {!isUnfiltered(filter) && (
              <Button variant="quiet" onPress={() => setFilter(NO_FILTER)}>
                {words.findingsShowAll()}
              </Button>
            )}
          </footer>
        </>
      )}
    </section>
  )
}
