import { useEffect } from 'react'
import { tell } from '../../ui/tell'
import * as words from '../../words/compiled/messages.js'

/**
 * Whatever is let go over an open session must not take the page away. A part that takes what is dropped has
 * prevented its default; words dropped into a text box stay the browser's business.
 */
export function useNothingDropped(): void {
  useEffect(() => {
    function meet(event: DragEvent): void {
      const holdsFiles = event.dataTransfer?.types.includes('Files') ?? false
      const isForTextBox =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null
      if (event.defaultPrevented || (isForTextBox && !holdsFiles)) return
      event.preventDefault()
      if (event.type === 'drop' && holdsFiles) tell({ text: words.dayDropAtStart() })
    }
    for (const type of ['dragover', 'drop'] as const) addEventListener(type, meet)
    return () => {
      for (const type of ['dragover', 'drop'] as const) removeEventListener(type, meet)
    }
  }, [])
}
