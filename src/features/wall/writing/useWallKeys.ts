import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Scene } from '../../../scene/scene'
import { chordOf, isComposing, isInTextBox } from '../../../store/chord'
import { actFor } from '../../../store/keyTable'
import { useActs, useDeviceSettings, useSessionStore } from '../../../store/useSession'
import { leaveMode, modeOf } from './mode'
import { movingKey, putDown } from './moving'
import { useFocusOfGone } from './useFocusOfGone'
import { useScribeActs } from './useScribeActs'
import { useWallClipboard } from './useWallClipboard'

/** What React calls on the wall's inner element. */
export interface WallKeys {
  onKeyDown(event: KeyboardEvent): void
}

/** These keys are a button's own while it has the focus. */
const OF_BUTTONS = /^(Enter|Arrow|Delete|Backspace)/

/**
 * The keys of the wall, through the one table, and what they ask for. React gives us also what happens in a
 * dialog that the wall opened elsewhere in the page: that is not on the wall.
 */
export function useWallKeys({ sceneRef }: { readonly sceneRef: RefObject<Scene> }): WallKeys {
  const store = useSessionStore()
  const acts = useActs()
  const settings = useDeviceSettings()
  useScribeActs(sceneRef)
  useWallClipboard(sceneRef)
  useFocusOfGone()
  useEffect(() => {
    return () => {
      putDown(store)
      leaveMode(store)
    }
  }, [store])

  return {
    onKeyDown(event) {
      if (!onWall(event) || isInTextBox(event) || isComposing(event)) return
      // A dialog that is still on its way: letters meant for it must not act on the wall.
      if (store.getState().view.dialog !== null) return
      const mode = modeOf(store)
      if (mode.get().kind === 'moving' && movingKey(store, sceneRef.current, event)) {
        done(event, true)
        return
      }
      if (mode.get().kind === 'marking' && chordOf(event) !== '') leaveMode(store)
      if (OF_BUTTONS.test(event.key) && isPressed(event.target)) return
      const act = actFor(event, 'wall', settings)
      if (act !== null) done(event, acts.run(act))
    },
  }
}

function isTypedIn(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable="true"]')
}

function isPressed(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null
}

function onWall(event: KeyboardEvent): boolean {
  const { currentTarget, target } = event
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false
  return !isTypedIn(target)
}

function done(event: KeyboardEvent, acted: boolean): void {
  if (!acted) return
  event.preventDefault()
  event.stopPropagation()
}
