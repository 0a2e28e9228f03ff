import { useLayoutEffect, useId, useMemo, useRef, useState } from 'react'
import { quadrantOf } from '../../analysis/actions'
import { editAction } from '../../commands/editAction'
import { RATINGS, type Rating } from '../../model/kinds'
import type { Action, ActionId } from '../../model/session'
import { useOpenSession, useRun, useSessionStore } from '../../store/useSession'
import * as words from '../../words/compiled/messages.js'
import { nameOfQuadrant, type Quadrant } from '../../words/quadrant'
import { type Place, placeInWords, placeOf } from './rating'
import styles from './RateGrid.module.css'
import { RateChip } from './RateChip'
import { useChipDrag } from './useChipDrag'

const IMPACTS = RATINGS.toReversed()

/** The cell of each quadrant that carries its name: the one in its outer corner. */
const CORNERS: Readonly<Record<string, Quadrant>> = {
  '5 1': 'quick-win',
  '5 5': 'big-project',
  '1 1': 'fill-in',
  '1 5': 'think-again',
}

/** What to begin with: actions by impact and effort, moved by hand, by a press on the place, or by the arrow keys. */
export function RateGrid() {
  const store = useSessionStore()
  const run = useRun()
  const actions = useOpenSession((session) => session.actions)
  const [picked, setPicked] = useState<ActionId | null>(null)
  const wanted = useRef<ActionId | null>(null)
  const keysHint = useId()
  const grid = useRef<HTMLDivElement>(null)
  const placed = useMemo(() => byPlace(actions), [actions])

  function rate(id: ActionId, place: Place): void {
    setPicked(null)
    if (!run(editAction(id, { ...place }), { coalesce: `rate ${id}` })) return
    wanted.current = id
    store.getState().announce(placeInWords(place))
  }
  const drag = useChipDrag(rate)

  // In its new cell it is a new element: the focus goes along.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    grid.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(wanted.current)}"]`)?.focus()
    wanted.current = null
  })

  const chip = (action: Action) => (
    <RateChip
      key={action.id}
      action={action}
      describedBy={keysHint}
      isPicked={picked === action.id}
      onPick={() => setPicked(picked === action.id ? null : action.id)}
      onMove={(place) => rate(action.id, place)}
      onDragStart={drag.start}
    />
  )
  const unrated = actions.filter((action) => placeOf(action) === null)
  return (
    <div ref={grid} className={styles['part']}>
      <p className={styles['soft']}>
        {words.actionsGridHint()} <span id={keysHint}>{words.actionsGridKeys()}</span>
      </p>
      <section className={styles['tray']} aria-labelledby="unrated-title">
        <h3 id="unrated-title" className={styles['small']}>
          {words.actionsGridTray()}
        </h3>
        {unrated.length === 0 ? (
          <p className={styles['soft']}>{words.actionsGridTrayEmpty()}</p>
        ) : (
          <ul className={styles['chips']}>
            {unrated.map((action) => (
              <li key={action.id}>{chip(action)}</li>
            ))}
          </ul>
        )}
      </section>
      <div className={styles['frame']}>
        <span aria-hidden className={styles['impact']}>
          {words.actionsGridImpact()}
        </span>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own. */}
        <div role="group" aria-label={words.actionsGrid()} className={styles['grid']}>
          {IMPACTS.flatMap((impact) =>
            RATINGS.map((effort) => (
              <Cell
                key={`${impact} ${effort}`}
                impact={impact}
                effort={effort}
                isAimedAt={drag.over?.impact === impact && drag.over.effort === effort}
                isAsking={picked !== null}
                onPress={() => picked !== null && rate(picked, { impact, effort })}
              >
                {placed.get(`${impact} ${effort}`)?.map((action) => (
                  <li key={action.id}>{chip(action)}</li>
                ))}
              </Cell>
            )),
          )}
        </div>
        <span aria-hidden className={styles['effort']}>
          {words.actionsGridEffort()}
        </span>
      </div>
    </div>
  )
}

function byPlace(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const places = new Map<string, Action[]>()
  for (const action of actions) {
    const key = `${action.impact} ${action.effort}`
    places.set(key, [...(places.get(key) ?? []), action])
  }
  return places
}

interface CellProps {
  readonly impact: Rating
  readonly effort: Rating
  readonly isAimedAt: boolean
  /** A place is asked for: an action was pressed. */
  readonly isAsking: boolean
  readonly onPress: () => void
  readonly children: readonly React.ReactNode[] | undefined
}

function Cell({ impact, effort, isAimedAt, isAsking, onPress, children }: CellProps) {
  const quadrant = quadrantOf(impact, effort)
  const name = words.actionsGridCell({ impact, effort, quadrant: nameOfQuadrant(quadrant) })
  const corner = CORNERS[`${impact} ${effort}`]
  return (
    <div
      data-impact={impact}
      data-effort={effort}
      data-quadrant={quadrant}
      data-aimed={isAimedAt || undefined}
      className={styles['cell']}
    >
      <span aria-hidden className={styles['place']}>
        {corner === undefined ? `${impact} · ${effort}` : nameOfQuadrant(corner)}
      </span>
      {children !== undefined && (
        <ul aria-label={name} className={styles['chips']}>
          {children}
        </ul>
      )}
      {isAsking && <button type="button" aria-label={name} className={styles['put']} onClick={onPress} />}
    </div>
  )
}
