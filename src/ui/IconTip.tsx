import { type RefObject, useEffect, useMemo, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip'
import styles from './IconTip.module.css'

/** A pointer that rests this long wants to know. */
const OPEN_MS = 500
/** Long enough to come from the button onto the tip. */
const CLOSE_MS = 150

export interface IconTipProps {
  readonly trigger: RefObject<Element | null>
  readonly text: string
  readonly keys?: string | undefined
}

/**
 * The words that show while a button is pointed at, or focused from the keyboard. Fetched with the first button that
 * somebody points at or reaches, so it looks for itself whether one stands on it now.
 */
export function IconTip({ trigger, text, keys }: IconTipProps) {
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const button = trigger.current
    if (button === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const turn = (next: boolean, after: number) => (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => setOpen(next), after)
    }
    const atFocus = (): void => {
      if (button.matches(':focus-visible')) turn(true, 0)()
    }
    const heard: readonly (readonly [string, () => void])[] = [
      ['pointerenter', turn(true, OPEN_MS)],
      ['pointerleave', turn(false, CLOSE_MS)],
      ['pointerdown', turn(false, 0)],
      ['focus', atFocus],
      ['blur', turn(false, 0)],
    ]
    for (const [name, hear] of heard) button.addEventListener(name, hear)
    if (button.matches(':hover')) turn(true, OPEN_MS)()
    atFocus()
    return () => {
      clearTimeout(timer)
      for (const [name, hear] of heard) button.removeEventListener(name, hear)
    }
  }, [trigger])

  useEffect(() => {
    if (!isOpen) return undefined
    const hearKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', hearKey, { capture: true })
    return () => document.removeEventListener('keydown', hearKey, { capture: true })
  }, [isOpen])

  const state = useMemo(
    () => ({ isOpen, open: () => setOpen(true), close: () => setOpen(false), shouldSkipAnimation: true }),
    [isOpen],
  )
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip triggerRef={trigger} className={styles['tip'] ?? ''} offset={6}>
        {text}
        {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}
