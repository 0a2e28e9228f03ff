import { type RefObject, useEffect } from 'react'
import type { Scene } from '../../../scene/scene'
import { useSessionStore } from '../../../store/useSession'
import { copyTo, cutTo, pasteFrom } from './clipboard'
import { wallElement } from './focusWall'

/**
 * Copy, cut and paste while the wall has the focus. Heard on the whole document: browsers send these events to
 * where text was last selected, often the body, and not to the element that has the focus (Clipboard API,
 * "fire a clipboard event").
 */
export function useWallClipboard(sceneRef: RefObject<Scene>): void {
  const store = useSessionStore()
  useEffect(() => {
    const on =
      (act: (clipboard: DataTransfer) => boolean) =>
      (event: ClipboardEvent): void => {
        if (event.defaultPrevented || event.clipboardData === null || !isForWall(event)) return
        if (act(event.clipboardData)) event.preventDefault()
      }
    const copy = on((clipboard) => !hasTextSelected() && copyTo(clipboard, store))
    const cut = on((clipboard) => !hasTextSelected() && cutTo(clipboard, store, sceneRef.current))
    const paste = on((clipboard) => pasteFrom(clipboard, store, sceneRef))
    document.addEventListener('copy', copy)
    document.addEventListener('cut', cut)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', cut)
      document.removeEventListener('paste', paste)
    }
  }, [sceneRef, store])
}

function isForWall({ target }: ClipboardEvent): boolean {
  const { activeElement } = document
  const isOnWall = activeElement !== null && wallElement()?.contains(activeElement) === true
  return isOnWall && !isTypedIn(activeElement) && !(target instanceof Element && isTypedIn(target))
}

function isTypedIn(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable="true"]')
}

/** Words marked elsewhere on the page are what a copy means then. */
function hasTextSelected(): boolean {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return false
  return wallElement()?.contains(selection.anchorNode) !== true
}
