import { expect, test } from 'vitest'
import { fitting, middleIn, onStage, panesOf } from '../../../src/features/side-by-side/panes'
import { layOut } from '../../../src/scene/layOut'
import { measure } from '../../support/measure'
import { WAY, withNewWay, withStep } from '../../support/newWay'
import { MAP } from '../../support/sketch'

const SESSION = withStep(
  withNewWay(`
    citizen: a, b | c
    desk:    d, e | f, g, h`),
  'e+',
  { stage: '2' },
)
const now = layOut(SESSION, MAP, measure, { direction: 'ltr' })
const toBe = layOut(SESSION, WAY, measure, { direction: 'ltr' })
const scenes = { now, toBe, over: toBe }
const SIZE = { width: 1200, height: 800 }

test.each(['above', 'beside', 'over'] as const)(
  'at first all of every wall is in its pane: %s',
  (arrangement) => {
    const panes = panesOf(scenes, arrangement, SIZE)
    const look = fitting(panes, now)
    for (const pane of panes) {
      const { x, y, width, height } = pane.scene.bounds
      const middle = middleIn(pane, now, look)
      const first = onStage(pane, middle, look.zoom, { x, y })
      const last = onStage(pane, middle, look.zoom, { x: x + width, y: y + height })
      expect(first.x).toBeGreaterThanOrEqual(pane.x)
      expect(first.y).toBeGreaterThanOrEqual(pane.y)
      expect(last.x).toBeLessThanOrEqual(pane.x + pane.width)
      expect(last.y).toBeLessThanOrEqual(pane.y + pane.height)
    }
  },
)

test('the panes look at the same lane and stage, as far into both, wherever they are moved', () => {
  const [, second] = panesOf(scenes, 'above', SIZE)
  const stage = now.stages[1]
  const lane = now.lanes[1]
  if (second === undefined || stage === undefined || lane === undefined) throw new Error('nothing to look at')
  const middle = middleIn(second, now, { x: stage.x + stage.width / 4, y: lane.y + lane.height / 2 })
  expect(middle.x).toBeCloseTo((toBe.stages[1]?.x ?? 0) + (toBe.stages[1]?.width ?? 0) / 4, 6)
  expect(middle.y).toBeCloseTo((toBe.lanes[1]?.y ?? 0) + (toBe.lanes[1]?.height ?? 0) / 2, 6)
})
