/** The smallest target that a finger or a shaky hand can be asked to hit, px (WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24

/**
 * A heading in a sliver of a band, at the screen's edge or from far away, is its name and no target: what can be done
 * with a lane or stage is done once more of it is seen, in the outline or under Set up. One that is in use stays.
 */
export function keepTarget(place: HTMLElement, length: number): void {
  const button = place.querySelector('button')
  if (button === null) return
  const isInUse = button === document.activeElement || button.getAttribute('aria-expanded') === 'true'
  const isSliver = length < LEAST_TARGET && !isInUse
  if (button.inert !== isSliver) button.inert = isSliver
}
