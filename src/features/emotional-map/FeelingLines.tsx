import { type CSSProperties, memo } from 'react'
import { drawnRuns, type FeelingLine, type FeelingPoint } from '../../analysis/feelings'
import { GROUPS, type Group } from '../../model/kinds'
import type { StepId } from '../../model/session'
import * as words from '../../words/compiled/messages.js'
import { BY_HAND, GROUP_LOOKS } from './groupLooks'
import styles from './FeelingLines.module.css'
import { riseOf, type Heights } from './levels'

/** Groups lie so far apart at one step, px, so that none hides another. */
const DODGE = 7

export interface FeelingLinesProps {
  readonly lines: readonly FeelingLine[]
  /** Where each step lies along the chart, in px before what surrounds it stretches them (see the style sheet). */
  readonly places: ReadonlyMap<StepId, number>
  readonly heights: Heights
  readonly few: FewRows
  /** Drawn stronger than the others. */
  readonly chosen?: Group | undefined
}

/** Where the points of few cards lie: under the scale, for they have no value; one row a group that has any. */
export interface FewRows {
  /** Px from the top. */
  readonly top: number
  readonly pitch: number
}

/** How far a group's points lie beside the middle of their step, px. */
export function dodgeOf(group: Group): number {
  return (GROUPS.indexOf(group) - (GROUPS.length - 1) / 2) * DODGE
}

/** How high each group's points of few cards lie. Empty: nobody has any. */
export function fewRises(lines: readonly FeelingLine[], { top, pitch }: FewRows): ReadonlyMap<Group, number> {
  const groups = lines.filter(({ points }) => points.some(({ rests }) => rests === 'few'))
  return new Map(groups.map(({ group }, row) => [group, top + row * pitch]))
}

/** Where a point is put, for the style sheet. */
export function placedAt(at: number, rise: number, group: Group): CSSProperties {
  return { '--at': at, '--rise': rise, '--dodge': dodgeOf(group) } as CSSProperties
}

/** The groups' lines and points, for an SVG: each told apart by dashes, shape and colour. Not drawn again as a step is chosen. */
export const FeelingLines = memo(function FeelingLines({
  lines,
  places,
  heights,
  few,
  chosen,
}: FeelingLinesProps) {
  const rises = fewRises(lines, few)
  return lines.map(({ group, points }) => (
    <g key={group} data-group={group} data-chosen={group === chosen || undefined} className={styles['group']}>
      <g className={styles['stretched']} style={{ '--dodge': dodgeOf(group) } as CSSProperties}>
        {drawnRuns(points).map((run) => (
          <polyline
            key={run[0]?.step}
            className={styles['line']}
            strokeDasharray={GROUP_LOOKS[group].dash}
            points={run
              .flatMap(({ step, value }) => {
                const at = places.get(step)
                return at === undefined ? [] : [`${at},${riseOf(value, heights)}`]
              })
              .join(' ')}
          />
        ))}
      </g>
      {points.map((point) => {
        const at = places.get(point.step)
        const rise = point.rests === 'few' ? (rises.get(group) ?? few.top) : riseOf(point.value, heights)
        return (
          at !== undefined && (
            <g key={point.step} className={styles['point']} style={placedAt(at, rise, group)}>
              <Marker point={point} />
            </g>
          )
        )
      })}
    </g>
  ))
})

/** A point's shape, and beside it how many cards it rests on. */
function Marker({ point }: { readonly point: FeelingPoint }) {
  const { shape } = GROUP_LOOKS[point.group]
  if (point.rests === 'few') {
    return (
      <>
        <path d={shape} className={styles['hollow']} />
        <text x={12} y={4} data-few className={styles['count']}>
          {words.feelingsFew()}
        </text>
      </>
    )
  }
  return (
    <>
      {point.rests === 'room' && (
        <>
          <circle r={12} className={styles['ring']} />
          <path d={BY_HAND} className={styles['byHand']} />
        </>
      )}
      <path d={shape} className={styles['shape']} />
      {point.cards !== null && (
        <text x={13} y={-9} data-few={point.cards === 'few' || undefined} className={styles['count']}>
          {point.cards === 'few' ? words.feelingsFew() : point.cards.count}
        </text>
      )}
    </>
  )
}
