import { useEffect, useEffectEvent, useState } from 'react'
import { droppedThings, holdsFiles, type DroppedThings } from './droppedThings'

/** Words dragged into a text box stay the browser's business. */
function isForTextBox(event: DragEvent): boolean {
  const { target } = event
  return (
    target instanceof HTMLElement &&
    !holdsFiles(event.dataTransfer) &&
    target.closest('input, textarea, [contenteditable="true"]') !== null
  )
}

/**
 * Takes whatever is dropped anywhere on the window, so that a drop never leads away from the page. What part
 * of the page has taken already is left to it. Tells whether files are being held over the window.
 */
export function useWindowDrop(onDrop: (things: DroppedThings) => void): boolean {
  const [isOver, setOver] = useState(false)
  const dropped = useEffectEvent(onDrop)
  useEffect(() => {
    function over(event: DragEvent): void {
      if (event.defaultPrevented || isForTextBox(event)) {
        // Held over a part that takes it: there the window has nothing to say.
        setOver(false)
        return
      }
      event.preventDefault()
      const files = holdsFiles(event.dataTransfer)
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = files ? 'copy' : 'none'
      setOver(files)
    }
    function leave(event: DragEvent): void {
      // Only leaving the window itself has nothing that is entered instead.
      if (event.relatedTarget === null) setOver(false)
    }
    function drop(event: DragEvent): void {
      setOver(false)
      if (event.defaultPrevented || isForTextBox(event)) return
      event.preventDefault()
      dropped(droppedThings(event.dataTransfer))
    }
    const controller = new AbortController()
    const { signal } = controller
    window.addEventListener('dragenter', over, { signal })
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => controller.abort()
  }, [])
  return isOver
}
