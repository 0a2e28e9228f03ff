import type { StepId } from '../model/session'
import { middleOf } from './freeSpot'
import type { Scene } from './scene'
import { noteOf } from './sceneIndex'

/** As it is seen, also in a right-to-left scene. */
export type Direction = 'up' | 'down' | 'left' | 'right'

const AWAY: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}
/** How much lying aside counts against lying far. */
const ASIDE = 2
/** What lies more than 60° aside belongs to another arrow key, and is taken only when nothing else is ahead. */
const STEEPEST = 1.75
const LAST_RESORT = 1_000_000

/** The step whose note lies next in a direction: near, and as straight that way as can be. Null at the wall's edge. */
export function neighbour(scene: Scene, step: StepId, direction: Direction): StepId | null {
  const from = noteOf(scene, step)
  if (from === undefined) return null
  const start = middleOf(from)
  const away = AWAY[direction]
  let nearest: StepId | null = null
  let nearestCost = Number.POSITIVE_INFINITY
  for (const note of scene.notes) {
    if (note === from) continue
    const middle = middleOf(note)
    const dx = middle.x - start.x
    const dy = middle.y - start.y
    const ahead = dx * away.x + dy * away.y
    const aside = Math.abs(dx * away.y) + Math.abs(dy * away.x)
    if (ahead <= 0) continue
    const cost = ahead + ASIDE * aside + (aside > STEEPEST * ahead ? LAST_RESORT : 0)
    if (cost >= nearestCost) continue
    nearest = note.id
    nearestCost = cost
  }
  return nearest
}
