import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type Ref,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
} from 'react'
import type { StepId } from '../../model/session'
import { find } from '../../model/table'
import { chordOf, isComposing } from '../../store/chord'
import { useOpenSession, useSession, useSessionStore } from '../../store/useSession'
import { classes } from '../../ui/classes'
import styles from './Outline.module.css'
import { useOutline } from './OutlineContext'
import { stepName } from './outlineWords'
import { StepFacts } from './StepFacts'
import { StepMenu } from './StepMenu'
import { StepWriter } from './StepWriter'

/** Where a line lies in a long outline of which only a part is drawn; null in a short one. */
export interface LinePlace {
  readonly ref: Ref<HTMLElement>
  readonly index: number
  /** In px from the top of the list. */
  readonly top: number
}

/** What every line is given. */
export interface LineProps {
  /** Whether the tab key comes to this line. */
  readonly isTabStop: boolean
  /** A new number puts the focus here. */
  readonly focusAsked: number | null
  readonly place: LinePlace | null
}

export interface StepRowProps extends LineProps {
  readonly id: StepId
  readonly isWriting: boolean
  /** Its number in the list, and of how many: said where only a part is drawn. */
  readonly position: number
  readonly count: number
}

/** One step: its words, what is known of it, and what can be done with it. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { id, isWriting, isTabStop, focusAsked, place, position, count } = props
  const step = useOpenSession((session) => find(session.steps, id))
  // A letter is painted before what stands round it says the new words.
  const calm = useDeferredValue(step)
  const isSelected = useSession(({ selection }) => selection.has(id))
  const outline = useOutline()
  const keys = useRowKeys(id)
  const factsId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const tabIndex = isTabStop ? 0 : -1

  useEffect(() => {
    if (focusAsked !== null) button.current?.focus()
  }, [focusAsked])

  if (step === undefined || calm === undefined) return null
  return (
    // The line is not pressed: it only notices that something inside took the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      {...lineAttributes(place)}
      data-key={id}
      {...(place !== null && { 'aria-posinset': position, 'aria-setsize': count })}
      className={classes(styles['row'], isSelected && styles['selected'], place !== null && styles['placed'])}
      onFocus={() => outline.arrived(id)}
    >
      {isWriting ? (
        <StepWriter step={step} />
      ) : (
        <button
          ref={button}
          type="button"
          tabIndex={tabIndex}
          aria-describedby={factsId}
          dir="auto"
          className={styles['words']}
          onClick={() => outline.edit(id)}
          onKeyDown={keys}
        >
          {stepName(step)}
        </button>
      )}
      <StepMenu step={calm} isTabStop={isTabStop} isFirst={position === 1} isLast={position === count} />
      <StepFacts step={calm} id={factsId} tabIndex={tabIndex} />
    </li>
  )
})

/** How a line stands in a list of which only a part is drawn. */
export function lineAttributes(place: LinePlace | null) {
  if (place === null) return {}
  return {
    ref: place.ref as Ref<never>,
    'data-index': place.index,
    style: { '--line-top': `${place.top}px` } as CSSProperties,
  }
}

/** What the keys do on a step's words. */
function useRowKeys(id: StepId): (event: KeyboardEvent) => void {
  const store = useSessionStore()
  const outline = useOutline()
  return (event) => {
    if (isComposing(event)) return
    const act = KEYS[chordOf(event)]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'details') store.getState().setView({ panel: { kind: 'step', id } })
    else if (act === 'remove') outline.remove(id)
    else if (act === 'up' || act === 'down') outline.move(id, act)
    else outline.step(id, act)
  }
}

const KEYS: Readonly<
  Record<string, 'previous' | 'next' | 'first' | 'last' | 'up' | 'down' | 'remove' | 'details'>
> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  'Alt+ArrowUp': 'up',
  'Alt+ArrowDown': 'down',
  'Alt+Enter': 'details',
  Delete: 'remove',
}
