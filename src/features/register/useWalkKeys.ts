import { type RefObject, useEffect, useRef } from 'react'
import { isComposing, isInTextBox } from '../../store/chord'
import type { Walking } from './useWalk'

/** What a key does: a step on or back, the first or last, or the end. */
type Move = 'next' | 'before' | 'end'

/** What the keys of a presenter's clicker do wherever the focus is. */
const EVERYWHERE: Readonly<Record<string, Move>> = { PageDown: 'next', PageUp: 'before' }

/** Arrows go from note to note on the wall, so they walk only while the focus is in the bar. */
function moveInBar(key: string, direction: string): Move | undefined {
  if (key === 'Escape') return 'end'
  if (key === 'ArrowDown') return 'next'
  if (key === 'ArrowUp') return 'before'
  const [on, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === on) return 'next'
  return key === back ? 'before' : undefined
}

/** The keys of a walk, as long as its bar is drawn. */
export function useWalkKeys(bar: RefObject<HTMLElement | null>, walking: Walking): void {
  const latest = useRef(walking)
  useEffect(() => {
    latest.current = walking
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const { walk, goTo, end } = latest.current
      const { target, key } = event
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (walk === null || !isPlain || isComposing(event) || isInTextBox(event)) return
      if (!(target instanceof Element) || target.closest('[role="dialog"]') !== null) return
      const inBar = bar.current?.contains(target) === true || target === document.body
      const direction = getComputedStyle(target).direction
      const move = EVERYWHERE[key] ?? (inBar ? moveInBar(key, direction) : undefined)
      if (move === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (move === 'end') end()
      else goTo(walk.place + (move === 'next' ? 1 : -1))
    }
    // Before the wall and the buttons: an arrow key would do something of its own there.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [bar])
}
