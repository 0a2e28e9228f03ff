import { LampCeiling, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { FINDING_STATUSES, GROUPS } from '../../model/kinds'
import { findingsOfMap } from '../../model/mapOf'
import { readingOrder } from '../../model/readingOrder'
import { useMapShown } from '../../store/useMapShown'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { LongList } from '../../ui/LongList'
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

/** A finding with its sentence and one step, px. */
const USUAL_HEIGHT = 132

/** Everything that the room has said of this map, beside the wall: filtered, counted, and shown by a light. */
export function FindingsList() {
  const store = useSessionStore()
  const map = useSession(({ view }) => view.map)
  const mapShown = useMapShown()
  const all = useOpenSession((session) => findingsOfMap(session, map))
  const order = useOpenSession((session) => readingOrder(session, map))
  const spotlight = useSpotlight()
  useReturn('[role="application"]')
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const sorted = useMemo(() => sortedFindings(order, all), [order, all])
  const shown = useMemo(() => sorted.filter((each) => fits(each, filter)), [sorted, filter])
  const change = (changes: Partial<FindingFilter>): void => setFilter({ ...filter, ...changes })
  return (
    <section ref={setScroller} aria-label={words.findingsList()} className={styles['region']}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words.findingsList()}</h2>
        <IconButton
          label={words.findingsCloseList()}
          icon={<X aria-hidden />}
          onPress={() => store.getState().setView({ findingsList: false })}
        />
      </header>
      {mapShown !== '' && <p className={styles['map']}>{mapShown}</p>}
      {all.length === 0 ? (
        <div className={styles['none']}>
          <EmptyState
            title={words.findingsNone()}
            hint={words.findingsNoneHint()}
            action={<RaiseFinding />}
          />
        </div>
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
          <LongList
            label={words.findingsRows()}
            rows={shown}
            usualHeight={USUAL_HEIGHT}
            scroller={scroller}
            renderRow={(finding, attributes) => (
              <FindingRow key={finding.id} finding={finding} attributes={attributes} />
            )}
          />
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
