import { type CSSProperties, useEffect, useId, useMemo, useRef } from 'react'
import { feelingLines, feelingsOnScreen } from '../../analysis/feelings'
import { setFeeling } from '../../commands/setFeeling'
import { FEELINGS, type Group } from '../../model/kinds'
import type { MapId, Session, StepId } from '../../model/session'
import { useOpenSession, useSession } from '../../store/useSession'
import { classes } from '../../ui/classes'
import sideways from '../../ui/Sideways.module.css'
import * as words from '../../words/compiled/messages.js'
import { nameOfFeeling, nameOfGroup } from '../../words/names'
import { chartColumns, stepAt } from './chartColumns'
import styles from './FeelingChart.module.css'
import { fewRises, FeelingLines, type FewRows } from './FeelingLines'
import { riseOf, type Heights } from './levels'
import { StageBands } from './StageBands'
import { StepNames } from './StepNames'
import { StepSlider } from './StepSlider'
import type { ByHand } from './useByHand'
import { type FeelingDrag, useFeelingDrag } from './useFeelingDrag'

/** Of the chart on this page, px; the rows of stages and names stand over and under it. */
const HEIGHTS: Heights = { top: 26, pitch: 52 }
const FEW: FewRows = { top: riseOf(-2, HEIGHTS) + 40, pitch: 20 }
const FOOT = 26

/** In a long journey so many points before and after the chosen one can be pulled: pressing a step chooses it. */
const DRAWN_AROUND = 40

export interface FeelingChartProps {
  readonly map: MapId
  readonly steps: readonly StepId[]
  readonly group: Group
  readonly step: StepId
  readonly onChoose: (step: StepId) => void
  readonly byHand: ByHand
}

/** The session as it would be if the point that is pulled were let go now. */
function pulled(session: Session, map: MapId, drag: FeelingDrag): Session | null {
  if (drag.kind !== 'dragging') return null
  return setFeeling({ ...drag, id: 'pulled', map })(session)
}

/** How each step felt to each group, in the order of the journey, and one slider a step for the chosen group. */
export function FeelingChart({ map, steps, group, step, onChoose, byHand }: FeelingChartProps) {
  const session = useOpenSession((open) => open)
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const chart = useRef<HTMLDivElement>(null)
  const sliders = useRef(new Map<StepId, HTMLElement>())
  const scroller = useRef<HTMLDivElement>(null)
  /** Takes the focus as soon as it is drawn. */
  const wanted = useRef<StepId | null>(null)
  const hint = useId()
  const isRtl = document.documentElement.dir === 'rtl'
  const columns = useMemo(() => chartColumns(session, steps, isRtl), [session, steps, isRtl])
  const { drag, handle } = useFeelingDrag(chart, HEIGHTS, (pulledStep, by, feeling) => {
    byHand.set(pulledStep, by, feeling)
  })
  const preview = pulled(session, map, drag)
  const lines =
    preview === null
      ? feelingsOnScreen(session, map)
      : feelingLines(preview, map, session.about.screenSmallestGroup)
  const few = fewRises(lines, FEW)
  const height = FEW.top + Math.max(0, few.size - 1) * FEW.pitch + FOOT
  const points = new Map(
    lines.find((line) => line.group === group)?.points.map((point) => [point.step, point] as const),
  )
  const chosen = steps.indexOf(step)
  const fewRise = few.get(group) ?? FEW.top

  const at = columns.places.get(step) ?? 0
  useEffect(() => {
    const { current } = scroller
    if (current === null) return
    const { scrollLeft, clientWidth } = current
    const most = Math.max(0, at - columns.pitch)
    const least = at + columns.pitch - clientWidth
    if (scrollLeft > most) current.scrollLeft = most
    else if (scrollLeft < least) current.scrollLeft = least
  }, [at, columns.pitch])

  function reach(id: StepId, element: HTMLElement | null): void {
    if (element === null) sliders.current.delete(id)
    else sliders.current.set(id, element)
    if (element === null || wanted.current !== id) return
    wanted.current = null
    element.focus()
  }

  function goTo(next: StepId | undefined): void {
    if (next === undefined) return
    wanted.current = next
    onChoose(next)
    const element = sliders.current.get(next)
    if (element !== undefined) reach(next, element)
  }

  return (
    <div className={styles['chart']}>
      <div aria-hidden className={styles['axis']} style={{ '--height': `${height}px` } as CSSProperties}>
        {FEELINGS.map((feeling) => (
          <span key={feeling} style={{ '--rise': riseOf(feeling, HEIGHTS) } as CSSProperties}>
            {nameOfFeeling(feeling)}
          </span>
        ))}
        {few.size > 0 && <span style={{ '--rise': FEW.top } as CSSProperties}>{words.feelingsFew()}</span>}
      </div>
      <div ref={scroller} className={classes(styles['scroller'], sideways['sideways'])}>
        <div className={styles['plane']} style={{ '--width': `${columns.width}px` } as CSSProperties}>
          <StageBands columns={columns} />
          <div
            ref={chart}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A fieldset would bring looks of its own.
            role="group"
            aria-label={words.feelingsChart({ group: nameOfGroup(group) })}
            aria-describedby={hint}
            className={styles['drawing']}
            style={{ '--height': `${height}px` } as CSSProperties}
          >
            <svg
              aria-hidden
              width={columns.width}
              height={height}
              className={styles['lines']}
              onPointerDown={({ clientX, currentTarget }) =>
                goTo(stepAt(columns, clientX - currentTarget.getBoundingClientRect().x))
              }
            >
              <rect
                x={at - columns.pitch / 2}
                width={columns.pitch}
                height={height}
                className={styles['column']}
              />
              {FEELINGS.map((feeling) => (
                <path
                  key={feeling}
                  d={`M0 ${riseOf(feeling, HEIGHTS)}H${columns.width}`}
                  data-middle={feeling === 0 || undefined}
                  className={styles['level']}
                />
              ))}
              {columns.edges.map((edge) => (
                <path key={edge} d={`M${edge} 0V${height}`} className={styles['edge']} />
              ))}
              <FeelingLines
                lines={lines}
                places={columns.places}
                heights={HEIGHTS}
                few={FEW}
                chosen={group}
              />
            </svg>
            {columns.shown.map(({ id, text, at: across }, place) => {
              if (Math.abs(place - chosen) > DRAWN_AROUND) return null
              const point = points.get(id) ?? null
              return (
                <StepSlider
                  key={id}
                  label={text}
                  group={group}
                  point={point}
                  at={across}
                  rise={point?.rests === 'few' ? fewRise : riseOf(point?.value ?? 0, HEIGHTS)}
                  isStop={id === step}
                  isReadOnly={isReadOnly}
                  isRtl={isRtl}
                  onReach={(element) => reach(id, element)}
                  onFocus={() => onChoose(id)}
                  onGo={(by) => goTo(steps[place + by])}
                  onNudge={(direction) => byHand.nudge(id, group, direction)}
                  onSet={(feeling) => byHand.set(id, group, feeling)}
                  onClear={() => byHand.clear(id, group)}
                  onMoment={() => byHand.toggleMoment(id)}
                  pulling={handle(id, group)}
                />
              )
            })}
          </div>
          <StepNames columns={columns} chosen={step} />
        </div>
      </div>
      <p id={hint} className={styles['keys']}>
        {words.feelingsKeys()}
      </p>
    </div>
  )
}
