/** The wall's inner element, which has the keys. */
export function wallElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="application"]')
}

/** Gives the keys to the wall itself, to no note on it. */
export function focusWall(): void {
  wallElement()?.focus({ preventScroll: true })
}
