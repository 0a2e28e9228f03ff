import { Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Stage } from '../../model/session'
import { chordOf } from '../../store/chord'
import { useSession } from '../../store/useSession'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import * as words from '../../words/compiled/messages.js'
import styles from './Outline.module.css'
import { useOutline } from './OutlineContext'
import { addKey } from './outlineRows'
import { stageName } from './outlineWords'
import { lineAttributes, type LinePlace, type LineProps } from './StepRow'

export interface StageHeadingProps {
  readonly id: string
  readonly stage: Stage | null
  readonly count: number
  readonly place: LinePlace | null
}

/** A stage's name over its steps; of what waits, "Not placed yet". */
export function StageHeading({ id, stage, count, place }: StageHeadingProps) {
  return (
    <h3
      {...lineAttributes(place)}
      id={id}
      className={classes(
        styles['stage'],
        stage === null && styles['waiting'],
        place !== null && styles['placed'],
      )}
    >
      <span dir="auto">{stageName(stage)}</span>
      <span className={styles['count']}>{words.outlineSteps({ count })}</span>
    </h3>
  )
}

export interface AddLineProps extends LineProps {
  readonly stage: Stage
}

/** The button that writes a step at the end of a stage. */
export function AddLine({ stage, isTabStop, focusAsked, place }: AddLineProps) {
  const outline = useOutline()
  const isReadOnly = useSession(({ readOnly }) => readOnly)
  const button = useRef<HTMLButtonElement>(null)
  const key = addKey(stage.id)
  useEffect(() => {
    if (focusAsked !== null) button.current?.focus()
  }, [focusAsked])
  function keys(event: KeyboardEvent): void {
    const way = ARROWS[chordOf(event)]
    if (way === undefined) return
    event.preventDefault()
    outline.step(key, way)
  }
  return (
    <div
      {...lineAttributes(place)}
      data-key={key}
      className={classes(styles['add'], place !== null && styles['placed'])}
      onFocus={() => outline.arrived(key)}
      onKeyDownCapture={keys}
    >
      <Button
        ref={button}
        variant="quiet"
        icon={<Plus aria-hidden />}
        isDisabled={isReadOnly}
        excludeFromTabOrder={!isTabStop}
        onPress={() => outline.addAtEnd(stage.id)}
      >
        {words.outlineAddIn({ stage: stageName(stage) })}
      </Button>
    </div>
  )
}

const ARROWS: Readonly<Record<string, 'previous' | 'next' | 'first' | 'last'>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
}
