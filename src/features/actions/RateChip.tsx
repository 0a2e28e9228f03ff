import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Action, ActionId } from '../../model/session'
import { useSession, useSessionStore } from '../../store/useSession'
import { actionTitle } from '../../words/actionTitle'
import { moved, type Place, placeOf, ratedName } from './rating'
import styles from './RateGrid.module.css'

export interface RateChipProps {
  readonly action: Action
  /** What says which keys move it. */
  readonly describedBy: string
  readonly isPicked: boolean
  readonly onPick: () => void
  readonly onMove: (place: Place) => void
  /** True when the pointer goes on to drag it: then the press is none. */
  readonly onDragStart: (id: ActionId, event: PointerEvent<HTMLElement>) => void
}

/** An action on the grid. Its name says where it lies; the arrow keys move it. */
export function RateChip({ action, describedBy, isPicked, onPick, onMove, onDragStart }: RateChipProps) {
  const store = useSessionStore()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const button = useRef<HTMLButtonElement>(null)
  const { id } = action

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      store.getState().setView({ panel: { kind: 'action', id } })
      return
    }
    const direction = button.current?.matches(':dir(rtl)') === true ? 'rtl' : 'ltr'
    const place = moved(placeOf(action), event.key, direction)
    if (place === null || isReadOnly) return
    event.preventDefault()
    onMove(place)
  }

  return (
    <button
      ref={button}
      type="button"
      data-action={id}
      aria-label={ratedName(action)}
      aria-describedby={describedBy}
      aria-pressed={isPicked}
      disabled={isReadOnly}
      className={styles['chip']}
      onKeyDown={press}
      onPointerDown={(event) => onDragStart(id, event)}
      onClick={onPick}
    >
      <span dir="auto">{actionTitle(action)}</span>
    </button>
  )
}
