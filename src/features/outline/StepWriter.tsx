import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { STEP_TEXT_LIMIT } from '../../model/cleanText'
import type { Step } from '../../model/session'
import { useActs, useSessionStore } from '../../store/useSession'
import { chordOf, isComposing } from '../../store/chord'
import { PLAIN_TYPING } from '../../ui/plainTyping'
import { TextAdvice } from '../../ui/TextAdvice'
import * as words from '../../words/compiled/messages.js'
import styles from './Outline.module.css'
import { useOutline } from './OutlineContext'
import { writeStep } from './outlineWriting'

/** The box in which a step's words are written: Enter ends it and opens the next, Escape ends it. */
export function StepWriter({ step }: { readonly step: Step }) {
  const store = useSessionStore()
  const acts = useActs()
  const outline = useOutline()
  const box = useRef<HTMLTextAreaElement>(null)
  const [composed, setComposed] = useState<string | null>(null)
  const [before] = useState(step.text)
  const help = useId()

  useLayoutEffect(() => {
    const { current } = box
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.scrollIntoView({ block: 'nearest' })
  }, [])

  function keys(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const chord = chordOf(event)
    if (chord === 'Enter') outline.endEdit('next')
    else if (chord === 'Escape') outline.endEdit('back')
    // With nothing typed the key takes back what was done before; else the box takes back its own typing first.
    else if (chord === 'Mod+Z' && step.text === before) {
      outline.endEdit('back')
      acts.run('undo')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function left(event: FocusEvent): void {
    // The window lost the focus, not the box: it is still the one to come back to.
    if (document.activeElement !== event.target) outline.endEdit('left')
  }

  return (
    <div>
      <textarea
        {...PLAIN_TYPING}
        ref={box}
        aria-label={words.outlineText()}
        aria-describedby={help}
        className={styles['writer']}
        rows={1}
        dir="auto"
        maxLength={Math.max(STEP_TEXT_LIMIT, step.text.length)}
        value={composed ?? step.text}
        onChange={({ target }) => {
          if (composed === null) writeStep(store, step.id, target.value)
          else setComposed(target.value)
        }}
        onCompositionStart={() => setComposed(step.text)}
        onCompositionEnd={({ currentTarget }) => {
          setComposed(null)
          writeStep(store, step.id, currentTarget.value)
        }}
        onKeyDown={keys}
        onBlur={left}
      />
      <p id={help} className={styles['help']}>
        {words.outlineTextHelp()}
      </p>
      <TextAdvice text={composed ?? step.text} />
    </div>
  )
}
