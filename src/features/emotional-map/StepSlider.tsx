import type { KeyboardEvent, PointerEvent } from 'react'
import type { FeelingPoint } from '../../analysis/feelings'
import type { Feeling, Group } from '../../model/kinds'
import { placedAt } from './FeelingLines'
import styles from './FeelingChart.module.css'
import lineStyles from './FeelingLines.module.css'
import { UNSAID } from './groupLooks'
import { pointInWords } from './pointWords'

export interface StepSliderProps {
  /** What the step is called. */
  readonly label: string
  readonly group: Group
  readonly point: FeelingPoint | null
  readonly at: number
  readonly rise: number
  /** The one that Tab reaches. */
  readonly isStop: boolean
  readonly isReadOnly: boolean
  readonly isRtl: boolean
  readonly onReach: (element: HTMLElement | null) => void
  readonly onFocus: () => void
  /** So many steps on, or back. */
  readonly onGo: (by: number) => void
  readonly onNudge: (direction: 'up' | 'down') => void
  readonly onSet: (feeling: Feeling) => void
  readonly onClear: () => void
  readonly onMoment: () => void
  readonly pulling: Readonly<
    Record<'onPointerDown' | 'onPointerMove', (event: PointerEvent<HTMLElement>) => void> &
      Record<'onPointerUp' | 'onPointerCancel', () => void>
  >
}

/**
 * The chosen group's point at a step, to be raised and lowered: by arrow keys, or pulled. It stands up, so left and
 * right are free to lead to the next step. A point without a value begins in the middle;
 * where its group has said nothing a tick shows where to take hold, unlike a point.
 */
export function StepSlider(props: StepSliderProps) {
  const { label, group, point, at, rise, isStop, isReadOnly, isRtl, onReach, onFocus, pulling } = props
  return (
    <div
      ref={(element) => {
        onReach(element)
        return () => onReach(null)
      }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- An input is dragged along itself, and says numbers.
      role="slider"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={point?.value ?? 0}
      aria-valuetext={pointInWords(point)}
      aria-readonly={isReadOnly}
      className={styles['slider']}
      style={placedAt(at, rise, group)}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const act = actOf(event, props, isRtl)
        if (act === null) return
        event.preventDefault()
        event.stopPropagation()
        act()
      }}
      {...(!isReadOnly && pulling)}
    >
      {point === null && (
        <svg aria-hidden viewBox="-22 -22 44 44" className={styles['sign']}>
          <path d={UNSAID} className={lineStyles['unsaid']} />
        </svg>
      )}
    </div>
  )
}

/** What a key asks for; null for the keys of others. */
function actOf(event: KeyboardEvent, props: StepSliderProps, isRtl: boolean): (() => void) | null {
  const { onGo, onNudge, onSet, onClear, onMoment } = props
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null
  switch (event.key) {
    case 'ArrowRight':
      return () => onGo(isRtl ? -1 : 1)
    case 'ArrowLeft':
      return () => onGo(isRtl ? 1 : -1)
    case 'ArrowUp':
      return () => onNudge('up')
    case 'ArrowDown':
      return () => onNudge('down')
    case 'Home':
      return () => onSet(-2)
    case 'End':
      return () => onSet(2)
    case 'Delete':
    case 'Backspace':
      return onClear
    case 'm':
    case 'M':
      return onMoment
    default:
      return null
  }
}
