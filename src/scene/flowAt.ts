import { overlapping } from './grid'
import type { Point, Scene, SceneFlow } from './scene'
import { around, flowGrid, type FlowLine } from './sceneIndex'

function distanceTo({ from, to }: FlowLine, { x, y }: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length))
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy)
}

const isIn = ({ labelBox }: SceneFlow, { x, y }: Point): boolean =>
  labelBox !== null &&
  x >= labelBox.x &&
  x <= labelBox.x + labelBox.width &&
  y >= labelBox.y &&
  y <= labelBox.y + labelBox.height

/** The flow nearest to a point and no farther from it than `tolerance` (px of the wall), or under whose label it is. */
export function flowAt(scene: Scene, point: Point, tolerance: number): SceneFlow | null {
  const labelled = scene.flows.find((flow) => isIn(flow, point))
  if (labelled !== undefined) return labelled
  const { grid, lines } = flowGrid(scene)
  let nearest: SceneFlow | null = null
  let nearestDistance = tolerance
  for (const place of overlapping(grid, around(point, tolerance + 1))) {
    const line = lines[place]
    if (line === undefined) continue
    const distance = distanceTo(line, point)
    if (distance > nearestDistance) continue
    nearest = line.flow
    nearestDistance = distance
  }
  return nearest
}
