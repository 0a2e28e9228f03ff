import { type PointerEvent, type RefObject, useEffect, useState } from 'react'
import type { Feeling, Group } from '../../model/kinds'
import type { StepId } from '../../model/session'
import { feelingAt, type Heights } from './levels'

/** So far a pointer moves before it drags, px: a press with a shaking hand moves nothing. */
const SLACK = 6

/** A point that is pulled up or down. Nothing is set before it is let go. */
export type FeelingDrag =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressing'; readonly step: StepId; readonly group: Group; readonly from: number }
  | { readonly kind: 'dragging'; readonly step: StepId; readonly group: Group; readonly feeling: Feeling }

const IDLE: FeelingDrag = { kind: 'idle' }

/**
 * Pulling points up and down with mouse, pen or finger; Escape drops the gesture. `chart` is the element from whose
 * top heights are measured.
 */
export function useFeelingDrag(
  chart: RefObject<HTMLElement | null>,
  heights: Heights,
  onDrop: (step: StepId, group: Group, feeling: Feeling) => void,
) {
  const [drag, setDrag] = useState(IDLE)
  const isPulled = drag.kind !== 'idle'

  useEffect(() => {
    if (!isPulled) return undefined
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setDrag(IDLE)
    }
    addEventListener('keydown', leave, true)
    return () => removeEventListener('keydown', leave, true)
  }, [isPulled])

  const handle = (step: StepId, group: Group) => ({
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ kind: 'pressing', step, group, from: event.clientY })
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (drag.kind === 'idle') return
      if (drag.kind === 'pressing' && Math.abs(event.clientY - drag.from) < SLACK) return
      const top = chart.current?.getBoundingClientRect().top ?? 0
      const feeling = feelingAt(event.clientY - top, heights)
      if (drag.kind === 'dragging' && drag.feeling === feeling) return
      setDrag({ kind: 'dragging', step: drag.step, group: drag.group, feeling })
    },
    onPointerUp(): void {
      setDrag(IDLE)
      if (drag.kind === 'dragging') onDrop(drag.step, drag.group, drag.feeling)
    },
    onPointerCancel: () => setDrag(IDLE),
  })

  return { drag, handle }
}
