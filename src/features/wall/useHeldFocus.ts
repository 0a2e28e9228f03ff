import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Scene } from '../../scene/scene'
import { noteOf } from '../../scene/sceneIndex'
import { useSession } from '../../store/useSession'
import type { WallParts } from './wallParts'

/** The wall's inner element, which has the keys. */
export function innerOf(stage: RefObject<HTMLElement | null>): HTMLElement | null {
  return stage.current?.querySelector<HTMLElement>('[role="application"]') ?? null
}

/**
 * Keeps the keys alive: there is always one note that Tab reaches, and when the note that had the focus goes
 * (deleted, undone, in another lane of the page) the focus does not fall out of the wall.
 */
export function useHeldFocus(stage: RefObject<HTMLElement | null>, scene: Scene, parts: WallParts): void {
  const { tabStop, focusNote } = parts
  const editing = useSession(({ view }) => view.editing?.step ?? null)
  const written = useRef<string | null>(null)
  const wasInside = useRef(false)

  useLayoutEffect(() => {
    const stop = tabStop.get()
    if (stop === null || noteOf(scene, stop) === undefined) tabStop.set(scene.notes[0]?.id ?? null)
  }, [scene, tabStop])

  useEffect(() => {
    const inner = innerOf(stage)
    const isLost = document.activeElement === document.body || document.activeElement === null
    const before = written.current
    written.current = editing
    if (editing !== null || !isLost) return
    if (before !== null && noteOf(scene, before) !== undefined) focusNote(before)
    else if (wasInside.current) inner?.focus({ preventScroll: true })
  }, [editing, scene, stage, focusNote])

  useEffect(() => {
    // An element that is taken away is left without a blur that anybody could hear.
    const onFocusIn = (event: FocusEvent): void => {
      const inner = innerOf(stage)
      wasInside.current = event.target instanceof Node && inner?.contains(event.target) === true
    }
    const onFocusOut = (event: FocusEvent): void => {
      const isGone = event.target instanceof Node && !event.target.isConnected
      if (event.relatedTarget === null && !isGone && document.hasFocus()) wasInside.current = false
    }
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
    }
  }, [stage])
}
