import { type KeyboardEvent, useState } from 'react'
import { PLAIN_TYPING } from '../../ui/plainTyping'
import styles from './Dots.module.css'

export interface DotsCellProps {
  readonly label: string
  readonly value: number
  /** Its row and column, by which it is found again. */
  readonly place: string
  readonly isReadOnly: boolean
  /** Null: what was typed is no whole number. False: it may not be so. */
  readonly onSet: (count: number | null) => boolean
  /** So many cells down and along. */
  readonly onMove: (down: number, along: number) => void
}

/** How far each key goes. Numbers are short: the arrows are not needed within them. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** One number of a table that is filled in from the keyboard. What is typed counts once the cell is left. */
export function DotsCell({ label, value, place, isReadOnly, onSet, onMove }: DotsCellProps) {
  const [typed, setTyped] = useState<string | null>(null)

  function settle(): void {
    setTyped(null)
    if (typed === null) return
    const text = typed.trim()
    const count = text === '' ? 0 : Number(text)
    if (count !== value) onSet(Number.isInteger(count) && count >= 0 ? count : null)
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const [down, along] = MOVES[key] ?? [0, 0]
    if (down !== 0 || along !== 0) {
      event.preventDefault()
      const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
      settle()
      onMove(down, isRtl ? -along : along)
    } else if (key === '+' || key === '=' || key === '-') {
      event.preventDefault()
      const now = typed === null ? value : Number(typed)
      setTyped(null)
      onSet(Math.max(0, (Number.isInteger(now) ? now : value) + (key === '-' ? -1 : 1)))
    } else if (key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }

  return (
    <input
      {...PLAIN_TYPING}
      aria-label={label}
      inputMode="numeric"
      className={styles['cell']}
      data-cell={place}
      data-zero={value === 0 || undefined}
      readOnly={isReadOnly}
      value={typed ?? String(value)}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={press}
    />
  )
}
