import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Scene } from '../../../scene/scene'
import { chordOf, isComposing, isInTextBox } from '../../../store/chord'
import { actFor } from '../../../store/keyTable'
import { useActs, useDeviceSettings, useSessionStore } from '../../../store/useSession'
import { copyTo, cutTo, pasteFrom } from './clipboard'
import { leaveMode, modeOf } from './mode'
import { movingKey, putDown } from './moving'
import { useScribeActs } from './useScribeActs'

/** What React calls on the wall's inner element. */
export interface WallKeys {
  onKeyDown(event: KeyboardEvent): void
  onCopy(event: ClipboardEvent): void
  onCut(event: ClipboardEvent): void
  onPaste(event: ClipboardEvent): void
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
    onCopy(event) {
      if (onWall(event)) done(event, copyTo(event.clipboardData, store))
    },
    onCut(event) {
      if (onWall(event)) done(event, cutTo(event.clipboardData, store))
    },
    onPaste(event) {
      if (onWall(event)) done(event, pasteFrom(event.clipboardData, store, sceneRef.current))
    },
  }
}

function isTypedIn(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable="true"]')
}

function isPressed(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null
}

function onWall(event: KeyboardEvent | ClipboardEvent): boolean {
  const { currentTarget, target } = event
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false
  return !isTypedIn(target)
}

function done(event: KeyboardEvent | ClipboardEvent, acted: boolean): void {
  if (!acted) return
  event.preventDefault()
  event.stopPropagation()
}
