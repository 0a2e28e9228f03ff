import { findingAt } from '../../../scene/findingAt'
import { flowAt } from '../../../scene/flowAt'
import { noteAt } from '../../../scene/noteAt'
import type { Point, Scene } from '../../../scene/scene'
import type { Sticker, Target } from './gesture'

/** How near a pointer must be to a line to mean it, screen px. */
const NEAR_MOUSE = 8
const NEAR_FINGER = 12
/** Far away, where lines lie close, the paper between them is still paper. Wall px. */
const MOST_NEAR = 20

/**
 * What a pointer means: an element when a note is mounted there, else what is painted there. Notes lie over
 * ties and gaps, and these over flows.
 */
export function targetOf(
  scene: Scene,
  element: EventTarget | null,
  at: Point,
  zoom: number,
  touch: boolean,
): Target {
  if (element instanceof Element) {
    const id = element.closest('[data-step]')?.getAttribute('data-step') ?? null
    if (id !== null && element.closest('[data-handle]') !== null) return { on: 'handle', id }
    if (id !== null) return { on: 'note', id, sticker: stickerOf(element) }
  }
  const note = noteAt(scene, at)
  if (note !== null) return { on: 'note', id: note.id, sticker: null }
  const finding = findingAt(scene, at)
  if (finding !== null) return { on: 'finding', id: finding }
  const near = Math.min((touch ? NEAR_FINGER : NEAR_MOUSE) / zoom, MOST_NEAR)
  const flow = flowAt(scene, at, near)
  return flow === null ? { on: 'paper' } : { on: 'flow', id: flow.id }
}

function stickerOf(element: Element): Sticker | null {
  const finding = element.closest('[data-finding]')?.getAttribute('data-finding') ?? null
  if (finding !== null) return { shows: 'finding', id: finding }
  return element.closest('[data-faces]') === null ? null : { shows: 'cards' }
}
