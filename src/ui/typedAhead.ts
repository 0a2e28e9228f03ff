let kept = ''
let ended: AbortController | null = null

/** Keeps nothing any more. */
function end(): void {
  ended?.abort()
  ended = null
}

/**
 * From now on what is typed is kept for a text box that has been asked for and is still on its way: nothing else
 * acts on it. Ends when the box takes it, and when somebody turns to something else instead: Escape, a press, or
 * the focus going anywhere but into a dialog.
 */
export function keepTyping(): void {
  end()
  kept = ''
  ended = new AbortController()
  const options = { capture: true, signal: ended.signal }
  addEventListener('keydown', keep, options)
  addEventListener('pointerdown', end, options)
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.closest('dialog, [role="dialog"]') === null) end()
    },
    options,
  )
}

function keep(event: KeyboardEvent): void {
  const { key } = event
  if (key === 'Escape') end()
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (key.length === 1) kept += key
  else if (key === 'Backspace') kept = kept.slice(0, -1)
  else if (key !== 'Enter') return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** What was typed since `keepTyping`, for the box that has the focus now; keeps no more. Empty when there was none. */
export function takeTyping(): string {
  end()
  const typed = kept
  kept = ''
  return typed
}
